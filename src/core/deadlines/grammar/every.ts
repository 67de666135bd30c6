import { isAt, isOneOf, numberAt, skip, textAt, tokenAt } from './element';
import { skipTimeOfDay } from './after-day';
import { skipWeekdays } from './weekdays';
import { daysInMonths } from './days-in-months';
import { monthEnds } from './day';
import { nextUnit, skipAfterStretch } from './relative';
import type { Day, Element, Input, Match } from './element';
import type { Every } from '../reading';

const MARKERS = ['每', '各', '逐', '按'];
const ALTERNATE = ['雙月', '雙數月', '偶數月', '單月', '單數月', '奇數月'];
const CLOSING = ['前', '以前', '之前', '止', '為止', '截止', '內'];
export const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** How many months a unit spans; days and weeks span none. */
const MONTHS_OF: Readonly<Record<Every, number>> = { day: 0, week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 };
const BY_MONTHS: Readonly<Record<number, Every>> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' };

/** What a word names as the stretch that recurs. 年底 and 月底 hold the unit and its part in one word. */
export function unitOf(text: string): Every | null {
  if (['日', '天', '上班日', '上班天', '工作日', '工作天', '辦公日'].includes(text)) return 'day';
  if (['週', '周', '星期', '禮拜'].includes(text)) return 'week';
  if (['月', '月份', '個月', '月底', '月初', '月中', '月中旬'].includes(text)) return 'month';
  if (['季', '季度'].includes(text)) return 'quarter';
  if (['半年', '半年度'].includes(text)) return 'half-year';
  return ['年', '年度', '年底', '年終', '年末', '年中', '年初'].includes(text) ? 'year' : null;
}

/** Every so many of a unit: its name where it has one (每3個月 = every quarter) and the ends of its stretches in a year. */
export function everyOf(input: Input, unit: Every, count: number): { every: Every | null; days: Day[] } | null {
  const months = MONTHS_OF[unit] * count;
  if (months === 0) return { every: unit, days: [] };
  if (!Number.isInteger(months) || months > 12 || 12 % months !== 0) return null;
  const ends = ALL_MONTHS.filter((month) => month % months === 0);
  return { every: BY_MONTHS[months] ?? null, days: monthEnds(input.planYear, ends) };
}

/** 每季, 按月, 逐年, 每兩個月, 雙月, with the day inside the stretch where one is named (每月15日, 每週五, 每季首月10日). */
export function readEvery(input: Input, at: number): Match<Element> | null {
  const alternate = isAt(input, at, '每', '逢') ? at + 1 : at;
  if (isOneOf(input, alternate, ALTERNATE)) return alternateMonths(input, alternate);
  if (isAt(input, at, '隔') && isAt(input, at + 1, '週', '周'))
    return withPart(input, at + 1, 'week', { every: 'week', days: [] });
  if (!isOneOf(input, at, MARKERS)) return null;
  const counted = isAt(input, at, '每') ? numberAt(input, at + 1) : null;
  const number = counted === null ? at + 1 : at + 2;
  const place = isAt(input, number, '個', '一個') ? number + 1 : number;
  const unit = unitOf(textAt(input, place));
  // 各年 and 各日 are heard of other things than rhythms; 各月 and 各季 are not.
  if (unit === null || (isAt(input, at, '各') && unit !== 'month' && unit !== 'quarter')) return null;
  const whole = everyOf(input, unit, counted ?? 1);
  if (whole === null) return null;
  const read = withPart(input, place, unit, whole);
  return read?.value.kind === 'every' && read.value.implied ? orOther(input, read.value, read.next) : read;
}

/** 每年或半年, 每月或每季: the shorter rhythm, which keeps to both. */
function orOther(input: Input, read: Extract<Element, { kind: 'every' }>, at: number): Match<Element> {
  const marker = isAt(input, at + 1, '每', '逐') ? at + 2 : at + 1;
  const unit = isAt(input, at, '或', '或者') ? unitOf(textAt(input, marker)) : null;
  const whole = unit && everyOf(input, unit, 1);
  if (!whole) return { value: read, next: at };
  const other: Element = { kind: 'every', every: whole.every, days: whole.days, implied: true };
  return { value: whole.days.length > read.days.length ? other : read, next: marker + 1 };
}

