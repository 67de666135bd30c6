const path = require('node:path');
const { contentSecurityPolicy } = require('./content-security-policy');
const { HtmlPage } = require('./html-page');

const root = path.join(__dirname, '..', '..');

/** The page shows the add-in in a frame of its own origin; the add-in's page keeps its own policy. */
const previewPolicy = `${contentSecurityPolicy()}; frame-src 'self'`;

/** The page of `npm start`: `index.html` with its scripts, and `office.js`, which the server puts in the place of the add-in's `lib/office.js`. */
function preview() {
  return {
    name: 'preview',
    target: ['web', 'es2022'],
    mode: 'production',
    entry: {
      page: './src/preview/page/main.tsx',
      office: { import: './src/preview/loader/office.ts', filename: 'office.js' },
    },
    output: {
      path: path.join(root, 'dist', 'preview'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
      publicPath: 'auto',
      clean: true,
    },
    // What needs Node has a twin for browsers beside it.
    resolve: { extensions: ['.browser.ts', '.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'swc-loader', options: { module: { type: 'es6' } } },
        },
      ],
    },
    experiments: { css: true },
    devtool: false,
    optimization: { chunkIds: 'named' },
    performance: { hints: false },
    stats: 'errors-warnings',
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack') },
    plugins: [
      new HtmlPage({
        template: path.join(root, 'src/preview/page/index.html'),
        filename: 'index.html',
        entry: 'page',
        policy: previewPolicy,
        office: '',
      }),
    ],
  };
}

module.exports = { preview, previewPolicy };
