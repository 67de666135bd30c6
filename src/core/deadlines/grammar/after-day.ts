import { isAt, numberAt, textAt, tokenAt } from './element';
import type { Input } from './element';

const WEEKDAYS = '一二三四五六日天';

/** The position after what may stand behind a day and does not change it: （星期一）, 下午5時, 17:00, 下班. */
export function skipAfterDay(input: Input, at: number): number {
  return skipTimeOfDay(input, skipWeekday(input, at));
}

function skipWeekday(input: Input, at: number): number {
  const bracketed = isAt(input, at, '(');
  const start = bracketed ? at + 1 : at;
  const named = isAt(input, start, '星期', '週', '周', '禮拜');
  if (!named && !bracketed) return at;
  const day = named ? start + 1 : start;
  const { text } = tokenAt(input, day);
  if (text.length !== 1 || !WEEKDAYS.includes(text)) return at;
  if (!bracketed) return day + 1;
  return isAt(input, day + 1, ')') ? day + 2 : at;
}

/** The position after 上午八時, 下午5時30分, 17:00, 下班; `at` itself where no time of day stands there. */
export function skipTimeOfDay(input: Input, at: number): number {
  if (textAt(input, at) === '下' && textAt(input, at + 1) === '班') return at + 2;
  const start = isAt(input, at, '上午', '下午', '中午', '早上', '晚上') ? at + 1 : at;
  const hour = numberAt(input, start);
  if (hour === null) return start;
  if (hour > 24) return at;
  if (isAt(input, start + 1, '時', '點')) {
    if (isAt(input, start + 2, '半')) return start + 3;
    return numberAt(input, start + 2) !== null && isAt(input, start + 3, '分') ? start + 4 : start + 2;
  }
  const minutes = isAt(input, start + 1, ':') ? numberAt(input, start + 2) : null;
  return minutes !== null && minutes < 60 ? start + 3 : at;
}
