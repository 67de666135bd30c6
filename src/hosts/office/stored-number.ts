import { readDateFormat, showDate, type DateFormat } from '../../core/workbook/date-format';
import { showPercent } from '../../core/workbook/show-percent';
import type { CellValue } from '../../core/workbook/snapshot';

const daysTo1970 = 25_569;
const millisecondsPerDay = 86_400_000;
const formats = new Map<string, DateFormat | null>();

/** What a stored number is in a cell with this number format: a date, the text that a percentage or a time of day shows, or the number. */
export function storedNumber(serial: number, numberFormat: string): CellValue {
  let format = formats.get(numberFormat);
  if (format === undefined) formats.set(numberFormat, (format = readDateFormat(numberFormat)));
  if (format === null) return showPercent(serial, numberFormat) ?? serial;
  const moment = new Date(Math.round((serial - daysTo1970) * millisecondsPerDay));
  if (Number.isNaN(moment.getTime())) return serial;
  if (!format.hasDate) return moment.toISOString().slice(11, 16);
  const day = new Date(Math.floor(moment.getTime() / millisecondsPerDay) * millisecondsPerDay);
  return { kind: 'date', iso: day.toISOString().slice(0, 10), shown: showDate(day, format) };
}
