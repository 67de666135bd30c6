import { isAt, isOneOf, numberAt, textAt, tokenAt } from './element';
import { makeDay } from './day';
import { makeItem } from './date-item';
import { sharesUnit, skipListSeparator, skipRangeSeparator } from './separators';
import { skipAfterDay } from './after-day';
import { isMonthWord } from './year';
import type { Carry, DateItem } from './date-item';
import type { Input, Match } from './element';

const MONTH_WORDS = ['月', '月份', '月底', '月初', '月中', '月中旬'];
const DAY_WORDS = ['日', '號'];

/** By when a part of a month is over; null stands for its last day. */
const PARTS: Readonly<Record<string, number | null>> = {
  底: null,
  末: null,
  終: null,
  月底: null,
  初: 10,
  月初: 10,
  上旬: 10,
  中: 15,
  月中: 15,
  中旬: 20,
  月中旬: 20,
  下旬: null,
};

/** A month with or without its day or part: 4月, 4月30日, 四月卅日, 4月底, 4月上旬; also 3 in 3、6月. */
export function readMonth(input: Input, at: number, carry: Carry): Match<readonly DateItem[]> | null {
  const month = numberAt(input, at);
  if (month === null) return null;
  const first = makeDay(carry.year, month, 1);
  if (first === null) return null;
  const word = textAt(input, at + 1);
  if (!isMonthWord(word)) {
    if (!sharesUnit(input, at, MONTH_WORDS)) return null;
    const end = makeDay(carry.year, month, null);
    return end && { value: [makeItem(end, first, { yearGiven: carry.yearGiven, monthAlone: true })], next: at + 1 };
  }
  const part = readPartOfMonth(input, word === '月' || word === '月份' ? at + 2 : at + 1);
  if (part === null) return null;
  const day = makeDay(carry.year, month, part.value.day);
  if (day === null) return null;
  const said = { yearGiven: carry.yearGiven, monthAlone: part.value.alone, hasDay: part.value.exact };
  return { value: [makeItem(day, part.value.exact ? day : first, said)], next: part.next };
}

/** A day within a month: null is the last. `alone`: nothing was said. `exact`: a day that earlier months of a list may share. */
export interface PartOfMonth {
  readonly day: number | null;
  readonly alone: boolean;
  readonly exact: boolean;
}

/** What follows 月; null where a number follows that is no day. */
export function readPartOfMonth(input: Input, at: number): Match<PartOfMonth> | null {
  if (isAt(input, at, '之') && numberAt(input, at + 1) !== null && isOneOf(input, at + 2, DAY_WORDS)) {
    return readPartOfMonth(input, at + 1);
  }
  const text = textAt(input, at);
  const named = PARTS[text];
  // 中下旬 is over when the month is.
  if ((text === '月中' || text === '中') && isAt(input, at + 1, '下旬')) return lastDay(at + 2);
  if (named !== undefined) return { value: { day: named, alone: false, exact: named !== null }, next: at + 1 };
  if (text === '最後' && numberAt(input, at + 1) === 1 && isAt(input, at + 2, '日', '天')) return lastDay(at + 3);
  const half = isAt(input, at, '上半', '下半') && isAt(input, at + 1, '月');
  if (half) return { value: { day: text === '上半' ? 15 : null, alone: false, exact: true }, next: at + 2 };
  const number = readDayNumber(input, at);
  return number ?? { value: { day: null, alone: true, exact: false }, next: at };
}

function lastDay(next: number): Match<PartOfMonth> {
  return { value: { day: null, alone: false, exact: false }, next };
}

/** 30日, 30號, 5 in 5、20日, and 30 in 4月30前, where 日 was left out. */
function readDayNumber(input: Input, at: number): Match<PartOfMonth> | null {
  const day = numberAt(input, at);
  if (day === null) return null;
  const value = { day, alone: false, exact: true };
  if (isOneOf(input, at + 1, DAY_WORDS)) return { value, next: skipAfterDay(input, at + 2) };
  if (sharesUnit(input, at, DAY_WORDS)) return { value, next: at + 1 };
  const closed =
    tokenAt(input, at + 1).kind === 'end' ||
    isAt(input, at + 1, '前', '以前', '之前', '止', '截止', '起', ')', ';') ||
    skipListSeparator(input, at + 1) > at + 1 ||
    skipRangeSeparator(input, at + 1) > at + 1;
  return closed && !isMonthWord(textAt(input, at + 1)) ? { value, next: at + 1 } : null;
}

/** A day of the month named just before (20日 in 4月5日、20日). */
export function readDayOfSameMonth(input: Input, at: number, carry: Carry): Match<readonly DateItem[]> | null {
  const number = numberAt(input, at);
  if (number === null || carry.month === null) return null;
  const withUnit = isOneOf(input, at + 1, DAY_WORDS);
  if (!withUnit && !sharesUnit(input, at, DAY_WORDS)) return null;
  if (withUnit && isAt(input, at + 2, '內', '以內', '之內')) return null;
  const day = makeDay(carry.year, carry.month, number);
  const next = withUnit ? skipAfterDay(input, at + 2) : at + 1;
  return day && { value: [makeItem(day, day, { yearGiven: carry.yearGiven })], next };
}
