import { isAt, skip, textAt } from './element';
import { makeDay, compareDays } from './day';
import { readDate } from './date';
import { skipListSeparator, skipRangeSeparator } from './separators';
import type { Carry, DateItem } from './date-item';
import type { Day, Element, Input, Match, Scope } from './element';

const BEFORE = ['前', '以前', '之前'];
const CLOSING = [...BEFORE, '止', '為止', '截止', '期間', '左右', '間', '內', '以內', '之內', '底', '份'];

/** One member of a list: a date, or a window that ends with one. */
interface Member {
  readonly item: DateItem;
  readonly windowFrom: Day | null;
  /** 前 or 止 behind it: it is complete and takes no day from later dates. */
  readonly closed: boolean;
  readonly before: boolean;
}

/**
 * Dates, lists of dates and windows, in any mix (4月30日、10月底前 · 自1月1日起至6月30日止 · 六月及十二月二十日前).
 * A window gives its end; 自…起 without an end is `since`. Within the list a year holds until another is written.
 */
export function readDates(input: Input, at: number): Match<Element> | null {
  const until = isAt(input, at, '至', '到', '迄', '截至');
  let next = until || isAt(input, at, '自', '從') ? at + 1 : at;
  let carry: Carry = { year: input.planYear, yearGiven: false, month: null, inQuarters: false };
  const members: Member[] = [];
  for (;;) {
    const member = readMember(input, next, carry);
    if (member === null) break;
    if (member.open) {
      return members.length > 0
        ? null
        : { value: { kind: 'since', scope: { from: member.open, to: null } }, next: member.next };
    }
    members.push(...member.members);
    carry = member.carry;
    next = member.next;
    const listed = skipListSeparator(input, next);
    const start = isAt(input, listed, '自', '從') ? listed + 1 : listed;
    if (listed === next || readDate(input, start, carry) === null) break;
    next = start;
  }
  if (members.length === 0) return null;
  const days = shareDays(members);
  const halves = members.some(({ item }) => item.half === 1) && members.some(({ item }) => item.half === 2);
  const wide = until || members.some(({ item, windowFrom }) => windowFrom !== null || item.yearAlone);
  const years = members.every(({ item, windowFrom, closed }) => item.yearAlone && windowFrom === null && !closed);
  return { value: { kind: 'days', days, scope: scopeOf(members, until), wide, halves, years }, next };
}

interface ReadMember {
  readonly members: readonly Member[];
  /** Start of a window that has no end. */
  readonly open: Day | null;
  readonly carry: Carry;
  readonly next: number;
}

function readMember(input: Input, at: number, carry: Carry): ReadMember | null {
  const read = readDate(input, at, carry);
  const last = read?.value.at(-1);
  if (!read || !last) return null;
  const carried = carryFrom(last, carry);
  const since = skip(input, read.next, '起', '開始');
  const range = isAt(input, since, '起至') ? since + 1 : skipRangeSeparator(input, since);
  const end = range > since ? readDate(input, range, carried) : null;
  const endItem = end?.value.at(-1);
  if (end && endItem) {
    const item = afterStart(last.from, endItem);
    const closing = skipClosing(input, end.next);
    const member = { item, windowFrom: last.from, closed: true, before: false };
    return { members: [member], open: null, carry: carryFrom(item, carried), next: closing };
  }
  if (since > read.next) return { members: [], open: last.from, carry: carried, next: since };
  const next = skipClosing(input, read.next);
  const before = isAt(input, next - 1, ...BEFORE);
  const members = read.value.map((item) => ({ item, windowFrom: null, closed: next > read.next, before }));
  return { members, open: null, carry: carried, next };
}

function carryFrom(item: DateItem, before: Carry): Carry {
  const yearGiven = item.yearGiven || before.yearGiven;
  return { year: yearGiven ? item.day.year : before.year, yearGiven, month: item.day.month, inQuarters: item.quarter };
}

/** The position after 前, 止 and their kin, with a remark that the day counts, too: （含）前. */
function skipClosing(input: Input, at: number): number {
  const including = isAt(input, at, '(') && textAt(input, at + 1) === '含';
  const remark = including ? skip(input, at + 2, '當日', '當天', '本日', '日') : at;
  return skip(input, including && isAt(input, remark, ')') ? remark + 1 : at, ...CLOSING);
}

/** 自107年11月起至3月止 ends in the year after: a window does not end before it begins. */
function afterStart(from: Day, item: DateItem): DateItem {
  if (from.year === null || item.day.year !== from.year || compareDays(item.day, from) >= 0) return item;
  const day = makeDay(from.year + 1, item.day.month, item.day.day);
  return day ? { ...item, day, yearGiven: true } : item;
}

/** A day behind the last month holds for all months alone before it (六月及十二月二十日前). */
function shareDays(members: readonly Member[]): Day[] {
  let shared: number | null = null;
  let sharedYear: number | null = null;
  const days: Day[] = [];
  for (const { item, windowFrom, closed } of [...members].reverse()) {
    if (windowFrom !== null || (closed && days.length > 0)) shared = null;
    // 107年6月、108年1月15日 are two dates, each complete.
    if (item.day.year !== sharedYear) shared = null;
    sharedYear = item.day.year;
    if (item.hasDay && windowFrom === null) shared = item.day.day;
    const taken: Day | null =
      item.monthAlone && shared !== null ? makeDay(item.day.year, item.day.month, shared) : null;
    if (!item.monthAlone && !item.hasDay) shared = null;
    days.unshift(taken ?? item.day);
  }
  return days;
}

/** The stretch that one date, year or window spans; null for several dates. */
function scopeOf(members: readonly Member[], until: boolean): Scope | null {
  const [only, ...others] = members;
  if (!only || others.length > 0) return null;
  if (until || only.before) return { from: null, to: only.item.day };
  const from = only.windowFrom ?? (only.item.from === only.item.day ? null : only.item.from);
  return from && { from, to: only.item.day };
}
