import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPlan } from '../../src/core/actions/check-plan';
import { readPlan } from '../../src/core/actions/read-plan';
import type { WorkbookDoc } from '../../src/core/workbook/sheet-doc';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { snapshotOf } from '../../src/hosts/memory/snapshot-of';
import { readSnapshot } from '../../src/hosts/xlsx/read-snapshot';
import { sampleDraft } from '../support/samples/sample-draft';
import { sampleLeapPlan, sampleLeapPlanWorkbook } from '../support/samples/sample-leap-plan';
import { samplePlan, samplePlanWorkbook } from '../support/samples/sample-plan';

async function bundled(name: string): Promise<WorkbookSnapshot> {
  const read = await readSnapshot(readFileSync(path.join(__dirname, '../../samples', name)), name);
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value;
}

function findings(doc: WorkbookDoc) {
  return checkPlan(readPlan(snapshotOf(doc)), { today: '2026-02-01' }).findings;
}

test.each([
  ['sample-draft.xlsx', sampleDraft],
  ['sample-plan.xlsx', samplePlanWorkbook],
  ['sample-leap-plan.xlsx', sampleLeapPlanWorkbook],
])('%s is what scripts/make-samples.js writes', async (name, make) => {
  const { sheets, names } = snapshotOf(make());
  const file = await bundled(name);
  expect(file.sheets).toEqual(sheets);
  expect(file.names).toEqual(names);
});

test.each([
  [samplePlan, samplePlanWorkbook],
  [sampleLeapPlan, sampleLeapPlanWorkbook],
])('the sound plan is read back whole, and nothing is found in it: %p', (plan, workbook) => {
  expect(readPlan(snapshotOf(workbook())).plan).toEqual(plan());
  expect(findings(workbook())).toEqual([]);
});

test('the draft’s planted faults are found at their cells', () => {
  const found = findings(sampleDraft()).map(({ rule, cell }) => `${rule} ${cell}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'deadline-contradicts-measure D5',
      'deadline-wrong-year D6',
      'numbering-gap C7',
      'brackets-unbalanced C8',
      'url-malformed C11',
      'measure-restates-rubric C12',
      'doubled-word C14',
      'weights-total A15',
      'lookalike-character C19',
      'deadline-unreadable D19',
      'deadline-missing D21',
      'near-duplicate-measure C22',
      'unit-missing E23',
      'duplicate-conflict C24',
      'point-unknown B31',
      'unit-not-on-committee E32',
      'roster-seat-empty C4',
      'roster-person-repeated C10',
    ]),
  );
});
