import type { SheetModel } from '../../hosts/memory/workbook-model';
import { overlaps } from '../excel/cell-rects';
import type { Place } from './move-selection';

/**
 * A table takes in the row below it when somebody types there (support.microsoft.com, "Resize a table by adding or removing rows and columns"), unless
 * it has a totals row or something stands in its way.
 */
export function growTable(sheet: SheetModel, { rowIndex, columnIndex }: Place): void {
  const table = sheet.tables.find(
    ({ rect, showTotals }) =>
      !showTotals && rect.endRow === rowIndex - 1 && rect.startColumn <= columnIndex && columnIndex <= rect.endColumn,
  );
  if (table === undefined) return;
  const rect = { ...table.rect, endRow: rowIndex };
  const added = { ...rect, startRow: rowIndex };
  const blocked =
    sheet.tables.some((other) => other !== table && overlaps(other.rect, added)) ||
    sheet.merges.some((merge) => overlaps(merge, added));
  if (!blocked) table.rect = rect;
}
