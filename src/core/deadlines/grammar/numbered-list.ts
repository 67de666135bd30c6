import type { Token } from '../tokens';

/** Marks behind the number of a list item. */
const MARKS = ['.', '、'];

const SEPARATORS = ['.', '、', ',', '/', '-', '~', '至', '及'];

const BREAK: Token = { kind: 'mark', text: ';' };

/**
 * The tokens with the numbers of a list made breaks: 「1、3月底前完成。2、持續辦理」 are two items, not January and March.
 * A number marks an item only where 1 stands at the very beginning and 2 begins another; else it is left alone.
 */
export function breakItems(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0];
  const mark = tokens[1]?.text ?? '';
  if (first?.kind !== 'number' || first.value !== 1 || !MARKS.includes(mark)) return tokens;
  const places = [0];
  for (let at = 2; at < tokens.length; at++) {
    if (isItem(tokens, at, places.length + 1, mark)) places.push(at);
  }
  if (places.length < 2) return tokens;
  return tokens.flatMap((token, at) => {
    if (places.includes(at)) return [BREAK];
    return places.includes(at - 1) ? [] : [token];
  });
}

/** 2. behind words, and before a word or a number that is counted; 3.2. and 1.15前2.15前 hold dates in figures. */
function isItem(tokens: readonly Token[], at: number, ordinal: number, mark: string): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.value !== ordinal || tokens[at + 1]?.text !== mark) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 2];
  if (before === undefined || after === undefined || before.kind === 'number') return false;
  if (SEPARATORS.includes(before.text) || before.text === '第') return false;
  return (
    after.kind !== 'number' ||
    ['年', '年度', '月', '月份', '月底', '季', '.', '/', '個'].includes(tokens[at + 3]?.text ?? '')
  );
}
