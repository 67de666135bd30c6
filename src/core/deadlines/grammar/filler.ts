import { HANDLING } from './promise';
import { TELLING_CHARACTERS } from '../lexicon';
import { isAt, isOneOf, numberAt, textAt, tokenAt } from './element';
import { skipCount } from './count';
import type { Element, Input, Match } from './element';

const BREAKS = [',', ';', '。', '並', '且', '!'];
const BREAK: Element = { kind: 'break' };
const PASSES: Element = { kind: 'filler', handlesCase: false };
const HANDLES: Element = { kind: 'filler', handlesCase: true };

const HARMLESS_MARKS = '()[]{}「」『』【】《》〈〉"\'“”‘’:、.&*※□○●◎◆■-~/及';
/** Words of time that say nothing of time where no production took them. */
const HARMLESS_TIME_WORDS = ['各', '由', '全', '上', '自', '按', '單', '雙', '個', '次', '首', '分'];

/** Words and marks that change nothing, and the ends of clauses. null: the phrase holds something that would matter and is not understood. */
export function readFiller(input: Input, at: number): Match<Element> | null {
  const token = tokenAt(input, at);
  if (token.kind !== 'number' && isOneOf(input, at, BREAKS)) return { value: BREAK, next: at + 1 };
  const filler = (next: number): Match<Element> => ({
    value: token.kind === 'word' && HANDLING.has(token.text) ? HANDLES : PASSES,
    next,
  });
  const counted = token.kind === 'number' || token.text === '第' ? skipCount(input, at) : at;
  if (counted > at) return filler(counted);
  switch (token.kind) {
    case 'word':
      // 完成提報 hands in; it finishes nothing else.
      if (token.wordClass === 'finish' && isReportWord(input, at + 1)) return filler(at + 1);
      if (token.wordClass === 'finish' || token.wordClass === 'finished') {
        return {
          value: { kind: 'finish', wholly: token.wordClass === 'finished', handlesCase: HANDLING.has(token.text) },
          next: at + 1,
        };
      }
      if (token.wordClass === 'already' || ['verb', 'plain', 'paper', 'hand'].includes(token.wordClass))
        return filler(at + 1);
      if (token.text === '年度' && isNoun(input, at + 1)) return filler(at + 1);
      if (isAt(input, at, '之後', '以後') && isAt(input, at - 1, ',', ';', '。', '並')) return filler(at + 1);
      if (token.text === '中' && isUnderWay(input, at)) return filler(at + 1);
      if (token.wordClass === 'blocked' && isLabel(input, at)) return filler(at + 1);
      return HARMLESS_TIME_WORDS.includes(token.text) ? filler(at + 1) : null;
    case 'mark':
      return HARMLESS_MARKS.includes(token.text) ? filler(at + 1) : null;
    case 'other':
      return TELLING_CHARACTERS.has(token.text) || isSlip(input, at) ? null : filler(at + 1);
    default:
      return isReference(input, at) ? filler(at + 1) : null;
  }
}

/** 年度成果報告, 年度計畫: what a year is about, not when. */
function isNoun(input: Input, at: number): boolean {
  const token = tokenAt(input, at);
  return token.kind === 'other' || (token.kind === 'word' && ['paper', 'verb', 'ongoing'].includes(token.wordClass));
}

/** 辦理中, 持續推動中: under way, which tells no time. */
function isUnderWay(input: Input, at: number): boolean {
  const before = tokenAt(input, at - 1);
  const after = tokenAt(input, at + 1);
  return before.kind === 'word' && before.wordClass === 'verb' && (after.kind === 'end' || after.kind === 'mark');
}

/** 期限：6月底 repeats the header. */
function isLabel(input: Input, at: number): boolean {
  return isAt(input, at, '期限', '期程', '時程') && isAt(input, at + 1, ':');
}

/** 註1, 附件2, 附表3: the number counts no time. */
function isReference(input: Input, at: number): boolean {
  if (numberAt(input, at) === null) return false;
  return isAt(input, at - 1, '註') || (isAt(input, at - 2, '附') && isAt(input, at - 1, '件', '表', '圖'));
}

/** A letter beside a number may be a figure mistyped (l2月, 1O日): to pass over it would be to guess. */
function isSlip(input: Input, at: number): boolean {
  if (!/^[IOQlo|]$/u.test(textAt(input, at))) return false;
  return tokenAt(input, at - 1).kind === 'number' || tokenAt(input, at + 1).kind === 'number';
}

function isReportWord(input: Input, at: number): boolean {
  const token = tokenAt(input, at);
  return token.kind === 'word' && token.wordClass === 'report';
}
