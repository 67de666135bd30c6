import type { CellRect } from '../../core/workbook/snapshot';
import { cellAt, ensureCell, type SheetModel } from '../../hosts/memory/workbook-model';

/** A merge keeps its first value, as Excel does without asking when an add-in merges. */
export function keepFirstValue(sheet: SheetModel, rect: CellRect): void {
  let kept = cellAt(sheet, rect.startRow, rect.startColumn);
  for (let row = rect.startRow; row <= rect.endRow; row++)
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell === null || cell.value === null || cell === kept) continue;
      if (kept === null || kept.value === null) {
        kept = ensureCell(sheet, rect.startRow, rect.startColumn);
        [kept.value, kept.formula] = [cell.value, cell.formula];
      }
      if (cell !== kept) [cell.value, cell.formula] = [null, null];
    }
}
