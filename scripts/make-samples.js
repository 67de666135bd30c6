/** Writes samples/: a hand-made draft with planted faults, two sound plans as `sqp new` would make them, filled in, and one
 * of them with ten faults in it, which `npm start` begins with. */
const fs = require('node:fs');
const path = require('node:path');
require('./load-typescript');

const { writeWorkbook } = require('../src/hosts/xlsx/write-workbook');
const { sampleDraft } = require('../test/support/samples/sample-draft');
const { sampleFaultyPlanWorkbook } = require('../test/support/samples/sample-faulty-plan');
const { sampleLeapPlanWorkbook } = require('../test/support/samples/sample-leap-plan');
const { samplePlanWorkbook } = require('../test/support/samples/sample-plan');

const folder = path.join(__dirname, '..', 'samples');

async function main() {
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, doc] of [
    ['sample-draft.xlsx', sampleDraft()],
    ['sample-plan.xlsx', samplePlanWorkbook()],
    ['sample-faulty-plan.xlsx', sampleFaultyPlanWorkbook()],
    ['sample-leap-plan.xlsx', sampleLeapPlanWorkbook()],
  ]) {
    fs.writeFileSync(path.join(folder, name), await writeWorkbook(doc));
    console.log(`written: samples/${name}`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
