import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { readPlan } from '../../../src/core/actions/read-plan';
import type { CellRect, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { samplePlan } from '../../support/samples/sample-plan';

/** What people do to a workbook of ours, and what must come of it. */
const plan = samplePlan();
const fresh = snapshotOf(buildWorkbook(plan));

function edit(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return { ...fresh, sheets: fresh.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

const drafted = (snapshot: WorkbookSnapshot) =>
  readPlan(snapshot).plan.measures.map(({ dimension, point, text }) => `${dimension} ${point} ${text}`);

test('sheets may be renamed and moved', () => {
  const sheets = fresh.sheets.map((sheet, index) => ({ ...sheet, name: `工作表${index + 1}` })).reverse();
  const read = readPlan({ ...fresh, sheets });
  expect(read.frameworkId).toBe('service-award');
  expect(read.plan.settings).toEqual(plan.settings);
  expect(read.plan.register).toEqual(plan.register);
  expect(read.plan.roster).toEqual(plan.roster);
  expect([...drafted({ ...fresh, sheets })].sort()).toEqual([...drafted(fresh)].sort());
});

test('rows may be sorted: each says all that it means', () => {
  const backwards = edit('基礎服務', (sheet) => ({
    ...sheet,
    rows: [...sheet.rows.slice(0, 3), ...[...sheet.rows.slice(3)].reverse()],
  }));
  expect([...drafted(backwards)].sort()).toEqual([...drafted(fresh)].sort());
});

test('a row typed below the table is a row, where the table does not grow with it', () => {
  const row: CellValue[] = ['服務友善', '網站使用便利性', '新增無障礙導覽影片。', '115年8月', '資訊科'];
  const longer = edit('基礎服務', (sheet) => ({ ...sheet, rows: [...sheet.rows, row] }));
  expect(readPlan(longer).plan.measures.find(({ text }) => text === row[2])).toMatchObject({
    dimension: '基礎服務',
    item: '服務友善',
    point: '網站使用便利性',
    deadline: '115年8月',
    unitText: '資訊科',
  });
});

test('a column of one’s own may stand anywhere', () => {
  const wider = edit('基礎服務', (sheet) => {
    const [table] = sheet.tables;
    if (table === undefined) throw new Error('The sheet has no table.');
    const rect: CellRect = { ...table.rect, endColumn: table.rect.endColumn + 1 };
    const inserted = (row: readonly CellValue[], value: CellValue) => [row[0] ?? null, value, ...row.slice(1)];
    return {
      ...sheet,
      rows: sheet.rows.map((row, index) => inserted(row, index < 2 ? null : index === 2 ? '經費' : `${index} 千元`)),
      tables: [{ ...table, rect, columns: inserted(table.columns, '經費').map(String) }],
    };
  });
  const { measures } = readPlan(wider).plan;
  expect(drafted(wider)).toEqual(drafted(fresh));
  expect(measures[0]?.other).toEqual({ 經費: '3 千元' });
});

test('deleted tables leave a workbook that is still read by its headers (.ods knows no tables)', () => {
  const without = { ...fresh, sheets: fresh.sheets.map((sheet) => ({ ...sheet, tables: [] })) };
  const read = readPlan(without).plan;
  expect(read.measures).toEqual(plan.measures);
  expect(read.tables).toEqual(plan.tables);
  expect(read.settings).toEqual(plan.settings);
  expect(read.register).toEqual(plan.register);
  expect(read.roster).toEqual(plan.roster);
  expect(read.checklist).toEqual(plan.checklist);
});
