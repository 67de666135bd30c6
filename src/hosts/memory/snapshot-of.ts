import { withoutBlankEnds } from '../../core/workbook/blank-ends';
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
