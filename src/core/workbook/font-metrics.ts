/** How wide and how high the characters of a font are, as far as lines and heights need it: never less than what is printed. */
export interface FontMetrics {
  /** Width of a character in ems. */
  readonly emsOf: (code: number) => number;
  /** From one line to the next, in ems. */
  readonly pitchEms: number;
}

/**
 * Fonts whose full-width characters are 1 em and whose half-width ones 0.5 em: 標楷體 and what stands for it, the Ming fonts of fixed pitch.
 * Excel gives 標楷體 12 a line of 16.5 points and 標楷體 14 one of 19.5, though its glyphs are 1 em high; LibreOffice needs 1.11 em for
 * AR PL UKai. The height is for Excel, where a row too low cuts text.
 */
const halfWidth: FontMetrics = { emsOf: (code) => emsOf(code, 0.5), pitchEms: 1.375 };
const halfWidthNames = /楷|^DFKai|Kai\b|UKai|^細明體|^MingLiU|^Noto Sans Mono CJK/i;

/** Any other font: Latin letters as wide as the widest of the usual ones, lines as high as those of Noto Sans CJK. */
const proportional: FontMetrics = { emsOf: (code) => emsOf(code, latinEms(code)), pitchEms: 1.5 };

export function fontMetrics(fontName: string): FontMetrics {
  return halfWidthNames.test(fontName) ? halfWidth : proportional;
}

/** Points of 1 em as Excel draws it: in whole pixels, 19 for the 18.67 of 14 points. */
export function emPoints(sizePoints: number): number {
  return Math.ceil((sizePoints * 4) / 3) * 0.75;
}

/** Signs outside ASCII are taken as full-width, as Big5 fonts draw them; those that no such font has come from another one, up to 1.4 em wide. */
function emsOf(code: number, asciiEms: number): number {
  if (code < 0x20) return code === 0x09 ? 4 : 0;
  if (code < 0x7f) return asciiEms;
  if (takesNoRoom(code)) return 0;
  return code >= 0x1f000 && code < 0x20000 ? 1.4 : 1;
}

/** Combining marks, joiners and variation selectors. */
export function takesNoRoom(code: number): boolean {
  return (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x200b && code < 0x2010) ||
    (code >= 0xfe00 && code < 0xfe10) ||
    code === 0xfeff ||
    (code >= 0xe0100 && code < 0xe01f0)
  );
}

function latinEms(code: number): number {
  const character = String.fromCharCode(code);
  if ('MWmw@%'.includes(character)) return 1;
  if (character >= 'A' && character <= 'Z') return 0.8;
  if (" !',.:;`|Iijl".includes(character)) return 0.36;
  return 0.62;
}
