import { HANDLING } from './promise';
import { TELLING_CHARACTERS } from '../lexicon';
import { isAt, tokenAt } from './element';
import { skipCount } from './count';
import type { Element, Input, Match } from './element';

const BREAKS = [',', ';', '。', '並', '且', '!'];
const HARMLESS_MARKS = '()[]{}「」『』【】《》〈〉"\'“”‘’:、.&*※□○●◎◆■-~/及';
/** Words of time that say nothing of time where no production took them. */
const HARMLESS_TIME_WORDS = ['各', '由', '全', '上', '自', '按', '單', '雙', '個', '次', '首', '分'];

/** Words and marks that change nothing, and the ends of clauses. null: the phrase holds something that would matter and is not understood. */
export function readFiller(input: Input, at: number): Match<Element> | null {
  const token = tokenAt(input, at);
  if (isAt(input, at, ...BREAKS)) return { value: { kind: 'break' }, next: at + 1 };
  const filler = (next: number): Match<Element> => ({
    value: { kind: 'filler', handlesCase: HANDLING.includes(token.text) },
    next,
  });
  const counted = skipCount(input, at);
  if (counted > at) return filler(counted);
  switch (token.kind) {
    case 'word':
      // 完成提報 hands in; it finishes nothing else.
      if (token.wordClass === 'finish' && isReportWord(input, at + 1)) return filler(at + 1);
      if (token.wordClass === 'finish' || token.wordClass === 'finished') {
        return {
          value: { kind: 'finish', wholly: token.wordClass === 'finished', handlesCase: HANDLING.includes(token.text) },
          next: at + 1,
        };
      }
      if (token.wordClass === 'already' || ['verb', 'plain', 'paper', 'hand'].includes(token.wordClass))
        return filler(at + 1);
      if (token.text === '年度' && isNoun(input, at + 1)) return filler(at + 1);
      return HARMLESS_TIME_WORDS.includes(token.text) ? filler(at + 1) : null;
    case 'mark':
      return HARMLESS_MARKS.includes(token.text) ? filler(at + 1) : null;
    case 'other':
      return TELLING_CHARACTERS.has(token.text) ? null : filler(at + 1);
    default:
      return null;
  }
}

/** 年度成果報告, 年度計畫: what a year is about, not when. */
function isNoun(input: Input, at: number): boolean {
  const token = tokenAt(input, at);
  return (
    token.kind === 'other' || (token.kind === 'word' && (token.wordClass === 'paper' || token.wordClass === 'verb'))
  );
}

function isReportWord(input: Input, at: number): boolean {
  const token = tokenAt(input, at);
  return token.kind === 'word' && token.wordClass === 'report';
}
