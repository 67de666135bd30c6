import { isAt, isOneOf, numberAt, skip, textAt, tokenAt } from './element';
import { everyOf, unitOf } from './every';
import type { Element, Input, Match } from './element';

const TIMES = ['次', '回', '場', '場次'];
const BETWEEN = ['各', '辦理', '至少', '最少', '召開', '舉辦', '檢討', '更新', '提報', '陳報', '各辦理'];

/** A rhythm told by how often: 一季一次, 半年一次, 兩個月1次, 1次/年, 1次/季; and by its paper: 季報, 月報. */
export function readFrequency(input: Input, at: number): Match<Element> | null {
  return perUnit(input, at) ?? unitThenTimes(input, at) ?? periodical(input, at);
}

/** 1次/年, 2次/每季. */
function perUnit(input: Input, at: number): Match<Element> | null {
  if (numberAt(input, at) === null || !isOneOf(input, at + 1, TIMES) || !isAt(input, at + 2, '/')) return null;
  const unit = isAt(input, at + 3, '每') ? at + 4 : at + 3;
  return rhythm(input, unit, 1, unit + 1);
}

/** 一季一次, 半年一次, 2個月1次. */
function unitThenTimes(input: Input, at: number): Match<Element> | null {
  const count = numberAt(input, at);
  const counted = count === null ? at : at + 1;
  if (count === null && !isAt(input, at, '半年')) return null;
  const unit = isAt(input, counted, '個') ? counted + 1 : counted;
  const times = skip(input, unit + 1, ...BETWEEN);
  if (numberAt(input, times) === null || !isOneOf(input, times + 1, TIMES)) return null;
  // 一月一次 may be January; only months counted with 個 are spans.
  return textAt(input, unit) === '月' ? null : rhythm(input, unit, count ?? 1, times + 2);
}

/** 季報, 月報, 半年報 where nothing else follows: 季報送 is something else. */
function periodical(input: Input, at: number): Match<Element> | null {
  if (textAt(input, at + 1) !== '報') return null;
  const after = tokenAt(input, at + 2);
  return after.kind === 'end' || after.kind === 'mark' ? rhythm(input, at, 1, at + 2) : null;
}

function rhythm(input: Input, unit: number, count: number, next: number): Match<Element> | null {
  const name = unitOf(textAt(input, unit));
  const whole = name && everyOf(input, name, count);
  return whole && { value: { kind: 'every', every: whole.every, days: whole.days, implied: true }, next };
}
