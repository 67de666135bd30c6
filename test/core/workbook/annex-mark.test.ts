import { readAnnexMark, stampAnnex } from '../../../src/core/workbook/annex-mark';
import { a4Page } from '../../../src/core/workbook/page';
import type { SheetDoc } from '../../../src/core/workbook/sheet-doc';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';

/** A sheet of two printed columns and the row tags beside them. */
function sheet(rows: readonly (readonly (string | number | null)[])[]): SheetDoc {
  const printArea = { startRow: 0, startColumn: 0, endRow: rows.length - 1, endColumn: 1 };
  return {
    name: '附件1',
    hidden: false,
    tabColor: null,
    showGridLines: false,
    columnWidthsPoints: [100, 100],
    rows: rows.map((cells) => ({
      heightPoints: null,
      grows: false,
      cells: cells.map((value) => ({ value, style: 'text' as const })),
    })),
    merges: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
    tables: [],
    validations: [],
    freeze: null,
    page: { ...a4Page('portrait', null, ''), fitsWidth: false, printArea },
  };
}

const usual = sheet([
  ['標題', null],
  ['評核重點', '具體作法'],
  ['甲', '設置引導人員。', '1'],
  ['乙\n丁', '=1+1', '2'],
]);
const mark = { kind: 'measures', form: 'award@1' };

function readBack(doc: SheetDoc): SheetSnapshot {
  const { sheets } = snapshotOf({
    properties: { title: '', subject: '', company: '', description: '' },
    sheets: [doc],
    names: [],
    activeSheet: 0,
  });
  const [only] = sheets;
  if (only === undefined) throw new Error('one sheet was written');
  return only;
}

/** The stamped sheet with one cell put in the place of another. */
function edited(rowIndex: number, columnIndex: number, value: CellValue): SheetSnapshot {
  const before = readBack(stampAnnex(usual, mark));
  const rows = before.rows.map((row) => [...row]);
  const row = (rows[rowIndex] ??= []);
  while (row.length <= columnIndex) row.push(null);
  row[columnIndex] = value;
  return { ...before, rows };
}

test('a stamped sheet is known again, and unchanged', () => {
  expect(readAnnexMark(readBack(stampAnnex(usual, mark)))).toEqual({
    mark: { ...mark, fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) },
    column: 2,
    rowIndex: 0,
    unchanged: true,
  });
});

test('a sheet without a mark has none', () => {
  expect(readAnnexMark(readBack(usual))).toBeNull();
  expect(readAnnexMark(readBack(sheet([['sqp-annex 的說明', 'sqp-annex x']])))).toBeNull();
});

test('the mark says that its column is to be left alone', () => {
  expect(stampAnnex(usual, mark).rows[0]?.cells[2]?.value).toMatch(/不會列印，請勿更動/);
});

test.each<[string, number, number, CellValue]>([
  ['a word', 2, 1, '設置引導人員'],
  ['a blank cell filled', 1, 5, '請再確認'],
  ['a cell emptied', 3, 0, null],
  ['a row tag', 2, 2, '3'],
  ['a row below', 4, 0, '丙'],
  ['a line break', 2, 1, '設置\n引導人員。'],
  ['a blank at the end', 2, 1, '設置引導人員。 '],
])('a change is seen: %s', (_what, rowIndex, columnIndex, value) => {
  expect(readAnnexMark(edited(rowIndex, columnIndex, value))?.unchanged).toBe(false);
});

test.each<[string, number, number, CellValue]>([
  ['digits that became a number', 2, 2, 1],
  ['a control character', 2, 1, '設置引導\u0007人員。'],
  ['another line end', 3, 0, '乙\r\n丁'],
])('what a file may alter by itself is no change: %s', (_what, rowIndex, columnIndex, value) => {
  expect(readAnnexMark(edited(rowIndex, columnIndex, value))?.unchanged).toBe(true);
});

test('a merge or a formula more or less is a change', () => {
  const before = readBack(stampAnnex(usual, mark));
  const merged = { startRow: 2, startColumn: 0, endRow: 3, endColumn: 0 };
  expect(readAnnexMark({ ...before, merges: [] })?.unchanged).toBe(false);
  expect(readAnnexMark({ ...before, merges: [...before.merges, merged] })?.unchanged).toBe(false);
  expect(readAnnexMark({ ...before, merges: [...before.merges, { ...merged, endRow: 2 }] })?.unchanged).toBe(true);
  const formula = { rowIndex: 2, columnIndex: 0, formula: 'A1' };
  expect(readAnnexMark({ ...before, formulas: [formula] })?.unchanged).toBe(false);
});

test('two words that change places are a change', () => {
  const before = readBack(stampAnnex(usual, mark));
  const rows = before.rows.map((row, index) => (index < 2 ? row : [...row].reverse()));
  expect(readAnnexMark({ ...before, rows })?.unchanged).toBe(false);
});

test('rows or columns put before the sheet are a change, and the mark is still found', () => {
  const before = readBack(stampAnnex(usual, mark));
  expect(readAnnexMark({ ...before, rows: [[], ...before.rows] })).toMatchObject({
    mark,
    rowIndex: 1,
    column: 2,
    unchanged: false,
  });
  expect(readAnnexMark({ ...before, rows: before.rows.map((row) => [null, ...row]) })).toMatchObject({
    column: 3,
    unchanged: false,
  });
});

test('a form of any name is kept in one word', () => {
  const stamped = stampAnnex(usual, { kind: 'roster', form: '本局 用@2' });
  expect(readAnnexMark(readBack(stamped))?.mark).toMatchObject({ kind: 'roster', form: '本局_用@2' });
});

test('without a print area the mark stands right of all cells', () => {
  const stamped = stampAnnex({ ...usual, page: { ...usual.page, printArea: null } }, mark);
  expect(readAnnexMark(readBack(stamped))).toMatchObject({ column: 3, unchanged: true });
});
