/**
 * White space, and what looks like none: U+3000, NBSP, zero-width and direction marks, soft hyphens, control characters, Hangul fillers.
 * All of them come out of PDF and web pages into cells, and mean nothing between Chinese characters.
 */
const BLANK = /[\s\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]+/gu;

/** The text without any white space, for Chinese labels, where a line break in a narrow cell means nothing. */
export function squeeze(text: string): string {
  return text.replace(BLANK, '');
}
