import type { CellRect } from '../../core/workbook/snapshot';
import { plainStyle, type SheetModel } from '../../hosts/memory/workbook-model';

/** The smallest rectangle around all cells with a value (or, unless `valuesOnly`, with a look); null: the sheet is blank. */
export function usedRect(sheet: SheetModel, valuesOnly: boolean, within: CellRect | null = null): CellRect | null {
  let used: CellRect | null = null;
  for (const [rowIndex, row] of sheet.cells) {
    if (within !== null && (rowIndex < within.startRow || rowIndex > within.endRow)) continue;
    for (const [columnIndex, cell] of row) {
      if (within !== null && (columnIndex < within.startColumn || columnIndex > within.endColumn)) continue;
      if (cell.value === null && cell.formula === null && (valuesOnly || cell.style === plainStyle)) continue;
      used =
        used === null
          ? { startRow: rowIndex, startColumn: columnIndex, endRow: rowIndex, endColumn: columnIndex }
          : {
              startRow: Math.min(used.startRow, rowIndex),
              startColumn: Math.min(used.startColumn, columnIndex),
              endRow: Math.max(used.endRow, rowIndex),
              endColumn: Math.max(used.endColumn, columnIndex),
            };
    }
  }
  return used;
}
