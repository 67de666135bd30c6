import { isAt, isOneOf } from './element';
import { makeDay } from './day';
import { makeItem } from './date-item';
import type { Carry, DateItem } from './date-item';
import type { Input, Match } from './element';

const WHOLE_YEAR = ['全年', '全年度', '整年', '整年度'];

/**
 * A year's end, middle, beginning or whole: 年底, 年終, 年中 (30 June), 年初 (31 January), 年度結束前, 年度內, 全年.
 * Behind a year its 年 may be spent already (今年底, 107年度內).
 */
export function readPartOfYear(
  input: Input,
  at: number,
  carry: Carry,
  behindYear: boolean,
): Match<readonly DateItem[]> | null {
  if (isOneOf(input, at, WHOLE_YEAR)) return item(carry, 12, at + 1, true);
  if (isAt(input, at, '年底', '年終', '年末', '歲末', '歲終'))
    return item(carry, 12, isAt(input, at + 1, '底') ? at + 2 : at + 1);
  if (isAt(input, at, '年中')) return item(carry, 6, at + 1);
  if (isAt(input, at, '年初')) return item(carry, 1, at + 1);
  const spent = isAt(input, at, '年度', '年') ? at + 1 : at;
  if (spent === at && !behindYear) return null;
  if (isAt(input, spent, '底', '末', '終')) return item(carry, 12, spent + 1);
  if (behindYear && isAt(input, spent, '中')) return item(carry, 6, spent + 1);
  if (behindYear && isAt(input, spent, '初')) return item(carry, 1, spent + 1);
  if (isAt(input, spent, '內', '以內', '之內', '期間')) return item(carry, 12, spent + 1, true);
  const over = isAt(input, spent, '結束', '終了', '屆滿') && isAt(input, spent + 1, '前', '以前', '之前');
  return over ? item(carry, 12, spent + 2) : null;
}

function item(carry: Carry, month: number, next: number, yearAlone = false): Match<readonly DateItem[]> | null {
  const day = makeDay(carry.year, month, null);
  const from = makeDay(carry.year, yearAlone ? 1 : month, 1);
  return day && from && { value: [makeItem(day, from, { yearGiven: carry.yearGiven, yearAlone })], next };
}
