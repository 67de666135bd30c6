const OPEN = /[(（〔﹝[［【〈《{]/u;
const CLOSE = /[)）〕﹞\]］】〉》}]/u;

/** A name and what stands in the bracket at its end. */
export interface BracketTail {
  readonly base: string;
  readonly content: string;
}

/** Takes the bracket at the end of a name apart, of any kind, closed or not, others inside it; null where none is or no name stands before it. */
export function bracketTail(text: string): BracketTail | null {
  const signs = [...text];
  const isClosed = CLOSE.test(signs[signs.length - 1] ?? '');
  if (!isClosed) {
    const at = lastBracket(signs);
    return at > 0 && OPEN.test(signs[at] ?? '') ? tailAt(signs, at, signs.length) : null;
  }
  let depth = 0;
  for (let at = signs.length - 1; at > 0; at -= 1) {
    if (CLOSE.test(signs[at] ?? '')) depth += 1;
    else if (OPEN.test(signs[at] ?? '')) depth -= 1;
    if (depth === 0) return tailAt(signs, at, signs.length - 1);
  }
  return null;
}

/** What stands between the brackets where one pair holds the whole text: （行政科、保安科）; else null. */
export function insideOfPair(text: string): string | null {
  const signs = [...text.trim()];
  let depth = 0;
  for (const [at, sign] of signs.entries()) {
    if (OPEN.test(sign)) depth += 1;
    else if (CLOSE.test(sign)) depth -= 1;
    if (depth === 0) return at > 1 && at === signs.length - 1 ? signs.slice(1, -1).join('') : null;
  }
  return null;
}

function lastBracket(signs: readonly string[]): number {
  for (let at = signs.length - 1; at > 0; at -= 1)
    if (OPEN.test(signs[at] ?? '') || CLOSE.test(signs[at] ?? '')) return at;
  return -1;
}

function tailAt(signs: readonly string[], open: number, end: number): BracketTail {
  return { base: signs.slice(0, open).join(''), content: signs.slice(open + 1, end).join('') };
}
