import { describeRead } from '../../../src/core/actions/describe-read';
import { readPlan } from '../../../src/core/actions/read-plan';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { annexesOf } from '../../support/annexes-of';
import { withCell, withoutRow, withRow } from '../../support/edit-sheet';
import { samplePlan } from '../../support/samples/sample-plan';

const numbered = '1.盤點表單。\n2.刪減欄位，並公告。\n3.檢討成效。';
/** The sample with a measure of three numbered lines as its second row. */
const plan = (() => {
  const sample = samplePlan();
  return {
    ...sample,
    measures: sample.measures.map((each, index) => (index === 1 ? { ...each, text: numbered } : each)),
  };
})();
const count = plan.measures.length;
const texts = plan.measures.map(({ text }) => text);
const sheets = snapshotOf(annexesOf(plan, 'award-weighted', { only: ['measures'] })).sheets;
const [first, ...others] = sheets as [SheetSnapshot, ...SheetSnapshot[]];

const read = (all: readonly SheetSnapshot[]) => readPlan({ sheets: all, names: [] });
const textsOf = (all: readonly SheetSnapshot[]) => read(all).plan.measures.map(({ text }) => text);
/** Row and column of the cell with these words. */
function placeOf(sheet: SheetSnapshot, words: CellValue): { readonly row: number; readonly column: number } {
  const row = sheet.rows.findIndex((cells) => cells.includes(words));
  return { row, column: sheet.rows[row]?.indexOf(words) ?? -1 };
}
/** Column of the mark and of the tags below it. */
function columnOf(sheet: SheetSnapshot): number {
  return sheet.rows[0]?.findIndex((value) => String(value).startsWith('sqp-annex')) ?? -1;
}
const untagged = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.slice(0, columnOf(sheet))),
});

test('the sample reads back, its numbered measure as one', () => {
  expect(textsOf(sheets)).toEqual(texts);
  expect(texts).toContain(numbered);
});

test('a measure cut into rows stands where its first part stands, and its words, not its number', () => {
  const { source, plan: back } = read(sheets);
  const index = back.measures.findIndex(({ text }) => text === numbered);
  const { row, column } = placeOf(first, '盤點表單。');
  const cell = { sheet: first.name, rowIndex: row, columnIndex: column };
  expect(source.cellOf({ part: 'measure', index, field: 'measure' })).toEqual(cell);
  expect(source.isWhole(cell)).toBe(false);
  expect(source.rowOf(index)).toEqual({ sheet: first.name, rowIndex: row });
});

test('the parts of a row are listed as such, and nothing of the tags', () => {
  const { ignored, rows } = describeRead(read(sheets), 'zh-TW');
  const { row } = placeOf(first, '盤點表單。');
  expect(
    ignored.filter(({ sheet, why }) => sheet === first.name && why === '已併入上一列').map((each) => each.row),
  ).toEqual(expect.arrayContaining([row + 2, row + 3]));
  expect(rows.every(({ other }) => Object.keys(other).length === 0)).toBe(true);
});

test('words changed in a part of a measure are read', () => {
  const { row, column } = placeOf(first, '刪減欄位，並公告。');
  const [edited] = textsOf([withCell(first, row, column, '刪減欄位。'), ...others]).slice(1);
  expect(edited).toBe('1.盤點表單。\n2.刪減欄位。\n3.檢討成效。');
});

test('a row that somebody put in is a measure under the labels above it', () => {
  const { row } = placeOf(first, '檢討成效。');
  const cells = [null, null, null, '增設服務臺。', '115年8月', '秘書室'];
  const { measures } = read([withRow(first, row + 1, cells), ...others]).plan;
  expect(measures).toHaveLength(count + 1);
  const { item, point } = measures[1] ?? {};
  expect(measures[2]).toMatchObject({ item, point, text: '增設服務臺。', deadline: '115年8月', unitText: '秘書室' });
});

