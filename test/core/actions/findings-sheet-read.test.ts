import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { checkWorkbook } from '../../../src/core/actions/check-workbook';
import { findingsSheetDoc } from '../../../src/core/actions/findings-sheet';
import { readPlan } from '../../../src/core/actions/read-plan';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { samplePlan } from '../../support/samples/sample-plan';

test.each(['zh-TW', 'en'] as const)('the list of findings (%s) is none of the plan', (language) => {
  const plan = samplePlan();
  const faulty = {
    ...plan,
    measures: plan.measures.map((measure, index) => (index % 3 === 0 ? { ...measure, deadline: '再議' } : measure)),
  };
  const doc = buildWorkbook(faulty);
  const options = { today: '2026-03-02', framework: null };
  const checked = checkWorkbook(snapshotOf(doc), options);
  if (!checked.ok) throw new Error(checked.problem.message.en);
  expect(checked.value.findings.length).toBeGreaterThan(5);
  const list = findingsSheetDoc({ ...checked.value, title: plan.settings.title, note: '' }, language);
  const both = snapshotOf({ ...doc, sheets: [...doc.sheets, list] });
  expect(readPlan(both, { frameworks }).plan).toEqual(readPlan(snapshotOf(doc), { frameworks }).plan);
  const again = checkWorkbook(both, options);
  expect(again.ok && again.value.findings).toEqual(checked.value.findings);
});
