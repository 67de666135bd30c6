/**
 * `npm start`: shows the add-in at work in a browser, without Excel, on a sample plan with faults in it. Builds first where the build is out of date.
 * `-- --no-open` opens no browser, `-- --port 4000` wishes for a port.
 */
const { spawn, spawnSync } = require('node:child_process');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { isBuildFresh } = require('./is-build-fresh');
const { servePreview } = require('./preview-server');

const root = path.join(__dirname, '..');
const usage = `npm start                 在瀏覽器試用增益集（Try the add-in in a browser）
npm start -- --no-open    不要自動開啟瀏覽器（Open no browser）
npm start -- --port 4000  指定連接埠，被占用時另選（Wish for a port; another is taken where it is in use）`;

function optionsOf(args) {
  const options = {
    'no-open': { type: 'boolean' },
    port: { type: 'string', default: '3000' },
    help: { type: 'boolean' },
  };
  const { values } = parseArgs({ args, options });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}`);
  return { ...values, port };
}

function build() {
  console.log('建置中，約需一分鐘…（Building, about a minute…）');
  const webpack = require.resolve('webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config', 'webpack.config.js'], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

/** Opens the user's browser; where there is none, the address has been said. */
function openBrowser(url) {
  const [program, args] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', url]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function main() {
  let options;
  try {
    options = optionsOf(process.argv.slice(2));
  } catch (error) {
    console.error(`無法辨識的選項（Unknown option）：${error.message}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if (options.help) return console.log(usage);
  if (!isBuildFresh() && !build()) {
    console.error('建置失敗，請先排除上面的問題。（The build failed; see above.）');
    process.exitCode = 1;
    return;
  }
  const { url } = await servePreview(options.port);
  console.log(`
請用瀏覽器開啟 ${url}        English: ${url}?lang=en
畫面上是一份有錯誤的範例計畫：按「驗證計畫」開始。也可以開啟自己的 .xlsx。
只在這臺電腦上執行，檔案不會上傳。結束請按 Ctrl+C。
（A sample plan with faults in it: press “Check plan”. Everything stays on this computer. Ctrl+C ends.）`);
  if (options['no-open'] !== true && process.stdout.isTTY === true && process.env.CI === undefined) openBrowser(url);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
