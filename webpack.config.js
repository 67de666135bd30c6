const fs = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { addIn } = require('./scripts/build/add-in');
const { preview } = require('./scripts/build/preview');

const root = __dirname;
const dist = path.join(root, 'dist');

/** `npx sqp` runs the built file itself. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', () => fs.chmodSync(path.join(dist, 'sqp.js'), 0o755));
  },
};

/** The command line: one file and its lazily loaded parts, run by Node itself. */
const cli = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: { sqp: './src/cli/sqp.ts', worker: './src/cli/worker.ts' },
  output: {
    path: dist,
    filename: '[name].js',
    chunkFilename: 'sqp-[name].js',
    library: { type: 'commonjs2' },
    // What the builds of the add-in and its preview put there.
    clean: { keep: /^(?:addin|preview)\// },
  },
  // version.ts looks for package.json above the built file.
  node: { __dirname: false },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Jest wants CommonJS, as .swcrc says; webpack splits at import() only where that is still there.
        use: { loader: 'swc-loader', options: { module: { type: 'es6' } } },
      },
    ],
  },
  optimization: { minimize: false, chunkIds: 'named' },
  performance: { hints: false },
  stats: 'errors-warnings',
  cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack') },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^sqp\.js$/ }), executable],
};

/** All; `--config-name cli`, `addin` or `preview` builds one. For `--env`, see scripts/build/add-in.js. */
module.exports = (env) => [cli, addIn(env), preview()];
