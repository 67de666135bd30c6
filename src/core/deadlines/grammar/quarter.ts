import { isAt, isOneOf, numberAt } from './element';
import { makeDay } from './day';
import { makeItem } from './date-item';
import { sharesUnit } from './separators';
import type { Carry, DateItem } from './date-item';
import type { Input, Match } from './element';

const QUARTER_WORDS = ['季', '季度'];

/** A quarter and its last day: 第1季, 第一季, Q1, 首季, 末季; also 1 in 第1、3季, and 1季 behind a year. */
export function readQuarter(input: Input, at: number, carry: Carry): Match<readonly DateItem[]> | null {
  const found = findQuarter(input, at, carry);
  if (found === null || found.value < 1 || found.value > 4) return null;
  const to = makeDay(carry.year, found.value * 3, null);
  const from = makeDay(carry.year, found.value * 3 - 2, 1);
  if (to === null || from === null) return null;
  const next = isAt(input, found.next, '底', '末') ? found.next + 1 : found.next;
  return { value: [makeItem(to, from, { yearGiven: carry.yearGiven, quarter: true })], next };
}

function findQuarter(input: Input, at: number, carry: Carry): Match<number> | null {
  if (isAt(input, at, '首') && isOneOf(input, at + 1, QUARTER_WORDS)) return { value: 1, next: at + 2 };
  if (isAt(input, at, '末') && isOneOf(input, at + 1, QUARTER_WORDS)) return { value: 4, next: at + 2 };
  if (isAt(input, at, 'Q', 'q')) {
    const number = numberAt(input, at + 1);
    return number === null ? null : { value: number, next: at + 2 };
  }
  const ordinal = isAt(input, at, '第');
  const number = numberAt(input, ordinal ? at + 1 : at);
  if (number === null) return null;
  const unit = ordinal ? at + 2 : at + 1;
  if (isOneOf(input, unit, QUARTER_WORDS)) {
    return ordinal || carry.yearGiven || carry.inQuarters ? { value: number, next: unit + 1 } : null;
  }
  return sharesUnit(input, unit - 1, QUARTER_WORDS) ? { value: number, next: unit } : null;
}
