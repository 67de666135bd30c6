import { numberAt, skip } from './element';
import { makeDay, monthEnds } from './day';
import { readPartOfMonth } from './month';
import { sharesUnit, skipListSeparator, skipRangeSeparator } from './separators';
import { skipAfterDay } from './after-day';
import type { Element, Input, Match } from './element';
import type { Every } from '../reading';

const CLOSING = ['前', '以前', '之前', '止', '為止', '截止', '內'];

/** The days named behind a recurring month, in each of these months; their ends where none is named. A span of days (1日至5日) gives its end. */
export function daysInMonths(
  input: Input,
  at: number,
  chosen: readonly number[],
  every: Every | null,
): Match<Element> | null {
  const days: (number | null)[] = [];
  let next = at;
  for (;;) {
    const part = dayInMonth(input, next);
    if (part === null) break;
    if (part.value !== null && (part.value < 1 || part.value > 31)) return null;
    const range = skipRangeSeparator(input, part.next);
    const end = range > part.next ? dayInMonth(input, range) : null;
    days.push(end ? end.value : part.value);
    next = end ? end.next : part.next;
    const listed = skipListSeparator(input, next);
    if (listed === next || dayInMonth(input, listed) === null) break;
    next = listed;
  }
  const { planYear } = input;
  if (days.length === 0)
    return { value: { kind: 'every', every, days: monthEnds(planYear, chosen), implied: true }, next: at };
  // Where a month has no 31st, its last day is meant.
  const all = chosen.flatMap((month) =>
    days.flatMap((day) => makeDay(planYear, month, day) ?? makeDay(planYear, month, null) ?? []),
  );
  return {
    value: { kind: 'every', every, days: all, implied: false },
    next: skip(input, skipAfterDay(input, next), ...CLOSING),
  };
}

/** 15日, 5 in 5、20日, 底, 月底, 上旬; the value is the day, null for the last. */
function dayInMonth(input: Input, at: number): Match<number | null> | null {
  const number = numberAt(input, at);
  if (number !== null && sharesUnit(input, at, ['日', '號'])) return { value: number, next: at + 1 };
  const part = readPartOfMonth(input, at);
  if (part === null || part.next === at) return null;
  return { value: part.value.day, next: part.next };
}
