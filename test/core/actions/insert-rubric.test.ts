import { beginPlan } from '../../../src/core/actions/begin-plan';
import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { insertRubric, type RubricInsertion } from '../../../src/core/actions/insert-rubric';
import { readPlan } from '../../../src/core/actions/read-plan';
import { serviceAward } from '../../../src/core/frameworks/service-award/v1/service-award';
import type { Outcome } from '../../../src/core/i18n/problem';
import type { SheetChange } from '../../../src/core/workbook/open-workbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { samplePlan } from '../../support/samples/sample-plan';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';

function inserted(outcome: Outcome<RubricInsertion>): RubricInsertion {
  if (!outcome.ok) throw new Error(outcome.problem.message.en);
  return outcome.value;
}

/** A workbook after sheets were added and names given. */
function after(before: WorkbookSnapshot, changes: readonly SheetChange[]): WorkbookSnapshot {
  const sheets = changes.flatMap((change) => (change.kind === 'add' ? [change.sheet] : []));
  const names = changes.flatMap((change) => (change.kind === 'names' ? change.names : []));
  const added = snapshotOf({ ...workbookDoc(sheets), names });
  return { sheets: [...before.sheets, ...added.sheets], names: [...before.names, ...added.names] };
}

const names = (changes: readonly SheetChange[]) =>
  changes.flatMap((change) => (change.kind === 'add' ? [change.sheet.name] : []));

test('all of a rubric comes beside what is there, and a second time nothing', () => {
  const before = snapshotOf(workbookDoc([sheetDoc('便條', [['記事']]), sheetDoc('基礎服務', [['別的東西']])]));
  const first = inserted(insertRubric(before, 'service-award'));
  expect(first.added).toEqual(serviceAward.dimensions.map(({ name }) => name));
  expect(first.present).toEqual([]);
  expect(names(first.changes)).toEqual(['計畫設定', '單位名冊', '基礎服務 (2)', ...first.added.slice(1), '清單']);
  expect(first.firstCell?.sheet).toBe('基礎服務 (2)');
  const then = after(before, first.changes);
  const { plan, frameworkId } = readPlan(then);
  expect([frameworkId, plan.tables.map(({ dimension }) => dimension)]).toEqual(['service-award', first.added]);
  for (const id of ['service-award', null]) {
    const again = inserted(insertRubric(then, id));
    expect([again.changes, again.added, again.firstCell]).toEqual([[], [], null]);
  }
});

test('a hand-made draft gets tables for the dimensions that it lacks alone', () => {
  const [dimension] = serviceAward.dimensions;
  const item = dimension?.items[0];
  const draft = snapshotOf(
    workbookDoc([
      sheetDoc('草稿', [
        ['山海市政府民政局115年度提升服務品質執行計畫'],
        ['評核構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'],
        [dimension?.name ?? '', item?.name ?? '', item?.points[0]?.name ?? '', '設置叫號燈箱', '115年6月', '秘書室'],
        [dimension?.name ?? '', item?.name ?? '', item?.points[1]?.name ?? '', '每月抽測電話禮貌', '每月', '人事室'],
      ]),
    ]),
  );
  const { added, present, changes } = inserted(insertRubric(draft, null));
  expect(present).toEqual([dimension?.name]);
  expect(added).toEqual(serviceAward.dimensions.slice(1).map(({ name }) => name));
  const { plan } = readPlan(after(draft, changes));
  expect(plan.settings.rocYear).toBe(115);
  expect(plan.register.units.map(({ name }) => name)).toEqual(expect.arrayContaining(['秘書室', '人事室']));
  expect(plan.measures.filter(({ text }) => text !== '').map(({ text }) => text)).toEqual([
    '設置叫號燈箱',
    '每月抽測電話禮貌',
  ]);
});

test('a deleted table comes back under a free name, and the lists are not doubled', () => {
  const whole = snapshotOf(buildWorkbook(samplePlan()));
  const [, second] = serviceAward.dimensions;
  const without = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== second?.name) };
  const { changes, added } = inserted(insertRubric(without, null));
  expect([names(changes), added]).toEqual([[second?.name], [second?.name]]);
  const tables = after(without, changes).sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(new Set(tables).size).toBe(tables.length);
});

test('an unknown rubric is asked for, and another one than the plan’s is refused', () => {
  const blank = snapshotOf(workbookDoc([sheetDoc('工作表1', [])]));
  expect(insertRubric(blank, null)).toMatchObject({ ok: false, problem: { code: 'rubric-unknown' } });
  expect(insertRubric(blank, 'none')).toMatchObject({ ok: false, problem: { code: 'rubric-unknown' } });
  const award = snapshotOf(buildWorkbook(samplePlan()));
  expect(insertRubric(award, 'service-leap')).toMatchObject({ ok: false, problem: { code: 'rubric-other' } });
});

test('names that are taken are changed wherever they are named', () => {
  const taken = { startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 };
  const before = snapshotOf(
    workbookDoc([
      sheetDoc('清單', [['買菜']]),
      sheetDoc('單位名冊', [['甲'], ['乙']], { tables: [{ name: '基礎', rect: taken, columns: ['甲'] }] }),
    ]),
  );
  const { changes } = inserted(insertRubric(before, 'service-award'));
  expect(names(changes)).toEqual(expect.arrayContaining(['清單 (2)', '單位名冊 (2)']));
  const refers = changes.flatMap((change) => (change.kind === 'names' ? change.names : []));
  expect(refers.length).toBeGreaterThan(5);
  expect(refers.every(({ refersTo }) => /^'(?:清單|單位名冊) \(2\)'!/.test(refersTo))).toBe(true);
});

test('a new plan comes into a workbook without one, and into no other', () => {
  const beginning = {
    framework: serviceAward,
    agency: '山海市政府民政局',
    rocYear: 116,
    title: null,
    period: null,
    register: null,
  };
  const before = snapshotOf(workbookDoc([sheetDoc('工作表1', [])]));
  const begun = beginPlan(before, beginning);
  if (!begun.ok) throw new Error(begun.problem.message.en);
  const then = after(before, begun.value.changes);
  expect(readPlan(then).plan.settings).toMatchObject({ agency: '山海市政府民政局', rocYear: 116 });
  expect(begun.value.firstCell).toEqual({ sheet: '基礎服務', rowIndex: 3, columnIndex: 2 });
  expect(beginPlan(then, beginning)).toMatchObject({ ok: false, problem: { code: 'plan-exists' } });
});
