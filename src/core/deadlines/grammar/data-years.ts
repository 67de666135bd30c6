import { tokenAt } from './element';
import type { Element, Input } from './element';

/**
 * Whether dates name the years of some data, not a deadline: 提供106、107年申辦件數, 辦理107年度滿意度調查.
 * Behind a report any stretch before a noun does (提報第1季成果), elsewhere only years alone.
 */
export function areOfData(input: Input, element: Element, next: number, behindReport: boolean): boolean {
  if (element.kind !== 'days' || !(element.years || behindReport)) return false;
  const after = tokenAt(input, next);
  return after.kind === 'other' || (after.kind === 'word' && after.wordClass === 'paper') || isNoun(after.text);
}

/** Verbs that stand as nouns behind a year: 107年度訓練成果 is data, but 107年度辦理 is a time. */
function isNoun(text: string): boolean {
  return ['個案', '案件', '年度計畫', '各項', '各類', '全國'].includes(text);
}
