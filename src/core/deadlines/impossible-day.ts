import { squeeze } from '../text/squeeze';
import { gregorianYear, lastDayOfMonth } from './roc';

const DAY = /(?:(\d{2,4})[年./-])?(\d{1,2})(?:月|[./-])(\d{1,2})(?![\d月年./-])/gu;

/** The first day in a phrase that no calendar has, as written (115年2月30日); null where there is none. @param rocYear for days without a year. */
export function impossibleDay(phrase: string, rocYear: number | null): string | null {
  for (const [found, year, month, day] of squeeze(phrase.normalize('NFKC')).matchAll(DAY)) {
    const written = year === undefined ? rocYear : Number(year);
    // Where no year is known, February may have 29 days.
    const gregorian = written === null ? 2000 : written > 1911 ? written : gregorianYear(written);
    const exists =
      Number(month) >= 1 &&
      Number(month) <= 12 &&
      Number(day) >= 1 &&
      Number(day) <= lastDayOfMonth(gregorian, Number(month));
    // A slash or a dot between two numbers may be a fraction or a section: only with a year is it a day.
    if (!exists && (year !== undefined || found.includes('月'))) return found.includes('月') ? `${found}日` : found;
  }
  return null;
}
