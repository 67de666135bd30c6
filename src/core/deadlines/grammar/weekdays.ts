import { isAt, textAt, tokenAt } from './element';
import { skipAfterDay } from './after-day';
import type { Input } from './element';

/** 五, 一、三、五, 一三五, 一至五 behind 每週. */
export function skipWeekdays(input: Input, at: number): number {
  let next = at;
  for (;;) {
    const { text } = tokenAt(input, next);
    if (text === '' || ![...text].every((character) => '一二三四五六日天'.includes(character)))
      return skipAfterDay(input, next);
    next += 1;
    const listed = isAt(input, next, '、', '及', '至', ',', '~', '-') ? next + 1 : next;
    const then = isAt(input, listed, '週', '星期') ? listed + 1 : listed;
    if (listed === next || !'一二三四五六日天'.includes(textAt(input, then).charAt(0) || '-'))
      return skipAfterDay(input, next);
    next = then;
  }
}
