import { blankSheet, blankWorkbook, ensureCell, type SheetModel } from '../../../src/hosts/memory/workbook-model';
import { anchorOf, leap, rectAt, step } from '../../../src/preview/sheet/move-selection';

const at = (rowIndex: number, columnIndex: number) => ({ rowIndex, columnIndex });
let sheet: SheetModel;
beforeEach(() => {
  sheet = blankSheet(blankWorkbook(), '頁');
  sheet.merges = [{ startRow: 2, startColumn: 1, endRow: 4, endColumn: 2 }];
});

test('a merge is one cell', () => {
  expect(anchorOf(sheet, at(4, 2))).toEqual(at(2, 1));
  expect(rectAt(sheet, at(3, 2))).toEqual({ startRow: 2, startColumn: 1, endRow: 4, endColumn: 2 });
  expect(step(sheet, at(2, 1), 1, 0)).toEqual(at(5, 1));
  expect(step(sheet, at(2, 1), 0, 1)).toEqual(at(2, 3));
  expect(step(sheet, at(5, 2), -1, 0)).toEqual(at(2, 1));
});

test('a step passes hidden rows, and stops at the edge', () => {
  sheet.hiddenRows.add(6).add(7);
  expect(step(sheet, at(5, 0), 1, 0)).toEqual(at(8, 0));
  expect(step(sheet, at(0, 0), -1, 0)).toEqual(at(0, 0));
  expect(step(sheet, at(0, 0), 0, -1)).toEqual(at(0, 0));
});

test('a leap goes to the end of filled cells, over blank ones to the next, or to the edge', () => {
  for (const row of [0, 1, 2, 8]) ensureCell(sheet, row, 5).value = 'x';
  const edge = at(20, 9);
  expect(leap(sheet, at(0, 5), 1, 0, edge)).toEqual(at(2, 5));
  expect(leap(sheet, at(2, 5), 1, 0, edge)).toEqual(at(8, 5));
  expect(leap(sheet, at(8, 5), 1, 0, edge)).toEqual(at(20, 5));
  expect(leap(sheet, at(8, 5), -1, 0, edge)).toEqual(at(2, 5));
});
