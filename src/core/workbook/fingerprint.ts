import { cellText } from './grid';
import { Hash } from './hash';
import type { CellFormula, CellRect, CellValue } from './snapshot';

/**
 * 16 hexadecimal digits that stand for the words of a sheet, the places they stand in and its merges; the same for a sheet that is to be
 * written and for what is read back, also after another program saved it (.xlsx, .ods). `except` is left out.
 *
 * What such a journey may alter does not count: how a line ends, tabs and other control characters, whether digits are a number or a text.
 * Looks (fonts, widths, heights) are not known to a snapshot and do not count either.
 */
export function fingerprintOf(
  rows: readonly (readonly CellValue[])[],
  merges: readonly CellRect[],
  formulas: readonly CellFormula[],
  except: { readonly rowIndex: number; readonly columnIndex: number },
): string {
  const hash = new Hash();
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (value === null || (rowIndex === except.rowIndex && columnIndex === except.columnIndex)) return;
      const text = lasting(cellText(value));
      if (text !== '') hash.add(`${rowIndex} ${columnIndex} ${text}\0`);
    });
  });
  const areas = merges
    .filter(({ startRow, startColumn, endRow, endColumn }) => startRow < endRow || startColumn < endColumn)
    .sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  for (const { startRow, startColumn, endRow, endColumn } of areas)
    hash.add(`${startRow} ${startColumn} ${endRow} ${endColumn}\0`);
  for (const { rowIndex, columnIndex, formula } of formulas) hash.add(`${rowIndex} ${columnIndex} =${formula}\0`);
  return hash.digest();
}

/** The part of a text that every file format keeps: LibreOffice drops control characters, and tabs on the way from .ods to .xlsx. */
function lasting(text: string): string {
  return /\p{Cc}/u.test(text) ? text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n]/gu, '') : text;
}
