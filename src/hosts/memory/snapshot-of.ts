import type { SheetDoc, WorkbookDoc } from '../../core/workbook/sheet-doc';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';

/** What reading a workbook of this content gives. */
export function snapshotOf(doc: WorkbookDoc): WorkbookSnapshot {
  return { sheets: doc.sheets.map(sheetOf), names: doc.names };
}

function sheetOf(sheet: SheetDoc): SheetSnapshot {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows: withoutBlankEnds(sheet.rows.map((row) => row.cells.map(({ value }) => plainValue(value)))),
    merges: [...sheet.merges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn),
    tables: sheet.tables.map(({ name, rect, columns }) => ({ name, rect, hasHeader: true, hasTotals: false, columns })),
    hiddenRows: [],
    formulas: [],
  };
}

function plainValue(value: string | number | null): CellValue {
  if (value === '') return null;
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

/** Blank cells at the end of a row, and blank rows at the end, are not there. */
function withoutBlankEnds(rows: CellValue[][]): CellValue[][] {
  const cut = rows.map((row) => row.slice(0, lastIndex(row, (value) => value !== null) + 1));
  return cut.slice(0, lastIndex(cut, (row) => row.length > 0) + 1);
}

function lastIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) if (holds(list[index] as T)) return index;
  return -1;
}
