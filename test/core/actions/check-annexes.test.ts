import { checkWorkbook } from '../../../src/core/actions/check-workbook';
import { readPlan } from '../../../src/core/actions/read-plan';
import { forms } from '../../../src/core/forms/catalogue';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { annexesOf } from '../../support/annexes-of';
import { sampleDraft } from '../../support/samples/sample-draft';

const options = { today: '2026-02-01', framework: null };

function findingsIn(snapshot: WorkbookSnapshot) {
  const checked = checkWorkbook(snapshot, options);
  if (!checked.ok) throw new Error(checked.problem.message.en);
  return checked.value.findings;
}
const said = (snapshot: WorkbookSnapshot) =>
  findingsIn(snapshot)
    .map(({ rule, line, message }) => `${rule} ${line} ${message['zh-TW']}`)
    .sort();

const draft = snapshotOf(sampleDraft());
const ofAward = forms.filter(({ frameworks }) => frameworks.includes('service-award'));

test.each(ofAward.map((form) => [form.id, form] as const))(
  '%s: in the annexes of a draft the same is wrong',
  (_id, form) => {
    const annexes = snapshotOf(annexesOf(readPlan(draft).plan, form, { only: ['measures', 'roster', 'checklist'] }));
    const printsWeights = form.annexes.some((annex) => annex.kind === 'measures' && annex.heading.includes('{weight}'));
    const isPrinted = (finding: string) => printsWeights || !finding.startsWith('weights-total');
    expect(said(annexes)).toEqual(said(draft).filter(isPrinted));
  },
);

test('each finding in a measure points to a cell that says something of it', () => {
  const annexes = snapshotOf(annexesOf(readPlan(draft).plan, 'award-weighted'));
  const found = findingsIn(annexes).filter(({ sheet, rule }) => sheet?.startsWith('附件1') && !/missing$/u.test(rule));
  expect(found.length).toBeGreaterThan(5);
  for (const { sheet, cell } of found) {
    const [, letters = '', row = ''] = /^([A-Z]+)([0-9]+)$/u.exec(cell ?? '') ?? [];
    const value = annexes.sheets.find(({ name }) => name === sheet)?.rows[Number(row) - 1]?.[
      letters.charCodeAt(0) - 65
    ];
    expect([sheet, cell, typeof value]).toEqual([sheet, cell, 'string']);
  }
});
