import { fullDate } from './describe';
import { dateParts, lastDayOfMonth } from './roc';
import type { IsoDate } from './iso-date';
import type { Period } from './period';

/** A period as a plan writes it: 自民國107年1月1日起至107年12月31日止，計1年. Without its length where that is no whole number of months. */
export function periodWords({ from, to }: Period): string {
  const months = wholeMonths(from, to);
  const words = `自民國${fullDate(from)}起至${fullDate(to)}止`;
  return months === null ? words : `${words}，計${lengthWords(months)}`;
}

/** Months from the day `from` to the end of the day `to`; null where days are left over. */
function wholeMonths(from: IsoDate, to: IsoDate): number | null {
  const first = dateParts(from);
  const last = dateParts(to);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  const isMonthEnd = last.day === lastDayOfMonth(last.year, last.month);
  if (first.day === 1) return isMonthEnd ? months + 1 : null;
  return last.day === first.day - 1 && months > 0 ? months : null;
}

function lengthWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest}個月`;
  if (rest === 0) return `${years}年`;
  return `${years}年${rest}個月`;
}
