/**
 * `npm run manifest:info | manifest:modify | manifest:validate`: Microsoft's own tool on manifest/manifest.xml. What follows `--` goes on to it
 * (`npm run manifest:modify -- --displayName …`). `validate` asks a service of Microsoft's; without the internet that is said and skipped.
 * Version 3 of the tool sends no usage data: Microsoft took that out.
 */
const { spawnSync } = require('node:child_process');
const dns = require('node:dns/promises');
const path = require('node:path');

const source = path.join(__dirname, '..', 'manifest', 'manifest.xml');
const service = 'validationgateway.omex.office.net';
const [command, ...rest] = process.argv.slice(2);

async function main() {
  if (!['info', 'modify', 'validate'].includes(command)) {
    console.error('用法：npm run manifest:info、npm run manifest:modify 或 npm run manifest:validate');
    return 2;
  }
  if (command === 'validate' && !(await reachable())) {
    console.log(`略過：連不到微軟的驗證服務 ${service}。離線檢查（XSD 與語意）在 npm test 中已執行。`);
    return 0;
  }
  const tool = path.join(path.dirname(require.resolve('office-addin-manifest/package.json')), 'cli.js');
  return spawnSync(process.execPath, [tool, command, source, ...rest], { stdio: 'inherit' }).status ?? 1;
}

async function reachable() {
  try {
    await dns.lookup(service);
    return true;
  } catch {
    return false;
  }
}

main().then((status) => (process.exitCode = status));
