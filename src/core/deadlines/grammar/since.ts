import { isAt, isOneOf, tokenAt } from './element';
import { readDates } from './date-list';
import { isCaseBefore, isEvent } from './relative';
import { readDuration } from './duration';
import type { Element, Input, Match } from './element';

const FROM_NOW = ['即日起', '即起', '自即日起'];

/** An event between 自 and 起 is short. */
const LONGEST_EVENT = 14;

/**
 * A start that is no date: 即日起 and 自核定日起. It goes on, unless an end (至年底) or a span (3個月內) follows.
 */
export function readSince(input: Input, at: number): Match<Element> | null {
  const start = fromNow(input, at) ?? fromEvent(input, at);
  if (start === null) return null;
  const next = isAt(input, start.next, '起至') ? start.next + 1 : start.next;
  if (next > start.next || isAt(input, next, '至', '到', '迄', '~', '-')) {
    const until = readDates(input, isAt(input, next, '~', '-') ? next + 1 : next);
    if (until?.value.kind !== 'days') return null;
    const to = until.value.days.at(-1) ?? null;
    return { value: { ...until.value, wide: true, scope: { from: null, to } }, next: until.next };
  }
  const span = readDuration(input, start.next);
  if (span?.value.within) {
    return start.value
      ? { value: { kind: 'relative', every: null, ofCase: isCaseBefore(input, start.next) }, next: span.next }
      : null;
  }
  return { value: { kind: 'since', scope: { from: null, to: null } }, next: start.next };
}

/** `value` is whether an event, not today, is the start. */
function fromNow(input: Input, at: number): Match<boolean> | null {
  if (isOneOf(input, at, FROM_NOW)) return { value: false, next: at + 1 };
  const now = isAt(input, at, '自', '從') ? at + 1 : at;
  if (isAt(input, at, '自即日') && isAt(input, at + 1, '起', '開始')) return { value: false, next: at + 2 };
  if (isOneOf(input, now, FROM_NOW)) return { value: false, next: now + 1 };
  return isAt(input, now, '即日') && isAt(input, now + 1, '起', '開始', '起至')
    ? { value: false, next: isAt(input, now + 1, '起至') ? now + 1 : now + 2 }
    : null;
}

function fromEvent(input: Input, at: number): Match<boolean> | null {
  if (!isAt(input, at, '自', '從')) return eventBefore(input, at);
  for (let next = at + 1; next < at + LONGEST_EVENT; next++) {
    const token = tokenAt(input, next);
    if (isAt(input, next, '起', '起至')) {
      if (next === at + 1) return null;
      return { value: true, next: token.text === '起至' ? next : next + 1 };
    }
    const passes = token.kind === 'other' || isAt(input, next, '日', '之日', '之', '後', '次日', '翌日');
    const names =
      token.kind === 'word' &&
      ['finish', 'verb', 'plain', 'finished', 'paper', 'hand', 'report'].includes(token.wordClass);
    if (!passes && !names) return null;
  }
  return null;
}

/** 公告日起, 核定之日起: the event was named without 自. */
function eventBefore(input: Input, at: number): Match<boolean> | null {
  if (at === 0 || !isEvent(input, at - 1)) return null;
  const day = isAt(input, at, '之') ? at + 1 : at;
  if (isAt(input, day, '日') && isAt(input, day + 1, '起')) return { value: true, next: day + 2 };
  const span = isAt(input, at, '起') ? readDuration(input, at + 1) : null;
  return span?.value.within ? { value: true, next: at + 1 } : null;
}