function withPart(
  input: Input,
  place: number,
  unit: Every,
  whole: { every: Every | null; days: Day[] },
): Match<Element> | null {
  const { every } = whole;
  const text = textAt(input, place);
  const behind = skip(input, place + 1, '之', '於', '的', '應', '請', '當月', '該月', '當季', '該季');
  const word = tokenAt(input, behind);
  if (word.kind === 'word' && word.wordClass === 'next') {
    return { value: { kind: 'relative', every, ofCase: false }, next: nextUnit(input, behind).next };
  }
  const after = skipAfterStretch(input, place + 1);
  if (after !== null) return { value: { kind: 'relative', every, ofCase: false }, next: after };
  if (unit === 'day') {
    const next = skip(input, skipTimeOfDay(input, place + 1), ...CLOSING);
    return { value: { kind: 'every', every, days: [], implied: true }, next };
  }
  if (unit === 'week')
    return {
      value: { kind: 'every', every, days: [], implied: true },
      next: skip(input, skipWeekdays(input, place + 1), ...CLOSING),
    };
  if (unit === 'month') {
    const inside = text === '月' || text === '月份' || text === '個月' ? behind : place;
    return daysInMonths(input, inside, months(whole.days), every);
  }
  if (unit === 'quarter' || unit === 'half-year') {
    const within = monthWithin(input, place + 1, unit === 'quarter' ? 3 : 6);
    if (within)
      return daysInMonths(
        input,
        within.next,
        months(whole.days).map((month) => month - within.value),
        every,
      );
  }
  if (text === '年中' || text === '年初') {
    return {
      value: { kind: 'every', every, days: monthEnds(input.planYear, [text === '年中' ? 6 : 1]), implied: false },
      next: place + 1,
    };
  }
  const again = unit === 'quarter' && isAt(input, place + 1, '季') ? place + 2 : place + 1;
  const end = skip(input, again, '底', '末', '終', '年底', '年終', '間', '日');
  const over = isAt(input, end, '結束', '終了') && isAt(input, end + 1, '前', '以前') ? end + 1 : end;
  const closed = end > again || (text.length > 1 && text.startsWith('年') && text !== '年度');
  return {
    value: { kind: 'every', every, days: whole.days, implied: !closed },
    next: closed || over > end ? skip(input, over, ...CLOSING) : over,
  };
}

function months(days: readonly Day[]): number[] {
  return days.map(({ month }) => month);
}

/** 雙月 are the even months, 單月 the odd ones. */
function alternateMonths(input: Input, at: number): Match<Element> | null {
  const odd = isAt(input, at, '單月', '單數月', '奇數月') ? 1 : 0;
  const chosen = ALL_MONTHS.filter((month) => month % 2 === odd);
  return daysInMonths(input, isAt(input, at + 1, '份') ? at + 2 : at + 1, chosen, null);
}

/** 首月, 末月, 第2個月 of a quarter: how many months before its last. */
function monthWithin(input: Input, at: number, length: number): Match<number> | null {
  if (isAt(input, at, '首', '最初') && isAt(input, at + 1, '月')) return { value: length - 1, next: at + 2 };
  if (isAt(input, at, '末') && isAt(input, at + 1, '月')) return { value: 0, next: at + 2 };
  if (isAt(input, at, '最後') && numberAt(input, at + 1) === 1 && isAt(input, at + 2, '個月'))
    return { value: 0, next: at + 3 };
  const number = isAt(input, at, '第') ? numberAt(input, at + 1) : null;
  if (number === null || number < 1 || number > length || !isAt(input, at + 2, '個月', '月')) return null;
  return { value: length - number, next: at + 3 };
}
