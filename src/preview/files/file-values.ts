import type { Cell, CellValue } from 'hucre';
import type { StoredValue } from '../../hosts/memory/workbook-model';

const daysTo1970 = 25_569;
const millisecondsPerDay = 86_400_000;
/** What stands for a formula's value that the program which wrote the file did not compute. */
const notComputed: StoredValue = { kind: 'error', code: '#未計算' };

/** A file's value as Excel stores it: a day is a number, whose format says that it is one. `cell` has what the value alone does not say. */
export function storedValue(value: CellValue | undefined, cell: Cell | undefined): StoredValue {
  if (value === null || value === undefined || value === '') return cell?.formula === undefined ? null : notComputed;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : value.getTime() / millisecondsPerDay + daysTo1970;
  if (cell?.type === 'error' && typeof value === 'string') return { kind: 'error', code: value };
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

/** A day (YYYY-MM-DD) as Excel's number. */
export function dayNumberOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / millisecondsPerDay + daysTo1970;
}
