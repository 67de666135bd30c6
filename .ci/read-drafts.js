/** Reads each workbook of a folder with the built command line and compares it with the truth beside it, cell by cell, white space apart. */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const folder = process.argv[2];
const squeeze = (value) =>
  typeof value === 'string' ? value.replace(/\s+/gu, '') : Array.isArray(value) ? value.map(squeeze) : value;
const fields = ['sheet', 'row', 'dimension', 'item', 'point', 'measure', 'deadline', 'units'];
let wrong = 0;
let drafts = 0;

for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.truth.json'))) {
  drafts += 1;
  const truth = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const workbook = path.join(folder, truth.workbook);
  const run = spawnSync(process.execPath, ['dist/sqp.js', 'read', workbook, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) {
    console.log(`${file}: read ended with ${run.status}: ${run.stderr}`);
    wrong += 1;
    continue;
  }
  const read = JSON.parse(run.stdout);
  let cells = 0;
  if (read.framework !== truth.framework || read.rows.length !== truth.rows.length) {
    console.log(
      `${file}: framework ${read.framework}, ${read.rows.length} rows; should be ${truth.framework}, ${truth.rows.length}`,
    );
    wrong += 1;
  }
  truth.rows.forEach((row, index) => {
    for (const field of fields) {
      cells += 1;
      const found = JSON.stringify(squeeze(read.rows[index]?.[field] ?? null));
      const expected = JSON.stringify(squeeze(row[field] ?? null));
      if (found === expected) continue;
      wrong += 1;
      if (wrong <= 20) console.log(`${file} row ${row.row} ${field}: ${found}; should be ${expected}`);
    }
  });
  console.log(`${file}: ${truth.rows.length} rows, ${cells} cells compared`);
}

console.log(`${drafts} drafts, ${wrong} wrong cells`);
process.exitCode = drafts > 0 && wrong === 0 ? 0 : 1;
