/**
 * `npm run start:excel`: serves the built add-in over https with a development certificate and makes Excel on this computer load it. `-- --stop` takes it
 * out of Excel again.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const https = require('node:https');
const path = require('node:path');
const { addInOf, noDesktopExcel, sideload, takeOut } = require('./excel/sideload');
const { fileServer } = require('./excel/file-server');

const root = path.join(__dirname, '..');
const folder = path.join(root, 'dist', 'addin');
const manifest = path.join(folder, 'manifest.xml');
const port = 3000;

async function main() {
  // Nor does it need a certificate that its system then trusts.
  if (!['win32', 'darwin'].includes(process.platform)) return say(noDesktopExcel);
  if (process.argv.includes('--stop')) {
    if (!fs.existsSync(manifest)) return say('還沒有建置過（dist/addin/manifest.xml 不存在），沒有可以移除的增益集。');
    return say(takeOut(addInOf(manifest), process.platform));
  }
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: true });
  if (built.status !== 0) throw new Error('建置失敗，請看上面的訊息。');

  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  say('準備本機的開發憑證；第一次執行時，系統會請您確認信任。');
  const server = https.createServer(await getHttpsServerOptions(), fileServer(folder));
  server.on('error', (error) => {
    console.error(error.code === 'EADDRINUSE' ? `連接埠 ${port} 已被其他程式使用，請先關閉它。` : error);
    process.exit(1);
  });
  // This computer alone.
  server.listen(port, 'localhost', () => {
    say(`增益集在 https://localhost:${port}/taskpane.html`);
    say(sideload(addInOf(manifest), process.platform));
    say('結束：按 Ctrl+C；從 Excel 移除：npm run start:excel -- --stop');
  });
}

function say(words) {
  console.log(words);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
