const path = require('node:path');

const root = __dirname;

/** The command line: one file and its lazily loaded parts, run by Node itself. */
const cli = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: { sqp: './src/cli/sqp.ts', worker: './src/cli/worker.ts' },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].js',
    chunkFilename: 'sqp-[name].js',
    library: { type: 'commonjs2' },
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
  cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack') },
};

module.exports = [cli];
