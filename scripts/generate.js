/**
 * Writes every generated page (docs/generated, docs/rules …) anew; with --check it only compares and exits 1 where one is stale.
 * Each file of scripts/generate/ exports pages(): { path, text }[].
 */
const fs = require('node:fs');
const path = require('node:path');
require('./load-typescript');

const root = path.join(__dirname, '..');
const generators = path.join(__dirname, 'generate');
const check = process.argv.includes('--check');
const stale = [];
const written = new Set();

for (const file of fs.readdirSync(generators).sort()) {
  const { pages } = require(path.join(generators, file));
  for (const page of pages()) {
    const target = path.join(root, page.path);
    written.add(target);
    const before = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : null;
    if (before === page.text) continue;
    stale.push(page.path);
    if (check) continue;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, page.text);
  }
}

// A page whose rule is gone must go too, or the docs describe what no longer exists.
for (const folder of ['docs/rules', 'docs/generated']) {
  const full = path.join(root, folder);
  if (!fs.existsSync(full)) continue;
  for (const file of fs.readdirSync(full)) {
    const target = path.join(full, file);
    if (written.has(target)) continue;
    stale.push(path.relative(root, target));
    if (!check) fs.rmSync(target);
  }
}

console.log(
  stale.length === 0 ? 'generated files are up to date' : `${check ? 'stale' : 'written'}: ${stale.join(', ')}`,
);
process.exitCode = check && stale.length > 0 ? 1 : 0;
