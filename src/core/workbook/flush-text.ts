/** Narrower than this (in ems), a line has too few gaps to share out what is left over. */
const leastEms = 16;
/** Of a line: an unbreakable word longer than this leaves so much of the line before it that the signs stand apart. */
const longestWord = 1 / 6;

/** True where a text may run flush on both sides in a column so wide: no word, number or address in it tears the line before it apart. */
export function readsWellFlush(text: string, widthEms: number): boolean {
  if (widthEms < leastEms) return false;
  const most = Math.floor(widthEms * longestWord * 2);
  return (text.match(/[!-~]+/g) ?? []).every((word) => word.length <= most);
}
