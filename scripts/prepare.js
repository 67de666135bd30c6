/** Builds dist/ after `npm ci`, so that `npx sqp` and `npm start` work at once. Without the development tools there is nothing to build with. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

let webpack;
try {
  webpack = require.resolve('webpack/bin/webpack.js');
} catch {
  console.log('webpack is not installed (npm ci --omit=dev?): dist/ is left as it is');
  process.exit(0);
}
const config = path.join(__dirname, '..', 'webpack.config.js');
process.exitCode = spawnSync(process.execPath, [webpack, '--config', config], { stdio: 'inherit' }).status ?? 1;
