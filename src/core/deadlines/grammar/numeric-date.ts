import { isAt, isOneOf, numberAt, textAt, tokenAt } from './element';
import { makeDay } from './day';
import { readEra, yearOfNumber } from './year';
import type { Era } from './year';
import type { Day, Input, Match } from './element';

const SEPARATORS = ['.', '/', '-'];

/** 10704 */
const LEAST_COMPACT = 5;

/** What a date in figures tells. `yearGiven` is false for 4/30. */
export interface NumericDate {
  readonly day: Day;
  readonly yearGiven: boolean;
  /** 107/4: a month without a day. */
  readonly wholeMonth: boolean;
}

/**
 * Dates in figures: 107.4.30, 107/04/30, 2018-04-30, 1070430, 20180430, 107/4, 10704, 4/30.
 * `yearBefore` is the year already read (107年4/30), undefined where there is none.
 */
export function readNumericDate(
  input: Input,
  at: number,
  yearBefore: number | null | undefined,
): Match<NumericDate> | null {
  const start = tokenAt(input, at);
  if (start.kind !== 'number' && start.kind !== 'word') return null;
  if (start.kind === 'number' && start.text.length < LEAST_COMPACT && !isOneOf(input, at + 1, SEPARATORS)) return null;
  const era = yearBefore === undefined ? readEra(input, at) : { value: null, next: at };
  const first = numberAt(input, era.next);
  if (first === null) return null;
  const separator = textAt(input, era.next + 1);
  if (!SEPARATORS.includes(separator)) return yearBefore === undefined ? compact(input, era.next, era.value) : null;
  const second = numberAt(input, era.next + 2);
  if (second === null) return null;
  const third = textAt(input, era.next + 3) === separator ? numberAt(input, era.next + 4) : null;
  const year = yearBefore === undefined ? yearOfNumber(first, era.value) : null;
  if (year !== null && third !== null) {
    return given(makeDay(year, second, third), true, false, afterDay(input, era.next + 5));
  }
  if (hasUnit(input, era.next + 3) || third !== null) return null;
  if (year !== null) return given(makeDay(year, second, null), true, true, era.next + 3);
  // 3-5 may be 3月至5月; only a number that can be no month makes it a date.
  if (first > 12 || (separator === '-' && second <= 12)) return null;
  const own = yearBefore === undefined ? input.planYear : yearBefore;
  return given(makeDay(own, first, second), yearBefore !== undefined, false, era.next + 3);
}

function given(day: Day | null, yearGiven: boolean, wholeMonth: boolean, next: number): Match<NumericDate> | null {
  return day && { value: { day, yearGiven, wholeMonth }, next };
}

/** 107/4/30日 is written, too. */
function afterDay(input: Input, at: number): number {
  return isAt(input, at, '日') ? at + 1 : at;
}

function hasUnit(input: Input, at: number): boolean {
  return isAt(input, at, '月', '月份', '月底', '月初', '月中', '月中旬', '個月', '年', '年度', '季', '次', '日', '%');
}

/** 1070430 and 20180430; 10704 and 201804 for months. */
function compact(input: Input, at: number, era: Era): Match<NumericDate> | null {
  const token = tokenAt(input, at);
  if (token.kind !== 'number' || !token.arabic || hasUnit(input, at + 1)) return null;
  const parts = /^(\d{3}|\d{4})(\d\d)(\d\d)$/u.exec(token.text) ?? /^(\d{3}|\d{4})(\d\d)$/u.exec(token.text);
  if (!parts) return null;
  const year = yearOfNumber(Number(parts[1]), era);
  if (year === null) return null;
  const day = parts[3] === undefined ? null : Number(parts[3]);
  return given(makeDay(year, Number(parts[2]), day), true, day === null, at + 1);
}
