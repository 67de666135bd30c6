import { isAt, textAt } from './element';
import { makeDay } from './day';
import { makeItem } from './date-item';
import { skipListSeparator } from './separators';
import type { Carry, DateItem } from './date-item';
import type { Input, Match } from './element';

/** 上半年 and 下半年 and their last days; 上下半年 and 上、下半年 are both. */
export function readHalfYear(input: Input, at: number, carry: Carry): Match<readonly DateItem[]> | null {
  const halves: (1 | 2)[] = [];
  let next = at;
  if (isAt(input, at, '上') && isAt(input, skipListSeparator(input, at + 1), '下半年', '下半年度')) {
    halves.push(1);
    next = skipListSeparator(input, at + 1);
  }
  if (!isAt(input, next, '上半年', '上半年度', '下半年', '下半年度')) return null;
  halves.push(textAt(input, next).startsWith('上') ? 1 : 2);
  next += 1;
  if (isAt(input, next, '底', '末')) next += 1;
  const value = halves.flatMap((half) => {
    const to = makeDay(carry.year, half * 6, null);
    const from = makeDay(carry.year, half * 6 - 5, 1);
    return to && from ? [makeItem(to, from, { yearGiven: carry.yearGiven, half })] : [];
  });
  return { value, next };
}
