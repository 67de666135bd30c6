import { cellStyles } from '../../../src/core/workbook/styles';
import { tableSheetDoc, type TableSheet } from '../../../src/core/workbook/table-sheet';

const sheet: TableSheet = {
  name: '表',
  tabColor: '1F4E79',
  tableName: '表',
  title: '標題',
  heading: '一、基礎服務',
  note: null,
  columns: [
    { header: '甲', widthPoints: 100, style: 'label', list: null },
    {
      header: '乙',
      widthPoints: 200,
      style: 'text',
      list: { source: { kind: 'values', values: ['是', '否'] }, refuseOthers: false, prompt: null },
    },
  ],
  rows: [
    ['一', null],
    ['二', '很長的文字'.repeat(20)],
  ],
  orientation: 'landscape',
  frozenColumns: 1,
  leastRowPoints: 30,
};

test('title, heading and header stand above the rows, frozen and repeated on every page', () => {
  const doc = tableSheetDoc(sheet);
  expect(doc.rows.map(({ cells }) => cells[0]?.value)).toEqual(['標題', '一、基礎服務', '甲', '一', '二']);
  expect(doc.freeze).toEqual({ rowCount: 3, columnCount: 1 });
  expect(doc.page.titleRows).toEqual({ from: 0, to: 2 });
  expect(doc.tables).toEqual([
    { name: '表', rect: { startRow: 2, startColumn: 0, endRow: 4, endColumn: 1 }, columns: ['甲', '乙'] },
  ]);
});

test('what stands above the table is merged over its width, and nothing else is', () => {
  expect(tableSheetDoc(sheet).merges).toEqual([
    { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 },
    { startRow: 1, startColumn: 0, endRow: 1, endColumn: 1 },
  ]);
});

test('drop-downs go on below the table, where LibreOffice adds rows', () => {
  const [list] = tableSheetDoc(sheet).validations;
  expect(list?.rect).toEqual({ startRow: 3, startColumn: 1, endRow: 204, endColumn: 1 });
  expect(list?.refuseOthers).toBe(false);
});

test('a row is as high as its text, at least as said, and grows as people write', () => {
  const rows = tableSheetDoc(sheet).rows.slice(3);
  expect(rows[0]).toMatchObject({ heightPoints: 30, grows: true });
  expect(rows[1]?.heightPoints).toBeGreaterThan(90);
});

test('a table without rows has a blank one, formatted like the others', () => {
  const doc = tableSheetDoc({ ...sheet, title: null, heading: null, rows: [] });
  expect(doc.rows).toHaveLength(2);
  expect(doc.rows[1]?.cells).toEqual([
    { value: null, style: 'label' },
    { value: null, style: 'text' },
  ]);
  expect(doc.tables[0]?.rect.endRow).toBe(1);
});

test('cells that people write in keep what they type as text', () => {
  expect(cellStyles.text).toMatchObject({ numberFormat: '@', wrap: true, font: { name: '標楷體' } });
});
