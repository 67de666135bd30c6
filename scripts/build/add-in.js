const fs = require('node:fs');
const path = require('node:path');
const { contentSecurityPolicy, officeCdn } = require('./content-security-policy');
const { CopyFiles } = require('./copy-files');
const { HtmlPage } = require('./html-page');
const { officeSubset } = require('./office-subset');
const { PlaceManifest, localUrl } = require('./place-manifest');
const { SizeLimit } = require('./size-limit');

const root = path.join(__dirname, '..', '..');

/** What the pane may load at once, in kB of gzip: half of it is React. The core, the panels and long lists come when they are asked for. */
const mostAtOnce = 130;

/**
 * The add-in as webpack builds it: one page with its scripts, office.js, icons and a manifest for `env.url`. `env.officejs=cdn` leaves office.js to
 * Microsoft's CDN.
 */
function addIn(env = {}) {
  const fromCdn = env.officejs === 'cdn';
  return {
    name: 'addin',
    target: ['web', 'es2022'],
    mode: 'production',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: path.join(root, 'dist', 'addin'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
      cssChunkFilename: '[name].[contenthash:8].css',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
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
    // No source maps: they would carry this machine's paths to the server.
    devtool: false,
    optimization: { chunkIds: 'deterministic' },
    performance: { hints: false },
    stats: 'errors-warnings',
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack') },
    plugins: [
      new HtmlPage({
        template: path.join(root, 'src/taskpane/taskpane.html'),
        filename: 'taskpane.html',
        entry: 'taskpane',
        policy: contentSecurityPolicy(fromCdn),
        office: fromCdn ? `${officeCdn}/lib/1/hosted/office.js` : 'lib/office.js',
      }),
      new CopyFiles({
        ...(fromCdn ? {} : officeSubset()),
        ...icons(),
        'too-old.js': path.join(root, 'src/taskpane/too-old.js'),
      }),
      new PlaceManifest({
        source: path.join(root, 'manifest/manifest.xml'),
        url: env.url ?? localUrl,
      }),
      new SizeLimit({ entry: 'taskpane', limit: mostAtOnce }),
    ],
  };
}

/** The pictures that the manifest names, by their names in the build. */
function icons() {
  const folder = path.join(root, 'assets', 'icons');
  const pictures = fs.readdirSync(folder).filter((name) => name.endsWith('.png'));
  return Object.fromEntries(pictures.map((name) => [`assets/icons/${name}`, path.join(folder, name)]));
}

module.exports = { addIn, mostAtOnce };
