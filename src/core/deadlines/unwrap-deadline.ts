import { splitMarker } from '../text/numbering';

/** A line that says a date by itself. */
const wholeLine = /月|季|半年|年底/u;

/**
 * A deadline without the line breaks of the cell that it stood in: 107年⏎ 4 月 is 107年 4 月. Dates on lines of their own (3月底⏎6月底) and numbered ones stay
 * on their lines.
 */
export function unwrapDeadline(text: string): string {
  const lines = text.split('\n');
  if (lines.length === 1 || lines.every((line) => wholeLine.test(line))) return text;
  return lines.some((line) => splitMarker(line) !== null) ? text : lines.join('');
}
