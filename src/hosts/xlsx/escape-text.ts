/**
 * Text as .xlsx wants it: what looks like an escape (_x000D_) is escaped itself, or it would be read as what it stands
 * for; and characters that XML cannot hold (lone surrogates, U+FFFE, U+FFFF) are written as escapes. Control characters
 * the library escapes. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/[\ufffe\uffff]|\p{Cs}/gu, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${hex.padStart(4, '0')}_`;
  });
}
