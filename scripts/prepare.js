/**
 * Builds dist/ after `npm ci`, and puts `sqp` among the project's own commands, so that `npx sqp` and `npm start` work at once.
 * Without the development tools there is nothing to build with.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');

function build() {
  let webpack;
  try {
    webpack = require.resolve('webpack/bin/webpack.js');
  } catch {
    console.log('webpack is not installed (npm ci --omit=dev?): dist/ is left as it is');
    return 0;
  }
  const config = path.join(root, 'webpack.config.js');
  return spawnSync(process.execPath, [webpack, '--config', config], { stdio: 'inherit' }).status ?? 1;
}

/** npm links the commands of dependencies, but not those of the project itself. */
function linkOwnCommand() {
  const folder = path.join(root, 'node_modules', '.bin');
  if (!fs.existsSync(folder)) return;
  const link = path.join(folder, 'sqp');
  fs.rmSync(link, { force: true });
  if (process.platform === 'win32') {
    fs.writeFileSync(`${link}.cmd`, '@node "%~dp0..\\..\\dist\\sqp.js" %*\r\n');
    fs.writeFileSync(link, '#!/bin/sh\nexec node "$(dirname "$0")/../../dist/sqp.js" "$@"\n');
  } else {
    fs.symlinkSync(path.join('..', '..', 'dist', 'sqp.js'), link);
  }
}

process.exitCode = build();
if (process.exitCode === 0) linkOwnCommand();
