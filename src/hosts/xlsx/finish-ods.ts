import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { odsMark, type OdsDetails } from './ods-parts';

/** Puts back into a snapshot what the library does not tell of an .ods: hidden parts, kinds of cells, tables, names. */
export function finishOds(snapshot: WorkbookSnapshot, details: OdsDetails): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet, index): SheetSnapshot => {
    const rows = sheet.rows.map((row) => row.map(unmarked));
    const own = details.sheets[index];
    return {
      ...sheet,
      rows,
      hidden: own?.hidden ?? false,
      hiddenRows: (own?.hiddenRows ?? []).flatMap(({ start, count }) =>
        Array.from({ length: Math.min(start + count, rows.length) - start }, (_, offset) => start + offset),
      ),
      tables: details.ranges.filter((range) => range.sheet === sheet.name).map((range) => table(range, rows)),
    };
  });
  return { sheets, names: details.names };
}

function table(range: OdsDetails['ranges'][number], rows: readonly (readonly CellValue[])[]): TableSnapshot {
  const { startRow, startColumn, endColumn } = range.rect;
  const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, offset) => {
    const value = rows[startRow]?.[startColumn + offset] ?? '';
    return typeof value === 'object' ? '' : String(value);
  });
  return { name: range.name, rect: range.rect, hasHeader: true, hasTotals: false, columns };
}

function unmarked(value: CellValue): CellValue {
  if (typeof value !== 'string' || !value.startsWith(odsMark)) return value;
  const [kind, first = '', ...rest] = value.slice(odsMark.length).split(' ');
  if (kind === 'error') return { kind: 'error', code: first };
  return { kind: 'date', iso: first, shown: shownDate(first, rest.join(' ')) };
}

/** The text of a cell is what it shows: kept where it is a ROC date, or a month without a day. */
function shownDate(iso: string, displayed: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  const numbers = (displayed.match(/\d+/g) ?? []).map(Number);
  if (numbers[0] === year - 1911) return displayed.replace(/\s+\d+:.*$|\s*[上下]午.*$/, '').trim();
  const isMonthOnly =
    numbers.length === 2 && numbers.includes(month) && numbers.some((n) => n === year || n === year % 100);
  return isMonthOnly && /年|^\d+\D\d+$/.test(displayed) ? `${year}年${month}月` : iso;
}
