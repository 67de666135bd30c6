import { gregorianYear } from '../roc';
import { isAt, isOneOf, numberAt, textAt, tokenAt } from './element';
import type { Input, Match } from './element';

/** Without 民國, a smaller number before 年 is a span of years (為期3年), not a year. */
export const LEAST_BARE_ROC_YEAR = 80;
const GREATEST_ROC_YEAR = 199;
const LEAST_GREGORIAN_YEAR = 1912;
const GREATEST_GREGORIAN_YEAR = GREATEST_ROC_YEAR + 1911;

const SHIFTS: Readonly<Record<string, number>> = { 明: 1, 翌: 1, 次: 1, 隔: 1, 來: 1, 下: 1, 去: -1, 上: -1, 前: -1 };

/** What can stand behind a year in figures. */
const BEHIND_YEARS = ['年', '年度', '年底', '年終', '年末', '年中', '年初', '.', '/', '-', '('];

export type Era = 'roc' | 'gregorian' | null;

/** 民國, 中華民國, 西元, 公元, or none. */
export function readEra(input: Input, at: number): Match<Era> {
  if (isAt(input, at, '民國', '中華民國')) return { value: 'roc', next: at + 1 };
  if (isAt(input, at, '西元', '公元')) return { value: 'gregorian', next: at + 1 };
  return { value: null, next: at };
}

/** The Gregorian year that a number means under an era; null where it can be none. */
export function yearOfNumber(value: number, era: Era): number | null {
  const isRoc = value >= (era === 'roc' ? 1 : LEAST_BARE_ROC_YEAR) && value <= GREATEST_ROC_YEAR;
  if (era !== 'gregorian' && isRoc) return gregorianYear(value);
  const isGregorian = value >= LEAST_GREGORIAN_YEAR && value <= GREATEST_GREGORIAN_YEAR;
  return era !== 'roc' && isGregorian ? value : null;
}

/** 月 and the words that begin with it. */
export function isMonthWord(text: string): boolean {
  return ['月', '月份', '月底', '月初', '月中', '月中旬'].includes(text);
}

/** 本(107)年 and 明(108)年度: the number in the brackets is the year. */
function bracketedYear(input: Input, at: number): Match<{ readonly year: number | null }> | null {
  if (!isAt(input, at, '本', '今', '當', '明', '翌', '次', '隔', '去', '上', '下')) return null;
  if (!isAt(input, at + 1, '(') || !isAt(input, at + 3, ')')) return null;
  const value = numberAt(input, at + 2);
  const year = value === null ? null : yearOfNumber(value, null);
  if (year === null) return null;
  const suffix = textAt(input, at + 4);
  if (suffix === '年' || suffix === '年度') return { value: { year }, next: at + 5 };
  return ['年底', '年終', '年末', '年中', '年初'].includes(suffix) ? { value: { year }, next: at + 4 } : null;
}

/** 107(本)年: the word in the brackets says which year the number is. */
function afterRemark(input: Input, at: number): number {
  const isRemark = isAt(input, at, '(') && isAt(input, at + 1, '本', '今', '當') && isAt(input, at + 2, ')');
  return isRemark ? at + 3 : at;
}

/** A year with its 年 (107年, 民國一百零七年度, 西元2018年, 本年, 翌年). `year` is null where it hangs on a plan's year that is unknown. */
export function readYear(input: Input, at: number): Match<{ readonly year: number | null }> | null {
  const token = tokenAt(input, at);
  if (token.kind === 'word' && token.wordClass === 'year-word') {
    const shift = SHIFTS[token.text.charAt(0)] ?? 0;
    return { value: { year: input.planYear === null ? null : input.planYear + shift }, next: at + 1 };
  }
  if (token.kind === 'number' && !isOneOf(input, at + 1, BEHIND_YEARS)) return null;
  const named = bracketedYear(input, at);
  if (named) return named;
  const era = readEra(input, at);
  const value = numberAt(input, era.next);
  if (value === null) return null;
  // 107.4月: the year in figures, the month in words.
  if (
    isAt(input, era.next + 1, '.', '/', '-') &&
    numberAt(input, era.next + 2) !== null &&
    isMonthWord(textAt(input, era.next + 3))
  ) {
    const year = value >= LEAST_BARE_ROC_YEAR ? yearOfNumber(value, era.value) : null;
    return year === null ? null : { value: { year }, next: era.next + 2 };
  }
  const unit = afterRemark(input, era.next + 1);
  if (!isAt(input, unit, '年', '年度', '年底', '年終', '年末', '年中', '年初')) return null;
  const year = yearOfNumber(value, era.value);
  if (year === null) return null;
  // 年底 is one word; its 年 belongs here and the rest to whoever asks next.
  return { value: { year }, next: isAt(input, unit, '年', '年度') ? unit + 1 : unit };
}
