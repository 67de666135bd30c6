import { isAt, isOneOf, skip, textAt } from './element';
import { makeDay, compareDays } from './day';
import { readDate } from './date';
import { readPartOfMonth } from './month';
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
  let start = next;
  for (;;) {
    const member = readMember(input, start, carry);
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
    if (listed === next) break;
    start = isAt(input, listed, '自', '從') ? listed + 1 : listed;
  }
  if (members.length === 0) return null;
  const behind = dayBehindBrackets(input, at, next, members);
  const sharedDay = behind?.value ?? null;
  if (sharedDay !== null && (sharedDay < 1 || sharedDay > 31)) return null;
  if (behind !== null) next = behind.next;
  const days = shareDays(members, sharedDay);
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
  const read = narrowed(input, readDate(input, at, carry), carry);
  const last = read?.value.at(-1);
  if (!read || !last) return null;
  const carried = carryFrom(last, carry);
  const since = skip(input, read.next, '起', '開始');
  const range = isAt(input, since, '起至') ? since + 1 : skipRangeSeparator(input, skipVerb(input, since));
  // Not told of the start's year, the end says whether it has one of its own.
  const end = range > since ? readDate(input, range, { ...carried, yearGiven: false }) : null;
  const endItem = end?.value.at(-1);
  if (end && endItem) {
    const item = afterStart(last.from, endItem);
    if (item === null) return null;
    const closing = skipClosing(input, end.next);
    const member = { item, windowFrom: last.from, closed: true, before: false };
    return { members: [member], open: null, carry: carryFrom(item, carried), next: closing };
  }
  if (since > read.next) return { members: [], open: last.from, carry: carried, next: since };
  const next = skipClosing(input, read.next);
  const before = isOneOf(input, next - 1, BEFORE);
  const members = read.value.map((item) => ({ item, windowFrom: null, closed: next > read.next, before }));
  return { members, open: null, carry: carried, next };
}

/** 1月1日起實施至12月31日 is a window like any other. */
function skipVerb(input: Input, at: number): number {
  return isAt(input, at, '實施', '辦理', '執行', '推動') && isAt(input, at + 1, '至', '到', '迄') ? at + 1 : at;
}

/** 上半年5月31日, 第1季（2月）: a day inside the quarter or half takes its place. */
function narrowed(
  input: Input,
  read: Match<readonly DateItem[]> | null,
  carry: Carry,
): Match<readonly DateItem[]> | null {
  const only = read?.value.length === 1 ? read.value[0] : undefined;
  if (!read || !only || (only.half === null && !only.quarter)) return read;
  const bracketed = isAt(input, read.next, '(');
  const start = skip(input, bracketed ? read.next + 1 : read.next, '於', '之');
  if (textAt(input, start + 1) !== '月' && textAt(input, start + 1) !== '/') return read;
  const inner = readDate(input, start, { ...carry, year: only.day.year, yearGiven: only.yearGiven, inQuarters: false });
  const item = inner?.value[0];
  if (!inner || !item || inner.value.length > 1) return read;
  if (compareDays(item.day, only.from) < 0 || compareDays(item.day, only.day) > 0) return read;
  if (!bracketed) return inner;
  const end = skipClosing(input, inner.next);
  return isAt(input, end, ')') ? { value: inner.value, next: end + 1 } : read;
}

function carryFrom(item: DateItem, before: Carry): Carry {
  const yearGiven = item.yearGiven || before.yearGiven;
  return { year: yearGiven ? item.day.year : before.year, yearGiven, month: item.day.month, inQuarters: item.quarter };
}

/** The position after 前, 止 and their kin, with a remark that the day counts, too: （含）前. */
function skipClosing(input: Input, at: number): number {
  return skipIncluding(input, skip(input, skipIncluding(input, at), ...CLOSING));
}

function skipIncluding(input: Input, at: number): number {
  if (!isAt(input, at, '(') || !isAt(input, at + 1, '含')) return at;
  const remark = skip(input, at + 2, '當日', '當天', '本日', '日');
  return isAt(input, remark, ')') ? remark + 1 : at;
}

/**
 * 自107年11月起至3月止 ends in the year after: a window does not end before it begins.
 * null where it would with a year that is written, or within one month: a slip of the pen.
 */
function afterStart(from: Day, item: DateItem): DateItem | null {
  if (from.year === null || item.day.year === null || compareDays(item.day, from) >= 0) return item;
  if (item.yearGiven || item.day.month === from.month) return null;
  const day = makeDay(from.year + 1, item.day.month, item.day.day);
  return day ? { ...item, day, yearGiven: true } : item;
}

/** （3、6、9、12月）20日前: the day stands behind the brackets of its months. */
function dayBehindBrackets(
  input: Input,
  at: number,
  next: number,
  members: readonly Member[],
): Match<number | null> | null {
  if (!isAt(input, at - 1, '(') || !isAt(input, next, ')') || !members.every(({ item }) => item.monthAlone))
    return null;
  const part = readPartOfMonth(input, next + 1);
  if (part === null || part.value.alone) return null;
  return { value: part.value.day, next: skipClosing(input, part.next) };
}

/** A day behind the last month holds for all months alone before it (六月及十二月二十日前). */
function shareDays(members: readonly Member[], behind: number | null): Day[] {
  let shared: number | null = behind;
  let sharedYear: number | null | undefined;
  const days: Day[] = [];
  // Backwards: a day holds for the months before it.
  for (let index = members.length - 1; index >= 0; index--) {
    const member = members[index];
    if (member === undefined) break;
    const { item, windowFrom, closed } = member;
    if (windowFrom !== null || (closed && days.length > 0)) shared = null;
    // 107年6月、108年1月15日 are two dates, each complete.
    if (sharedYear !== undefined && item.day.year !== sharedYear) shared = null;
    // 翌年 only goes on with the list: 七月及翌年一月五日 are both the fifth.
    sharedYear = item.yearByWord ? undefined : item.day.year;
    if (item.hasDay && windowFrom === null) shared = item.day.day;
    const taken: Day | null =
      item.monthAlone && shared !== null ? makeDay(item.day.year, item.day.month, shared) : null;
    if (!item.monthAlone && !item.hasDay) shared = null;
    days.push(taken ?? item.day);
  }
  return days.reverse();
}

/** The stretch that one date, year or window spans; null for several dates. */
function scopeOf(members: readonly Member[], until: boolean): Scope | null {
  const only = members[0];
  if (!only || members.length > 1) return null;
  if (until || only.before) return { from: null, to: only.item.day };
  const from = only.windowFrom ?? (only.item.from === only.item.day ? null : only.item.from);
  return from && { from, to: only.item.day };
}
