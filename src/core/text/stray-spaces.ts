/** More blanks than this in one text part entries or come out of a PDF, and say nothing about one word. */
const MOST = 3;

const NONE: readonly number[] = [];

/** The positions of single blanks between two Chinese characters. Where there are several, they part entries, and none is stray. */
export function straySpaces(text: string): readonly number[] {
  let found: number[] | null = null;
  for (let at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (isChinese(text.charCodeAt(at - 1)) && isChinese(text.charCodeAt(at + 1))) (found ??= []).push(at);
  }
  if (found === null || found.length > MOST) return NONE;
  return found;
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
