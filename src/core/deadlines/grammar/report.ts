import { isAt, tokenAt } from './element';
import type { Element, Input, Match } from './element';

const FARTHEST_PAPER = 40;

/** A report that is owed: 提報, 函報本局; 提供, 送 … only with what is handed in (提供辦理情形). */
export function readReport(input: Input, at: number): Match<Element> | null {
  const token = tokenAt(input, at);
  if (token.kind !== 'word') return null;
  if (token.wordClass === 'report') return { value: { kind: 'report' }, next: at + 1 };
  if (token.wordClass !== 'hand') return null;
  for (let next = at + 1; next < at + FARTHEST_PAPER; next++) {
    const later = tokenAt(input, next);
    if (later.kind === 'end' || isAt(input, next, ',', ';', '。')) break;
    if (later.kind === 'word' && later.wordClass === 'paper') return { value: { kind: 'report' }, next: at + 1 };
  }
  // 將辦理情形送秘書室 names the paper first.
  for (let before = at - 1; before >= 0 && !isAt(input, before, ',', ';', '。'); before--) {
    const earlier = tokenAt(input, before);
    if (earlier.kind === 'word' && earlier.wordClass === 'paper') return { value: { kind: 'report' }, next: at + 1 };
  }
  return { value: { kind: 'filler', handlesCase: false }, next: at + 1 };
}
