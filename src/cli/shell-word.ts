/** A word of a command line as it is to be typed: in quotation marks where it holds blanks or signs that shells read. */
export function shellWord(word: string): string {
  return /[\s"'&()]/.test(word) ? `"${word}"` : word;
}
