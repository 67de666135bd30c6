/** `npm start`: validates the bundled sample draft, as a first look at what the product says. Findings are no failure here. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');
const run = spawnSync(
  process.execPath,
  ['dist/sqp.js', 'validate', 'samples/sample-draft.xlsx', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
const looked = run.status === 0 || run.status === 1;
if (looked) {
  console.log('\n以上是範例草稿 samples/sample-draft.xlsx 的檢核結果。檢核您自己的檔案：npx sqp validate 檔案.xlsx');
}
process.exitCode = looked ? 0 : 1;
