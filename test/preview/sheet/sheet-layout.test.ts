import { blankSheet, blankWorkbook, ensureCell, plainStyle } from '../../../src/hosts/memory/workbook-model';
import { SheetLayout } from '../../../src/preview/sheet/sheet-layout';
import { marksBySheet } from '../../../src/preview/sheet/marks';
import { markFormula } from '../../../src/core/workbook/open-workbook';

const wrapped = { ...plainStyle, wrap: true };

test('rows take their height from their text, unless it is set, and hidden ones have none', () => {
  const sheet = blankSheet(blankWorkbook(), '頁');
  const layout = new SheetLayout(sheet);
  const plain = layout.rowHeight(0);
  Object.assign(ensureCell(sheet, 0, 0), { value: '一行\n二行\n三行', style: wrapped });
  layout.forget({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 });
  expect(layout.rowHeight(0)).toBeGreaterThan(2 * plain);
  expect(layout.top(1)).toBe(layout.rowHeight(0));
  // Excel does not measure merged cells.
  sheet.merges = [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }];
  layout.forget(null);
  expect(layout.rowHeight(0)).toBe(plain);
  sheet.rowHeights.set(0, 60);
  expect(layout.rowHeight(0)).toBe(80);
  sheet.hiddenRows.add(0);
  expect(layout.rowHeight(0)).toBe(0);
  sheet.hiddenColumns.add(1);
  layout.forget(null);
  expect(layout.left(2)).toBe(layout.left(1));
});

test('a sheet reaches beyond what is used, and to what is selected', () => {
  const sheet = blankSheet(blankWorkbook(), '頁');
  ensureCell(sheet, 4000, 30).value = 'x';
  const layout = new SheetLayout(sheet);
  expect(layout.rowCount).toBeGreaterThan(4001);
  expect(layout.columnCount).toBeGreaterThan(31);
  layout.reach(9000, 60);
  expect([layout.rowCount > 9000, layout.columnCount > 60]).toEqual([true, true]);
  expect(layout.top(9000)).toBeGreaterThan(layout.top(8999));
});

test('marks are told from other formats, and the first format wins', () => {
  const sheet = blankSheet(blankWorkbook(), '頁');
  const format = (formula: string, fill: string, startRow: number, endRow = startRow) => ({
    id: fill,
    type: 'Custom',
    rects: [{ startRow, startColumn: 0, endRow, endColumn: 0 }],
    formula,
    fill,
    fontColor: null,
    bold: null,
    stopIfTrue: false,
  });
  sheet.conditionalFormats = [
    format(markFormula('error'), 'AA0000', 1),
    format('=TRUE', '00AA00', 0, 9),
    format('=$A1="x"', '0000AA', 3),
  ];
  const markOf = marksBySheet(sheet);
  expect(markOf(1, 0)).toMatchObject({ fill: 'AA0000', severity: 'error' });
  expect(markOf(3, 0)).toMatchObject({ fill: '00AA00', severity: null });
  expect(markOf(12, 0)).toBeNull();
});
