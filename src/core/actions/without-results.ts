import { ownTable } from '../adopt/find-tables';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { isWordColumn } from '../workbook/word-column';
import { isFindingsTable } from './findings-sheet';

/** A workbook without what a check wrote into it: the columns 檢核結果 of our own tables, and the table of a list of findings. */
export function withoutResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  let changed = false;
  const sheets = snapshot.sheets.map((sheet) => {
    const cleaned = withoutList(withoutColumns(sheet));
    changed ||= cleaned !== sheet;
    return cleaned;
  });
  return changed ? { ...snapshot, sheets } : snapshot;
}

function withoutColumns(sheet: SheetSnapshot): SheetSnapshot {
  const found = sheet.tables.flatMap((table) => {
    const { startRow, startColumn, endRow, endColumn } = table.rect;
    if (ownTable(table.name) === null || !table.hasHeader) return [];
    return table.columns.flatMap((name, index) => {
      const column = startColumn + index;
      const body = sheet.rows.slice(startRow + 1, endRow + 1).map((row) => row[column] ?? null);
      return column <= endColumn && isWordColumn(name, body) ? [{ table, index, column }] : [];
    });
  });
  if (found.length === 0) return sheet;
  const rows = sheet.rows.map((row, rowIndex) => {
    const blanks = found.filter(({ table: { rect } }) => rowIndex >= rect.startRow && rowIndex <= rect.endRow);
    if (blanks.length === 0) return row;
    return row.map((value, column): CellValue => (blanks.some((blank) => blank.column === column) ? null : value));
  });
  const tables = sheet.tables.map((table): TableSnapshot => {
    // Within a table the blank column stays where it is; at the end the table ends before it.
    const atEnd = found.some((each) => each.table === table && each.column === table.rect.endColumn);
    if (!atEnd) return table;
    return {
      ...table,
      rect: { ...table.rect, endColumn: table.rect.endColumn - 1 },
      columns: table.columns.slice(0, -1),
    };
  });
  return { ...sheet, rows, tables };
}

function withoutList(sheet: SheetSnapshot): SheetSnapshot {
  return isFindingsList(sheet) ? { ...sheet, rows: [], merges: [], tables: [], formulas: [], hiddenRows: [] } : sheet;
}

/** True for a sheet that lists findings, whatever it is called. */
export function isFindingsList({ tables }: SheetSnapshot): boolean {
  return tables.some(isFindingsTable);
}
