import { isAt, numberAt, textAt, tokenAt } from './element';
import type { Input } from './element';

const LIST = ['、', ',', '及', '與', '和', '或', '暨', '以及', '跟', '&', '/', '.', '+'];
const RANGE = ['-', '~', '至', '到', '迄'];

/** The position after a separator of a list (、 及 或 …, also 、及); `at` itself where none stands there. */
export function skipListSeparator(input: Input, at: number): number {
  let next = at;
  while (next < at + 2 && LIST.includes(textAt(input, next))) next++;
  return next;
}

/** The position after 至, ~, - (also 起至); `at` itself where none stands there. */
export function skipRangeSeparator(input: Input, at: number): number {
  return RANGE.includes(textAt(input, at)) ? at + 1 : at;
}

/**
 * Whether a bare number is the first of several that share the unit of the last (3、6、9、12月 · 1-12月 · 第1、3季).
 * All are written in one script: 「一、4月」 is a numbered item, not two months.
 */
export function sharesUnit(input: Input, at: number, units: readonly string[]): boolean {
  const first = tokenAt(input, at);
  if (first.kind !== 'number') return false;
  let next = at + 1;
  for (let count = 2; ; count++) {
    const listed = skipListSeparator(input, next);
    const after = listed > next ? listed : skipRangeSeparator(input, next);
    if (after === next) return false;
    const number = isAt(input, after, '第') ? after + 1 : after;
    const token = tokenAt(input, number);
    if (token.kind !== 'number' || token.arabic !== first.arabic || numberAt(input, number) === null) return false;
    // 1.4月 is the first item of a numbered list; 3.6.9.12月 are four months.
    const dotted = count < 3 && isAt(input, next, '.') && !isAt(input, at - 1, '.');
    if (units.includes(textAt(input, number + 1))) return !dotted;
    next = number + 1;
  }
}
