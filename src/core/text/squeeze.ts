/**
 * White space, and what looks like none: U+3000, NBSP, zero-width and direction marks, soft hyphens, control characters, Hangul fillers.
 * All of them come out of PDF and web pages into cells, and mean nothing between Chinese characters.
 */
const BLANK = /[\s\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]+/gu;

/** The text without any white space, for Chinese labels, where a line break in a narrow cell means nothing. */
export function squeeze(text: string): string {
  // Most texts are Chinese and plain marks alone: one look is cheaper than the expression.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSeen =
      (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0x3100) || (code >= 0x4e00 && code <= 0x9fff);
    if (!isSeen && !(code > 0xff00 && code < 0xff61)) return text.replace(BLANK, '');
  }
  return text;
}
