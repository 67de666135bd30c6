import type { CellRect } from '../../core/workbook/snapshot';
import type { SheetModel } from '../../hosts/memory/workbook-model';
import { apiNotFound, invalidArgument } from './excel-fault';

/** Excel's height of a row that nobody has set, in points. */
export const standardRowPoints = 16.5;
/** Beyond this Excel makes no row. */
const highestRowPoints = 409.5;

/** `Range.getRowProperties`: what was asked for, of each row. */
export function rowProperties(sheet: SheetModel, rect: CellRect, wanted: Readonly<Record<string, unknown>>): unknown[] {
  const rows: unknown[] = [];
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    const given: Record<string, unknown> = {};
    for (const [name, ask] of Object.entries(wanted)) {
      if (ask === false) continue;
      if (name === 'rowHidden') given[name] = sheet.hiddenRows.has(row);
      else if (name === 'rowIndex') given[name] = row;
      else if (name === 'format') given[name] = { rowHeight: sheet.rowHeights.get(row) ?? standardRowPoints };
      else throw apiNotFound(`Range.getRowProperties: ${name}`);
    }
    rows.push(given);
  }
  return rows;
}

/** `Range.setRowProperties`: one entry for each row. */
export function setRowProperties(
  sheet: SheetModel,
  rect: CellRect,
  given: readonly Readonly<Record<string, unknown>>[],
): void {
  if (!Array.isArray(given) || given.length !== rect.endRow - rect.startRow + 1)
    throw invalidArgument('One entry is wanted for each row.');
  given.forEach((entry, index) => {
    for (const [name, value] of Object.entries(entry)) {
      const row = rect.startRow + index;
      if (name === 'rowHidden') {
        if (value === true) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
      } else if (name === 'format') {
        const height = (value as Record<string, unknown>)['rowHeight'];
        if (typeof height === 'number') setRowHeight(sheet, row, height);
      } else throw apiNotFound(`Range.setRowProperties: ${name}`);
    }
  });
}

/** InvalidArgument where Excel makes no row so high. */
export function setRowHeight(sheet: SheetModel, rowIndex: number, heightPoints: number): void {
  if (heightPoints < 0 || heightPoints > highestRowPoints)
    throw invalidArgument(`A row is 0 to ${highestRowPoints} points high.`);
  sheet.rowHeights.set(rowIndex, heightPoints);
}
