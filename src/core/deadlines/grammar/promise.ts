import { isAt, isOneOf, numberAt, textAt, tokenAt } from './element';
import { readDuration } from './duration';
import { skipTimeOfDay } from './after-day';
import type { Element, Input, Match } from './element';

const WORK_DAYS = ['日', '天', '上班日', '上班天', '工作日', '工作天', '辦公日'];

/** Verbs that deal with a case. */
export const HANDLING: ReadonlySet<string> = new Set([
  '辦結',
  '辦妥',
  '辦畢',
  '辦竣',
  '核發',
  '回復',
  '回覆',
  '答復',
  '答覆',
  '到場',
  '處理',
  '審結',
  '發還',
  '結案',
  '回應',
]);

/** Service promises, which are no deadlines: 隨到隨辦, 四小時內辦妥, 3個工作日內, 24小時, 每上班日上午八時至下午五時. */
export function readPromise(input: Input, at: number): Match<Element> | null {
  const next = hours(input, at) ?? within(input, at) ?? sameDay(input, at) ?? doubled(input, at);
  return next === null ? null : { value: { kind: 'state', state: 'promise' }, next };
}

/** Opening hours, with the days they hold for. */
function hours(input: Input, at: number): number | null {
  if (isAt(input, at, '上班時間', '辦公時間', '服務時間')) return isAt(input, at + 1, '內') ? at + 2 : at + 1;
  if (isAt(input, at, '全天', '全日')) return at + 1;
  const days = skipDays(input, at);
  if (numberAt(input, days) === 24 && isAt(input, days + 1, '小時'))
    return isAt(input, days + 2, '內', '以內') ? days + 3 : days + 2;
  if (isAt(input, days, '全天候', '上班時間', '辦公時間')) return days > at ? days + 1 : null;
  let next = isAt(input, days, '自', '從', '於') ? days + 1 : days;
  const from = skipTimeOfDay(input, next);
  if (from === next) return days === at + 1 && isAt(input, at, '上班日', '工作日') ? days : null;
  next = isAt(input, from, '起') ? from + 1 : from;
  if (!isAt(input, next, '至', '到', '~', '-')) return null;
  const to = skipTimeOfDay(input, next + 1);
  if (to === next + 1) return null;
  return isAt(input, to, '止') ? to + 1 : to;
}

/** 每上班日, 每日, 週一至週五. */
function skipDays(input: Input, at: number): number {
  const named = isAt(input, at, '每') ? at + 1 : at;
  if (isOneOf(input, named, WORK_DAYS) && (named > at || textAt(input, named).length > 1)) return named + 1;
  if (!isAt(input, named, '週', '周', '星期')) return at;
  if (!isAt(input, named + 2, '至', '到', '~', '-')) return at;
  const last = isAt(input, named + 3, '週', '周', '星期') ? named + 4 : named + 3;
  return numberAt(input, last) === null && !isAt(input, last, '日') ? at : last + 1;
}

/** A span with 內 and no event before it: days and less are spans of handling, months are reckoned from something. */
function within(input: Input, at: number): number | null {
  const span = readDuration(input, at);
  if (!span?.value.within || span.value.unit === 'month' || span.value.unit === 'year') return null;
  return span.next;
}

/** 當日辦結, 即日核發. */
function sameDay(input: Input, at: number): number | null {
  if (!isAt(input, at, '當日', '當天', '即日')) return null;
  const after = tokenAt(input, at + 1);
  const handled = HANDLING.has(after.text) || isAt(input, at + 1, '完成', '辦理', '內');
  return handled || after.kind === 'end' ? at + 1 : null;
}

/** 隨到隨辦 and its kin: 隨報隨審, 即收即辦. */
function doubled(input: Input, at: number): number | null {
  const adverb = textAt(input, at);
  const same = (adverb === '隨' || adverb === '即') && textAt(input, at + 2) === adverb;
  return same && tokenAt(input, at + 1).text !== '' && tokenAt(input, at + 3).text !== '' ? at + 4 : null;
}
