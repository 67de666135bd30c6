import { isAt, numberAt, textAt, tokenAt } from './element';
import { makeDay } from './day';
import { makeItem } from './date-item';
import { readDayOfSameMonth, readMonth } from './month';
import { readHalfYear } from './half-year';
import { readNumericDate } from './numeric-date';
import { readPartOfYear } from './part-of-year';
import { readQuarter } from './quarter';
import { readYear, yearOfNumber } from './year';
import { sharesUnit } from './separators';
import { skipAfterDay } from './after-day';
import type { Carry, DateItem } from './date-item';
import type { Input, Match } from './element';

/** One date in any notation, with or without its year; several where one word names several (上下半年). */
export function readDate(input: Input, at: number, carry: Carry): Match<readonly DateItem[]> | null {
  const own: Input = { ...input, planYear: carry.year };
  const numeric = fromFigures(own, at, undefined, carry);
  if (numeric) return numeric;
  const year = readYear(own, at);
  if (year) {
    const found = behindYear(own, isBracketed(own, at, year.next) ? year.next + 1 : year.next, year.value.year);
    return isWord(own, at) ? byWord(own, at, found) : found;
  }
  return (
    readMonth(own, at, carry) ??
    readDayOfSameMonth(own, at, carry) ??
    readQuarter(own, at, carry) ??
    readHalfYear(own, at, carry) ??
    readPartOfYear(own, at, carry, false) ??
    bareYear(own, at)
  );
}

function isWord(input: Input, at: number): boolean {
  const token = tokenAt(input, at);
  return token.kind === 'word' && token.wordClass === 'year-word';
}

/** 翌年1月: its year hangs on the plan's. 隔年 alone may also be every other year, and is not read. */
function byWord(input: Input, at: number, found: Match<readonly DateItem[]> | null): Match<readonly DateItem[]> | null {
  if (found === null || (isAt(input, at, '隔年') && found.next === at + 1)) return null;
  return { value: found.value.map((item) => ({ ...item, yearByWord: true })), next: found.next };
}

/** (107年)6月: the brackets close before the date goes on. */
function isBracketed(input: Input, at: number, next: number): boolean {
  return isAt(input, at - 1, '(') && isAt(input, next, ')') && tokenAt(input, next + 1).kind === 'number';
}

function behindYear(input: Input, at: number, year: number | null): Match<readonly DateItem[]> | null {
  const carry: Carry = { year, yearGiven: true, month: null, inQuarters: false };
  const next = isAt(input, at, '之', '的') ? at + 1 : at;
  const found =
    fromFigures(input, next, year, carry) ??
    readMonth(input, next, carry) ??
    readQuarter(input, next, carry) ??
    readHalfYear(input, next, carry) ??
    readPartOfYear(input, next, carry, true);
  return found ?? wholeYear(year, at);
}

function wholeYear(year: number | null, next: number): Match<readonly DateItem[]> | null {
  const day = makeDay(year, 12, 31);
  const from = makeDay(year, 1, 1);
  return day && from && { value: [makeItem(day, from, { yearGiven: true, yearAlone: true })], next };
}

/** 106 in 106、107年; 107 in 107Q1. */
function bareYear(input: Input, at: number): Match<readonly DateItem[]> | null {
  const value = numberAt(input, at);
  const year = value === null ? null : yearOfNumber(value, null);
  if (year === null) return null;
  if (['Q', 'q'].includes(textAt(input, at + 1))) return behindYear(input, at + 1, year);
  return sharesUnit(input, at, ['年', '年度']) ? wholeYear(year, at + 1) : null;
}

function fromFigures(
  input: Input,
  at: number,
  year: number | null | undefined,
  carry: Carry,
): Match<readonly DateItem[]> | null {
  const read = readNumericDate(input, at, year);
  if (!read) return null;
  const { day, wholeMonth } = read.value;
  const from = wholeMonth ? makeDay(day.year, day.month, 1) : day;
  const said = { yearGiven: read.value.yearGiven || carry.yearGiven, monthAlone: wholeMonth, hasDay: !wholeMonth };
  return from && { value: [makeItem(day, from, said)], next: skipAfterDay(input, read.next) };
}
