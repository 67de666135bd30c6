import { emPoints, fontMetrics } from './font-metrics';
import { breakLines } from './line-breaks';
import type { PagedFont } from './paged-table';

/** Between text and border, left and right together: what Excel keeps free (7 pixels), more than LibreOffice does. */
export const cellPaddingPoints = 5.25;
/** Above and below the lines of a cell together. */
const airPoints = 4.5;
/** Excel's row heights are whole pixels, so all of ours are. */
const pixelPoints = 0.75;

/** Breaks and measures text in one font, for columns of any width. */
export interface PagedMeasure {
  readonly font: PagedFont;
  /** How many ems of text a cell so wide has room for. */
  readonly emsIn: (cellWidthPoints: number) => number;
  /** The lines of a text in a cell so wide; joined they are the text. At least one. */
  readonly linesIn: (text: string, cellWidthPoints: number) => string[];
  /** How high a cell with these lines is; a line break at the end of the last one opens a line more, as it does when printed. */
  readonly pointsOf: (lines: readonly string[], from?: number, to?: number) => number;
  /** How many lines from `from` on stand in a cell so high. */
  readonly fitting: (lines: readonly string[], from: number, heightPoints: number) => number;
  /** How wide a text is on one line, with padding. */
  readonly widthOf: (text: string) => number;
}

export function pagedMeasure(font: PagedFont, bold = false): PagedMeasure {
  const { pitchEms, emsOf } = fontMetrics(font.name);
  // Bold that a font lacks is drawn by Excel as the letter twice, a pixel apart.
  const em = emPoints(font.sizePoints) + (bold ? pixelPoints : 0);
  const pitch = wholePixels(font.sizePoints * pitchEms);
  const height = (count: number): number => count * pitch + airPoints;
  const opens = (lines: readonly string[], to: number): number => (lines[to - 1]?.endsWith('\n') ? 1 : 0);
  const emsIn = (cellWidthPoints: number): number => Math.max(1, (cellWidthPoints - cellPaddingPoints) / em);
  return {
    font,
    emsIn,
    linesIn: (text, cellWidthPoints) => breakLines(text, emsIn(cellWidthPoints), font.name),
    pointsOf: (lines, from = 0, to = lines.length) => height(Math.max(1, to - from + opens(lines, to))),
    fitting: (lines, from, heightPoints) => {
      const most = Math.floor((heightPoints - airPoints) / pitch);
      const count = Math.min(lines.length - from, Math.max(0, most));
      return count > 0 && count === most ? count - opens(lines, from + count) : count;
    },
    widthOf: (text) => [...text].reduce((sum, sign) => sum + emsOf(sign.codePointAt(0)!), 0) * em + cellPaddingPoints,
  };
}

/** Up to the next whole pixel of Excel's. */
export function wholePixels(points: number): number {
  return Math.ceil(points / pixelPoints - 1e-6) * pixelPoints;
}
