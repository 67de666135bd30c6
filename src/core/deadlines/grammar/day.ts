import { isoDate, lastDayOfMonth } from '../roc';
import type { IsoDate } from '../iso-date';
import type { Day } from './element';

/** A leap year, so that 2月29日 of an unknown year is not refused. */
export const ANY_LEAP_YEAR = 2000;

/** A day, the month's last where `day` is null; null where the calendar has no such day. */
export function makeDay(year: number | null, month: number, day: number | null): Day | null {
  if (month < 1 || month > 12) return null;
  const last = lastDayOfMonth(year ?? ANY_LEAP_YEAR, month);
  const chosen = day ?? last;
  return chosen < 1 || chosen > last ? null : { year, month, day: chosen };
}

/** The ends of these months. */
export function monthEnds(year: number | null, months: readonly number[]): Day[] {
  const ends: Day[] = [];
  for (const month of months) {
    const end = makeDay(year, month, null);
    if (end !== null) ends.push(end);
  }
  return ends;
}

/** YYYY-MM-DD; null where the year is unknown. */
export function toIso(day: Day): IsoDate | null {
  return day.year === null ? null : isoDate(day.year, day.month, day.day);
}

/** Sorts days of known years; days of unknown years compare by month and day. */
export function compareDays(a: Day, b: Day): number {
  return (a.year ?? 0) - (b.year ?? 0) || a.month - b.month || a.day - b.day;
}