test('a row put in between the lines of a measure does not tear it apart', () => {
  const { row } = placeOf(first, '刪減欄位，並公告。');
  const back = textsOf([withRow(first, row, [null, null, null, '增設服務臺。']), ...others]);
  expect(back.slice(1, 3)).toEqual([numbered, '增設服務臺。']);
  expect(back).toHaveLength(count + 1);
});

test('of deleted rows nothing is left: a line of a measure, its first line, a whole measure', () => {
  const line = placeOf(first, '刪減欄位，並公告。').row;
  expect(textsOf([withoutRow(first, line), ...others])[1]).toBe('1.盤點表單。\n3.檢討成效。');
  const begin = placeOf(first, '盤點表單。').row;
  expect(textsOf([withoutRow(first, begin), ...others])[1]).toBe('2.刪減欄位，並公告。\n3.檢討成效。');
  const whole = placeOf(first, texts[0] ?? '').row;
  expect(textsOf([withoutRow(first, whole), ...others])).toEqual(texts.slice(1));
});

test('a renamed sheet is the same annex', () => {
  expect(textsOf([{ ...first, name: '我的表' }, ...others])).toEqual(texts);
});

test('without their marks the annexes are read by tags and headers, all of them', () => {
  const unmarked = (sheet: SheetSnapshot) => withCell(sheet, 0, columnOf(sheet), null);
  expect(textsOf([unmarked(first), ...others])).toEqual(texts);
  expect(textsOf(sheets.map(unmarked))).toEqual(texts);
});

test('one sheet without the whole column is still one of the annexes', () => {
  const back = read([...others, untagged(first)]).plan.measures;
  expect(back.map(({ text }) => text)).toEqual(expect.arrayContaining([texts[0], ...texts.slice(2)]));
  expect(new Set(back.map(({ dimension }) => dimension)).size).toBe(5);
});

test('without mark and tags it is read as a table that somebody merged: every line a measure, none lost', () => {
  const back = read([untagged(first)]).plan.measures;
  expect(back.slice(0, 4).map(({ text }) => text)).toEqual([texts[0], ...numbered.split('\n')]);
  expect(back[1]).toMatchObject({ deadline: back[2]?.deadline, unitText: back[3]?.unitText, point: back[3]?.point });
});

test('two annexes copied into one sheet are both read', () => {
  const second = others[0] as SheetSnapshot;
  const shift = first.rows.length + 1;
  const both: SheetSnapshot = {
    ...first,
    rows: [...first.rows, [], ...second.rows],
    merges: [
      ...first.merges,
      ...second.merges.map((rect) => ({ ...rect, startRow: rect.startRow + shift, endRow: rect.endRow + shift })),
    ],
  };
  const { measures } = read([both, ...others.slice(1)]).plan;
  expect(measures.map(({ text }) => text)).toEqual(texts);
  expect(measures.map(({ dimension }) => dimension)).toEqual(plan.measures.map(({ dimension }) => dimension));
});

test('room to write is no row of the plan until it is filled in', () => {
  const fewer = { ...plan, measures: plan.measures.filter(({ point }) => point !== '服務及時性') };
  const doc = snapshotOf(annexesOf(fewer, 'award-weighted', { only: ['measures'] })).sheets;
  const [sheet, ...rest] = doc as [SheetSnapshot, ...SheetSnapshot[]];
  expect(textsOf(doc)).toEqual(fewer.measures.map(({ text }) => text));
  const { row, column } = placeOf(sheet, '服務及時性');
  const { ignored } = read(doc);
  expect(ignored).toContainEqual({ sheet: sheet.name, rowIndex: row, reason: 'unfilled' });
  const { measures } = read([withCell(sheet, row, column + 1, '縮短等候。'), ...rest]).plan;
  expect(measures.find(({ text }) => text === '縮短等候。')).toMatchObject({
    point: '服務及時性',
    dimension: '基礎服務',
  });
  expect(measures).toHaveLength(fewer.measures.length + 1);
});
