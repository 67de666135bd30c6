import { gregorianYear } from './roc';
import type { DeadlineReading } from './reading';
import type { IsoDate } from './iso-date';
import type { Period } from './period';

/** Whether a day lies in a period; true where no period is known. */
export function isInPeriod(date: IsoDate, period: Period | null): boolean {
  return period === null || (date >= period.from && date <= period.to);
}

/** Days of a reading whose year is before the plan's and which the period does not hold: left over from an earlier plan. */
export function datesOfEarlierYears(
  reading: DeadlineReading,
  rocYear: number | null,
  period: Period | null,
): IsoDate[] {
  if (rocYear === null) return [];
  const first = `${String(gregorianYear(rocYear)).padStart(4, '0')}-01-01`;
  const all = reading.reportBy === null ? reading.dates : [...reading.dates, reading.reportBy];
  return all.filter((date) => date < first && !(period !== null && isInPeriod(date, period)));
}
