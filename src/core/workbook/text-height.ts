/** Beyond this Excel cuts a row off. */
const highestRowPoints = 409;
/** White space between text and border, left and right or above and below together. */
const paddingPoints = 6;
/** 標楷體 needs this much from line to line, in LibreOffice as in Excel. */
const lineFactor = 1.3;

/**
 * How high a row must be for wrapped text in 標楷體: a full-width character is 1 em wide, a half-width one 0.5.
 * `texts` are the row's cells with the width of their columns, in points. At most what Excel allows a row.
 */
export function textHeightPoints(
  texts: readonly { readonly text: string; readonly widthPoints: number }[],
  sizePoints: number,
): number {
  const lines = texts.map(({ text, widthPoints }) => lineCount(text, (widthPoints - paddingPoints) / sizePoints));
  const height = Math.max(1, ...lines) * sizePoints * lineFactor + paddingPoints;
  return Math.min(highestRowPoints, Math.round(height * 4) / 4);
}

function lineCount(text: string, widthEms: number): number {
  return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(emsOf(line) / widthEms)), 0);
}

function emsOf(line: string): number {
  let ems = 0;
  for (const character of line) ems += character.codePointAt(0)! < 0x2e80 ? 0.5 : 1;
  return ems;
}
