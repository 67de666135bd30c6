const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { mostAtOnce } = require('../scripts/build/add-in');

const dist = path.join(__dirname, '..', 'dist');

/** kB (1,000 bytes) of gzip. */
function kilobytes(file) {
  return gzipSync(fs.readFileSync(file)).length / 1000;
}

/** The scripts that a built pane's page loads at once, without Office's own. */
function paneSize(folder) {
  const page = fs.readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script defer src="([^"]+)"/g)].map(([, name]) => name);
  if (scripts.length === 0) throw new Error(`${folder} has no pane with scripts`);
  return scripts.reduce((sum, name) => sum + kilobytes(path.join(folder, name)), 0);
}

/** What the pane loads at once; and what the preview puts in the place of office.js, which no user of Excel loads. */
function measureSize() {
  const line = (what, ours, limit) => ({ what, ours, limit, unit: 'kB' });
  return [
    line('pane, JavaScript at once, gzip', paneSize(path.join(dist, 'addin')), mostAtOnce),
    line("the preview's loader, gzip", kilobytes(path.join(dist, 'preview', 'office.js'))),
  ];
}

module.exports = { measureSize, paneSize };
