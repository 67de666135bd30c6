import type { Sheet, TableDefinition, Workbook, CellValue as LibraryValue } from 'hucre';
import { columnIndexOf } from '../../core/workbook/address';
import type {
  CellError,
  CellFormula,
  CellRect,
  CellValue,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../core/workbook/snapshot';
import { readDateFormat, showDate, type DateFormat } from '../../core/workbook/date-format';
import { showPercent } from '../../core/workbook/show-percent';

/** Days between 1900-01-01 of Excel (with its 29 February 1900) and 1970-01-01. */
const daysTo1970 = 25569;
/** The Mac's date system begins in 1904. */
const daysFrom1900To1904 = 1462;
const millisecondsPerDay = 86_400_000;

/** What the library read, as the plain data that all hosts share. */
export function toSnapshot(workbook: Workbook): WorkbookSnapshot {
  const formats = new Map<string, DateFormat | null>();
  const formatOf = (code: string) => {
    let format = formats.get(code);
    if (format === undefined) formats.set(code, (format = readDateFormat(code)));
    return format;
  };
  const days = workbook.dateSystem === '1904' ? daysFrom1900To1904 : 0;
  return {
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet, formatOf, days)),
    names: (workbook.namedRanges ?? [])
      .filter((name) => name.scope === undefined)
      .map((name) => ({ name: name.name, refersTo: name.range.replace(/^=/, '') })),
  };
}

/** What a formula stands for whose value was never stored; a blank cell would hide that something is there. */
const notComputed = '#未計算';

type FormatOf = (code: string) => DateFormat | null;

function sheetSnapshot(sheet: Sheet, formatOf: FormatOf, shiftDays: number): SheetSnapshot {
  const formulas: CellFormula[] = [];
  const rows = sheet.rows.map((row) => row.map((value) => plainValue(value)));
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const rowIndex = Number(key.slice(0, comma));
    const columnIndex = Number(key.slice(comma + 1));
    if (cell.formula !== undefined) formulas.push({ rowIndex, columnIndex, formula: cell.formula });
    const row = rows[rowIndex];
    if (!row) continue;
    const value = sheet.rows[rowIndex]?.[columnIndex] ?? null;
    // A formula that gives no text has '' for its value; null is none: the program that wrote the file did not compute it.
    if (cell.formula !== undefined && value === null) row[columnIndex] = errorValue(notComputed);
    else if (cell.type === 'error' && typeof value === 'string') row[columnIndex] = errorValue(value);
    else if (cell.style?.numFmt && (value instanceof Date || typeof value === 'number')) {
      const format = formatOf(cell.style.numFmt);
      if (format) row[columnIndex] = dateValue(value instanceof Date ? value : fromSerial(value + shiftDays), format);
      else if (typeof value === 'number') row[columnIndex] = showPercent(value, cell.style.numFmt) ?? value;
    }
  }
  withoutBlankEnds(rows);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? [])
      .map((merge) => ({
        startRow: merge.startRow,
        startColumn: merge.startCol,
        endRow: merge.endRow,
        endColumn: merge.endCol,
      }))
      .sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn),
    tables: (sheet.tables ?? []).flatMap((table) => tableSnapshot(table, rows)),
    // All rows below a table are often hidden, down to the millionth.
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([index, row]) => (row.hidden && index < rows.length ? index : [])),
    formulas: formulas.sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex),
  };
}

function plainValue(value: LibraryValue | undefined): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  if (value instanceof Date) return dateValue(value, { hasDate: true, shown: null });
  return value;
}

/** The first cell of a blank workbook may hold the time 24:00; a time of day alone is the text it shows. */
function dateValue(date: Date, format: DateFormat): CellValue {
  if (Number.isNaN(date.getTime())) return null;
  if (!format.hasDate) return date.toISOString().slice(11, 16);
  const day = new Date(Math.floor(date.getTime() / millisecondsPerDay) * millisecondsPerDay);
  return { kind: 'date', iso: day.toISOString().slice(0, 10), shown: showDate(day, format) };
}

function errorValue(code: string): CellError {
  return { kind: 'error', code };
}

function fromSerial(serial: number): Date {
  return new Date(Math.round((serial - daysTo1970) * millisecondsPerDay));
}

/** Cuts blank cells off the ends of rows, and blank rows off the end: a formatted sheet of a million rows stays small. */
function withoutBlankEnds(rows: CellValue[][]): void {
  let last = -1;
  rows.forEach((row, rowIndex) => {
    let length = row.length;
    while (length > 0 && (row[length - 1] ?? null) === null) length--;
    row.length = length;
    if (length > 0) last = rowIndex;
  });
  rows.length = last + 1;
}

function tableSnapshot(table: TableDefinition, rows: readonly (readonly CellValue[])[]): TableSnapshot[] {
  const rect = rectOf(table.range ?? '');
  if (!rect) return [];
  const columns = table.columns.map((column) => column.name.replace(/_x000a_/gi, '\n').replace(/\r\n?/g, '\n'));
  const first = rows[rect.startRow] ?? [];
  // The library does not say whether the header row is switched off; Excel keeps header cells and column names equal.
  const hasHeader = columns.every((name, index) => sameHeader(first[rect.startColumn + index] ?? null, name));
  return [{ name: table.name, rect, hasHeader, hasTotals: table.showTotalRow === true, columns }];
}

function sameHeader(value: CellValue, name: string): boolean {
  return typeof value !== 'object' && String(value).replace(/\s/g, '') === name.replace(/\s/g, '');
}

function rectOf(range: string): CellRect | null {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(range);
  if (!match) return null;
  const [, startLetters = '', startNumber, endLetters = '', endNumber] = match;
  return {
    startRow: Number(startNumber) - 1,
    startColumn: columnIndexOf(startLetters),
    endRow: Number(endNumber) - 1,
    endColumn: columnIndexOf(endLetters),
  };
}
