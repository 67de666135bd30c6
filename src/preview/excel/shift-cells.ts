import type { CellRect } from '../../core/workbook/snapshot';
import type { CellModel, SheetModel, TableModel } from '../../hosts/memory/workbook-model';
import { contains, intersection, overlaps, without } from './cell-rects';
import { ExcelFault } from './excel-fault';

/** So many rows down and columns to the right. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Moves the cells of `region`, with their merges, tables, drop-downs and conditional formats, as Excel does where a table gets or loses a row or column
 * (support.microsoft.com, "Resize a table by adding or removing rows and columns"). What would be torn apart is refused: "The operation is attempting to
 * shift cells in a table on your worksheet", "We can't do that to a merged cell". `own` is the table that it is done for.
 */
export function shiftCells(sheet: SheetModel, region: CellRect, shift: Shift, own: TableModel): void {
  const tables = sheet.tables.filter((table) => table !== own && overlaps(table.rect, region));
  if (tables.some(({ rect }) => !contains(region, rect)))
    throw new ExcelFault(
      'InvalidOperation',
      'The operation is attempting to shift cells in a table on your worksheet.',
    );
  if (sheet.merges.some((merge) => overlaps(merge, region) && !contains(region, merge)))
    throw new ExcelFault('InvalidOperation', "We can't do that to a merged cell.");
  for (const table of tables) table.rect = moved(table.rect, shift);
  sheet.merges = sheet.merges.map((merge) => (overlaps(merge, region) ? moved(merge, shift) : merge));
  const over = (rects: readonly CellRect[]) => rects.flatMap((rect) => shifted(rect, region, shift));
  sheet.validations = sheet.validations.map((validation) => ({ ...validation, rects: over(validation.rects) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, rects: over(format.rects) }));
  moveCells(sheet, region, shift);
}

/** Takes a rectangle's cells away, with what hangs on them. */
export function dropCells(sheet: SheetModel, rect: CellRect): void {
  for (const [rowIndex, row] of sheet.cells) {
    if (rowIndex < rect.startRow || rowIndex > rect.endRow) continue;
    for (const columnIndex of [...row.keys()])
      if (columnIndex >= rect.startColumn && columnIndex <= rect.endColumn) row.delete(columnIndex);
  }
  const left = <T extends { readonly rects: readonly CellRect[] }>(each: T): T[] => {
    const rects = each.rects.flatMap((own) => without(own, rect));
    return rects.length === 0 ? [] : [{ ...each, rects }];
  };
  sheet.validations = sheet.validations.flatMap(left);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(left);
}

function moveCells(sheet: SheetModel, region: CellRect, shift: Shift): void {
  const taken: { readonly row: number; readonly column: number; readonly cell: CellModel }[] = [];
  for (const [row, cells] of sheet.cells) {
    if (row < region.startRow || row > region.endRow) continue;
    for (const [column, cell] of [...cells]) {
      if (column < region.startColumn || column > region.endColumn) continue;
      taken.push({ row, column, cell });
      cells.delete(column);
    }
  }
  for (const { row, column, cell } of taken) {
    const at = row + shift.rows;
    const cells = sheet.cells.get(at) ?? new Map<number, CellModel>();
    sheet.cells.set(at, cells.set(column + shift.columns, cell));
  }
}

/** What lies over the line where cells come in grows by them; what lies over another edge is cut there. */
function shifted(rect: CellRect, region: CellRect, shift: Shift): CellRect[] {
  const cut = intersection(rect, region);
  if (cut === null) return [rect];
  if (contains(region, rect)) return [moved(rect, shift)];
  const inColumns = rect.startColumn >= region.startColumn && rect.endColumn <= region.endColumn;
  if (shift.rows > 0 && inColumns) return [{ ...rect, endRow: rect.endRow + shift.rows }];
  const inRows = rect.startRow >= region.startRow && rect.endRow <= region.endRow;
  if (shift.columns > 0 && inRows) return [{ ...rect, endColumn: rect.endColumn + shift.columns }];
  return [...without(rect, region), moved(cut, shift)];
}

function moved(rect: CellRect, { rows, columns }: Shift): CellRect {
  return {
    startRow: rect.startRow + rows,
    startColumn: rect.startColumn + columns,
    endRow: rect.endRow + rows,
    endColumn: rect.endColumn + columns,
  };
}
