import type { IsoDate } from './iso-date';

/** 民國 1 is 1912. */
const ROC_OFFSET = 1911;

/** Gregorian year of a ROC year (107 → 2018). */
export function gregorianYear(rocYear: number): number {
  return rocYear + ROC_OFFSET;
}

/** ROC year of a Gregorian year (2018 → 107). */
export function rocYearOf(gregorian: number): number {
  return gregorian - ROC_OFFSET;
}

/** ROC year of a calendar day. */
export function rocYearOfDate(date: IsoDate): number {
  return rocYearOf(Number(date.slice(0, 4)));
}

/** Whether a Gregorian year has a 29 February. */
export function isLeapYear(gregorian: number): boolean {
  return gregorian % 4 === 0 && (gregorian % 100 !== 0 || gregorian % 400 === 0);
}

/** Last day of a month (1–12) of a Gregorian year. */
export function lastDayOfMonth(gregorian: number, month: number): number {
  if (month === 2) return isLeapYear(gregorian) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** YYYY-MM-DD. The day must exist. */
export function isoDate(gregorian: number, month: number, day: number): IsoDate {
  const year = gregorian > 999 ? String(gregorian) : String(gregorian).padStart(4, '0');
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Year (Gregorian), month and day of a calendar day. */
export function dateParts(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
