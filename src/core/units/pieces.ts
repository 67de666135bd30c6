/** A cell up to this length is read as a whole. */
const LONGEST_WHOLE = 300;
/** A longer one is cut, at the first mark behind this many characters. */
const PIECE = 200;
const SURE_MARK = /[、，,；;]/u;
const ANY_BREAK = /[\s/／。．]/u;

/**
 * A cell in pieces that can be read one by one: the cell itself, as a rule. The work of reading grows faster than the text, so a
 * cell far longer than any list of units is cut, at marks where it has them, else at white space, else anywhere.
 */
export function piecesOf(text: string): string[] {
  if (text.length <= LONGEST_WHOLE) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = text.length - from <= LONGEST_WHOLE ? text.length : cutBehind(text, from);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

function cutBehind(text: string, from: number): number {
  for (const mark of [SURE_MARK, ANY_BREAK])
    for (let at = from + PIECE; at < from + LONGEST_WHOLE && at < text.length; at += 1)
      if (mark.test(text[at] ?? '')) return at + 1;
  const to = from + LONGEST_WHOLE;
  // Not between the halves of a character.
  return /[\uD800-\uDBFF]/.test(text[to - 1] ?? '') ? to + 1 : to;
}
