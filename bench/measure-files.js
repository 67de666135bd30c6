const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { medianOf, median, timeOf } = require('./clock');
const { framework } = require('./core');
const { HEADERS, makeRows } = require('./rows');

const root = path.join(__dirname, '..');
const sqp = path.join(root, 'dist/sqp.js');

/** A workbook of one sheet with a header and these rows. */
async function workbookOf(rows) {
  const { writeXlsx } = await import('hucre');
  return writeXlsx({ sheets: [{ name: '具體作法', rows: [HEADERS, ...rows] }] });
}

async function inFolder(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sqp-bench-'));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** How long the library takes to read 100,000 rows: the rules may take half of it. */
async function measureReading(rulesMilliseconds) {
  const { readXlsx } = await import('hucre');
  const bytes = await workbookOf(makeRows(100_000, framework));
  const reading = await medianOf(
    3,
    () => bytes,
    (given) => readXlsx(given),
  );
  return [
    { what: '100,000 rows, rules : the library reading the file', ours: rulesMilliseconds, peer: reading, limit: 0.5 },
  ];
}

/** `sqp validate` on one draft against node merely opening the file with the same library, each a process of its own. */
async function measureCommand() {
  return inFolder(async (folder) => {
    const draft = path.join(folder, 'draft.xlsx');
    fs.writeFileSync(draft, await workbookOf(makeRows(120, framework)));
    const opener = path.join(root, 'bench/open-only.mjs');
    const run = (args) => timeOf(() => spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' }));
    const ours = [];
    const peer = [];
    for (let round = 0; round < 15; round += 1) {
      ours.push(await run([sqp, 'validate', draft]));
      peer.push(await run([opener, draft]));
    }
    return [
      {
        what: 'sqp validate, one draft : node opening it with the library',
        ours: median(ours),
        peer: median(peer),
        limit: 2,
      },
    ];
  });
}

/** A folder of 1,000 workbooks: processor time by wall time, as bash reckons them, says how many cores were at work. */
async function measureFolder(count = 1000) {
  return inFolder(async (folder) => {
    const rows = makeRows(60, framework);
    const bytes = await workbookOf(rows);
    for (let index = 0; index < count; index += 1) fs.writeFileSync(path.join(folder, `plan-${index}.xlsx`), bytes);
    const timed = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>&1';
    const args = ['-c', timed, 'bash', process.execPath, sqp, 'validate', folder, '--json'];
    const { stderr } = spawnSync('bash', args, { cwd: root, encoding: 'utf8' });
    const [user, system, wall] = stderr.trim().split('\n').pop().split(' ').map(Number);
    return [
      {
        what: `folder of ${count} workbooks, processor time : wall time`,
        ours: (user + system) * 1000,
        peer: wall * 1000,
        atLeast: 1.6,
      },
    ];
  });
}

/** Builds the command line and the add-in, so that what is measured is the present state of src. */
function build() {
  execFileSync('npx', ['webpack', '--config', 'webpack.config.js'], { cwd: root, stdio: 'ignore' });
}

module.exports = { measureReading, measureCommand, measureFolder, build };
