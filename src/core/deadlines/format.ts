import { dateParts, lastDayOfMonth, rocYearOf } from './roc';
import type { DeadlineReading, Every } from './reading';
import type { IsoDate } from './iso-date';

/** A reading without the words that it came from. */
export type DeadlineMeaning = Omit<DeadlineReading, 'text'>;

const RHYTHMS: Readonly<Record<Every, string>> = {
  day: '每日',
  week: '每週',
  month: '每月',
  quarter: '每季',
  'half-year': '每半年',
  year: '每年',
};

/** A day as clerks write it: 107年4月30日, and 107年4月 for the last day of a month. Days before 民國 are given as they are. */
export function formatDate(date: IsoDate): string {
  return isMonthEnd(date) ? formatMonth(date) : `${formatMonth(date)}${dateParts(date).day}日`;
}

function formatMonth(date: IsoDate): string {
  const { year, month } = dateParts(date);
  const rocYear = rocYearOf(year);
  return rocYear > 0 ? `${rocYear}年${month}月` : `西元${year}年${month}月`;
}

function isMonthEnd(date: IsoDate): boolean {
  const { year, month, day } = dateParts(date);
  return day === lastDayOfMonth(year, month);
}

/** In a list a day holds for the months before it, so either all are months or all have their day. */
function formatDates(dates: readonly IsoDate[]): string {
  const written = dates.every(isMonthEnd)
    ? dates.map(formatMonth)
    : dates.map((date) => `${formatMonth(date)}${dateParts(date).day}日`);
  return written.join('、');
}

/**
 * The canonical phrase of a reading: `readDeadline(formatDeadline(x))` means x again, whatever the plan's year.
 * '' where nothing was understood. Dates of unknown years are not in a reading, so they are not in its phrase.
 */
export function formatDeadline(meaning: DeadlineMeaning): string {
  if (!meaning.understood) return '';
  const dates = formatDates(meaning.dates);
  const clauses = [
    meaning.done ? '已完成' : '',
    rhythm(meaning, dates),
    meaning.every === null ? dates : '',
    meaning.relative && (meaning.every === null || dates !== '') ? '結案後' : '',
    meaning.ongoing ? '持續辦理' : '',
    meaning.open ? '不定期' : '',
    meaning.promise ? '隨到隨辦' : '',
    meaning.reportBy === null ? '' : `於${formatDate(meaning.reportBy)}前提報`,
  ];
  return clauses.filter((clause) => clause !== '').join('，');
}

function rhythm(meaning: DeadlineMeaning, dates: string): string {
  if (meaning.every === null) return '';
  const word = RHYTHMS[meaning.every];
  if (dates === '') return meaning.relative ? `${word}結束後` : word;
  return shortRhythm(meaning, word) ?? `${word}（${dates}）`;
}

/** 107年每季, where the dates are just what the rhythm gives in that year; null where they are not. */
function shortRhythm({ every, dates }: DeadlineMeaning, word: string): string | null {
  const months: Partial<Record<Every, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
  const step = every === null ? undefined : months[every];
  const first = dates[0];
  if (step === undefined || first === undefined || dates.length !== 12 / step) return null;
  const { year } = dateParts(first);
  const regular = dates.every((date, index) => {
    const parts = dateParts(date);
    return parts.year === year && parts.month === (index + 1) * step && parts.day === lastDayOfMonth(year, parts.month);
  });
  return regular && rocYearOf(year) >= 80 ? `${rocYearOf(year)}年${word}` : null;
}
