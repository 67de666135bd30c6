const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
/** What the add-in and its preview are built from, and what a build leaves. */
const sources = ['src', 'manifest', 'assets', 'scripts/build', 'webpack.config.js', 'package-lock.json'];
const built = [
  'dist/addin/taskpane.html',
  'dist/addin/manifest.xml',
  'dist/preview/index.html',
  'dist/preview/office.js',
];

function newest(file) {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** True where everything is built, and nothing was changed since. */
function isBuildFresh() {
  const times = built.map((file) => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  // A build that finds a file unchanged leaves it as it is, so the youngest counts.
  return (
    Math.min(...times) > 0 && Math.max(...times) >= Math.max(...sources.map((file) => newest(path.join(root, file))))
  );
}

module.exports = { isBuildFresh };
