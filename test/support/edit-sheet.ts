import type { CellRect, CellValue, SheetSnapshot } from '../../src/core/workbook/snapshot';

/** A sheet after somebody put a row in, as Excel does it: what is below moves down, and an area merged over the place grows. */
export function withRow(sheet: SheetSnapshot, rowIndex: number, cells: readonly CellValue[]): SheetSnapshot {
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, rowIndex), cells, ...sheet.rows.slice(rowIndex)],
    merges: sheet.merges.map((rect) => ({
      ...rect,
      startRow: rect.startRow >= rowIndex ? rect.startRow + 1 : rect.startRow,
      endRow: rect.endRow >= rowIndex ? rect.endRow + 1 : rect.endRow,
    })),
  };
}

/** A sheet after somebody deleted a row: an area merged over it shrinks and keeps its words. */
export function withoutRow(sheet: SheetSnapshot, rowIndex: number): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { startRow, endRow, startColumn } of sheet.merges) {
    if (startRow !== rowIndex || endRow === rowIndex) continue;
    const next = rows[rowIndex + 1] ?? [];
    while (next.length <= startColumn) next.push(null);
    next[startColumn] = rows[rowIndex]?.[startColumn] ?? null;
    rows[rowIndex + 1] = next;
  }
  return {
    ...sheet,
    rows: rows.filter((_row, index) => index !== rowIndex),
    merges: sheet.merges.flatMap((rect): CellRect[] => {
      if (rect.startRow === rowIndex && rect.endRow === rowIndex) return [];
      const startRow = rect.startRow > rowIndex ? rect.startRow - 1 : rect.startRow;
      const endRow = rect.endRow >= rowIndex ? rect.endRow - 1 : rect.endRow;
      return [{ ...rect, startRow, endRow }];
    }),
  };
}

/** A sheet with other words in one cell. */
export function withCell(sheet: SheetSnapshot, rowIndex: number, columnIndex: number, value: CellValue): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      if (index !== rowIndex) return row;
      const cells = [...row];
      while (cells.length <= columnIndex) cells.push(null);
      cells[columnIndex] = value;
      return cells;
    }),
  };
}
