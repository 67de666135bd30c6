import { isAt, numberAt, skip, textAt, tokenAt } from './element';
import { readDuration } from './duration';
import { readPartOfMonth } from './month';
import { sharesUnit, skipListSeparator } from './separators';
import { skipAfterDay } from './after-day';
import { readYear } from './year';
import type { Element, Input, Match } from './element';

const AFTER = ['後', '之後', '以後'];
const OVER = ['結束', '終了', '屆滿'];
const CLOSING = ['前', '以前', '之前', '止', '內', '以內', '之內', '為止', '截止'];

/** A case that someone brings to the counter; with a verb of handling it, a span is a service promise. */
const CASES = ['受理', '收件', '收案', '申請', '報案', '接獲', '陳情', '來電', '收文', '掛號', '送件', '申辦'];

/** Ends of things after which one knows what 後 alone means. */
const KNOWN_ENDS =
  /(?:結束|完成|完畢|完竣|結案|核定|核准|核可|核備|奉核|通過|驗收|收件|收文|受理|申請|報案|通報|決標|簽約|定案|上線|啟用|實施|建置|公告|公布|發布|頒布|函頒)$/u;

const LONGEST_EVENT = 12;

/** Times reckoned from an event: 次月三日前, 結案後十日內, 文到7日內, 活動前一週, 活動結束後. */
export function readRelative(input: Input, at: number): Match<Element> | null {
  const token = tokenAt(input, at);
  if (token.kind === 'word' && token.wordClass === 'next') return nextUnit(input, at);
  const yearOver = overYear(input, at);
  if (yearOver !== null) return { value: relative(false), next: yearOver };
  if (at > 0 && isAt(input, at - 1, '文到', '到文') && numberAt(input, at) !== null) return spanOnly(input, at);
  if (at > 0 && isEvent(input, at - 1)) {
    const over = skip(input, at, ...OVER);
    const after = skip(input, over, ...AFTER);
    if (after > over) return afterEvent(input, at, over, after);
    if (isAt(input, at, '前', '之前', '以前')) return spanOnly(input, at);
  }
  return null;
}

/** The position after 年度結束後1個月內 and 107年度結束後; null where none stands there. */
function overYear(input: Input, at: number): number | null {
  // 107 in 107.4.30 is not asked for.
  if (numberAt(input, at) !== null && !isAt(input, at + 1, '年', '年度', '(')) return null;
  const year = isAt(input, at, '年度') ? at + 1 : (readYear(input, at)?.next ?? null);
  return year !== null && isAt(input, year, ...OVER, ...AFTER) ? skipAfterStretch(input, year) : null;
}

/** The position after 後 or 結束後 and its span behind a recurring stretch (每季結束後15日內); null where none stands there. */
export function skipAfterStretch(input: Input, at: number): number | null {
  const over = skip(input, at, ...OVER);
  const after = skip(input, over, ...AFTER);
  const word = tokenAt(input, after);
  if (after > at && word.kind === 'word' && word.wordClass === 'next') return nextUnit(input, after).next;
  if (after === over) return null;
  const span = readDuration(input, after);
  return span ? skip(input, span.next, ...CLOSING) : after;
}

/** 次月 and its kin with the day behind them; several days may be named (次月5、20日前). */
export function nextUnit(input: Input, at: number): Match<Element> {
  let next = isAt(input, at + 1, '份', '之', '的') ? at + 2 : at + 1;
  if (isAt(input, next, '首', '末') && isAt(input, next + 1, '月')) next += 2;
  const nth = isAt(input, next, '第') ? numberAt(input, next + 1) : null;
  if (nth !== null && nth >= 1 && nth <= 3 && isAt(input, next + 2, '個月', '月')) next += 3;
  for (;;) {
    const shared = sharesUnit(input, next, ['日', '號']);
    const part = shared ? null : readPartOfMonth(input, next);
    const day = numberAt(input, next);
    if (shared) next += 1;
    else if (part && part.next > next && (day === null || (day >= 1 && day <= 31))) next = part.next;
    else break;
    const listed = skipListSeparator(input, next);
    if (listed === next || numberAt(input, listed) === null) break;
    next = listed;
  }
  const span = readDuration(input, next);
  const end = skipAfterDay(input, span?.value.within ? span.next : next);
  return { value: relative(false), next: skip(input, end, ...CLOSING) };
}

function afterEvent(input: Input, at: number, over: number, after: number): Match<Element> | null {
  const { text } = eventBefore(input, at);
  const ofCase = isCaseBefore(input, at);
  const start = isAt(input, after, '於', '應於', '請於', '起') ? after + 1 : after;
  const word = tokenAt(input, start);
  if (word.kind === 'word' && word.wordClass === 'next') return nextUnit(input, start);
  const span = readDuration(input, start);
  if (span) return { value: relative(ofCase), next: skip(input, span.next, ...CLOSING) };
  return over > at || KNOWN_ENDS.test(text) ? { value: { ...relative(ofCase), bare: true }, next: after } : null;
}

/** 活動前一週, and 文到7日內 where 後 was left out. */
function spanOnly(input: Input, at: number): Match<Element> | null {
  const before = isAt(input, at, '前', '之前', '以前');
  const span = readDuration(input, before ? at + 1 : at);
  if (!span || (!before && !span.value.within)) return null;
  return { value: relative(false), next: skip(input, span.next, ...CLOSING) };
}

export function isEvent(input: Input, at: number): boolean {
  const token = tokenAt(input, at);
  if (token.kind === 'other' || isAt(input, at, '到', '之日', '到案', '中心', '案件', '個案', '文到', '到文', '到達'))
    return true;
  return (
    token.kind === 'word' &&
    ['finish', 'finished', 'verb', 'report', 'hand', 'paper'].includes(token.wordClass) &&
    !isAt(input, at, '及', '於', '之')
  );
}

/** Whether what stands before is a case that someone brings. */
export function isCaseBefore(input: Input, at: number): boolean {
  const { text } = eventBefore(input, at);
  return CASES.some((word) => text.includes(word));
}

function eventBefore(input: Input, at: number): { readonly text: string } {
  let text = '';
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_EVENT); before--) {
    if (tokenAt(input, before).kind === 'mark') break;
    text = textAt(input, before) + text;
  }
  return { text };
}

function relative(ofCase: boolean): Extract<Element, { kind: 'relative' }> {
  return { kind: 'relative', every: null, ofCase };
}
