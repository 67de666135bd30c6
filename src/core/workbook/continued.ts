const mark = '（續）';

/**
 * How a text is repeated on the next page: with （續） behind it, on a line of its own unless all is one line (LibreOffice would break it behind （).
 * A blank text stays blank.
 *
 * @param linesIn the lines of a text in that cell.
 */
export function continued(text: string, linesIn: (text: string) => readonly string[]): string {
  if (text.trim() === '') return '';
  const inLine = text + mark;
  return linesIn(inLine).length > 1 ? `${text}\n${mark}` : inLine;
}

/** What stands where a text is too long to be repeated. */
export const continuedAlone = mark;
