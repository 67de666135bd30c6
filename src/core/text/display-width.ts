/** Marks that take no column of their own: combining marks, joiners, variation selectors. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Half-width columns that a text takes in a terminal: East Asian wide and full-width characters take two. Line breaks are not counted. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text with blanks behind it up to `columns`; longer texts stay as they are. */
export function padToWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return 1;
  if (ZERO.test(character)) return 0;
  return isWide(code) ? 2 : 1;
}

/**
 * Wide and full-width by Unicode's EastAsianWidth.txt, coarse where a block is wide as a whole; quotes “”‘’, dashes and …,
 * circled numbers and squares (□ ◎ ①) are ambiguous there, and taken as wide because a Chinese terminal font draws them so.
 */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2014 && code <= 0x2026) ||
    (code >= 0x2460 && code <= 0x27bf) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
