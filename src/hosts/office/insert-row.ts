import type { SheetChange } from '../../core/workbook/open-workbook';
import type { CellRef } from '../../core/workbook/snapshot';
import { isSame } from './same-value';

type RowChange = Extract<SheetChange, { kind: 'insert-row' }>;

/** A row that is to come into a table, and what stands there now; to be read after the next sync. */
export interface AskedRow {
  readonly change: RowChange;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly above: Excel.Range;
}

/** Asks where the table stands, and what the cell above the new row holds. */
export function askRow(context: Excel.RequestContext, change: RowChange): AskedRow {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const table = sheet.tables.getItem(change.table);
  const range = table.getRange().load('rowIndex,rowCount,columnIndex');
  const above = sheet.getRangeByIndexes(change.rowIndex - 1, change.above.columnIndex, 1, 1).load('values,formulas');
  return { change, sheet, table, range, above };
}

/** Puts the row in; gives the cell above it where that is not what it was, and nothing is done. */
export function insertRow({ change, sheet, table, range, above }: AskedRow): CellRef | null {
  const { rowIndex, cells } = change;
  const at = rowIndex - range.rowIndex - 1;
  const isSameRow = isSame(above.values[0]?.[0], above.formulas[0]?.[0], change.above.was);
  if (!isSameRow || at < 0 || at >= range.rowCount)
    return { sheet: change.sheet, rowIndex: rowIndex - 1, columnIndex: change.above.columnIndex };
  table.rows.add(at === range.rowCount - 1 ? undefined : at);
  for (const { columnIndex, value } of cells) {
    const cell = sheet.getRangeByIndexes(rowIndex, columnIndex, 1, 1);
    // Only what Excel could take for something else than a text needs to be told to be one.
    cell.values = [[/^\p{L}/u.test(value) ? value : `'${value}`]];
    cell.untrack();
  }
  return null;
}
