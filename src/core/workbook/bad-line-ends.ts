import { fontMetrics } from './font-metrics';

/** May not begin a line. */
const neverFirst = new Set('，。、；：？！」』）》〉】〕…‧·,.;:?!)%％');
/** May not end a line. */
const neverLast = new Set('「『（《〈【〔(');

/**
 * How many lines of this width would begin with 。 or follow one that ends with 「, if a program breaks Chinese text anywhere. The sheets of LibreOffice do: what
 * forbids it there is a setting of the cell that no .xlsx can hold. Excel and Word know better.
 */
export function badLineEnds(text: string, widthEms: number, fontName: string): number {
  const { emsOf } = fontMetrics(fontName);
  let room = widthEms;
  let before = '';
  let count = 0;
  // A word, a number or an address stays whole; a blank at the end of a line takes no room.
  for (const [piece] of text.matchAll(/\n|[!-~]+|[^!-~\n]/gu)) {
    if (piece === '\n') {
      room = widthEms;
      before = '';
      continue;
    }
    const ems = [...piece].reduce((sum, character) => sum + emsOf(character.codePointAt(0) ?? 0), 0);
    if (ems > room && piece !== ' ' && before !== '') {
      if (neverFirst.has([...piece][0] ?? '') || neverLast.has(before)) count += 1;
      room = widthEms;
    }
    room -= ems;
    before = [...piece].at(-1) ?? '';
  }
  return count;
}
