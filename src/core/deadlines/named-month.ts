import { gregorianYear, isoDate, lastDayOfMonth } from './roc';
import { parseNumeral } from '../text/numerals';
import type { IsoDate } from './iso-date';

const NUMBER = '[0-9〇○一二三四五六七八九十廿卅]+';
/** A month, a day perhaps, and a verb that says that the measure itself is done then. */
const DUE = new RegExp(
  `(?<![0-9〇一二三四五六七八九十年度至到~-])(?:(${NUMBER})年)?(${NUMBER})月(?:(${NUMBER})日|底|份|間)?(?:底)?(?:以?前)?(?:完成|辦理完|上線|啟用|竣工|舉辦|召開)`,
  'gu',
);

/** The latest day on which a measure says that it is to be done (於10月完成, 預定107年9月上線); null where it names none of the plan's year. */
export function namedDay(measure: string, rocYear: number): IsoDate | null {
  // Most measures name no month, and a plan can have a hundred thousand.
  if (!measure.includes('月')) return null;
  const plain = measure.normalize('NFKC').replace(/\s+/gu, '');
  let latest: IsoDate | null = null;
  for (const [, year, month, day] of plain.matchAll(DUE)) {
    if (year !== undefined && parseNumeral(year) !== rocYear) continue;
    const date = dayOf(rocYear, parseNumeral(month ?? ''), day === undefined ? null : parseNumeral(day));
    if (date !== null && (latest === null || date > latest)) latest = date;
  }
  return latest;
}

function dayOf(rocYear: number, month: number | null, day: number | null): IsoDate | null {
  if (month === null || month < 1 || month > 12) return null;
  const year = gregorianYear(rocYear);
  const last = lastDayOfMonth(year, month);
  if (day !== null && (day < 1 || day > last)) return null;
  return isoDate(year, month, day ?? last);
}
