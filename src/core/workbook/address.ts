import type { CellRect } from './snapshot';

/** The only place that knows how A1 addresses are written. */

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(columnIndex: number): string {
  let rest = columnIndex;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** A → 0, AA → 26; -1 where the letters are none. */
export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return -1;
    index = index * 26 + digit;
  }
  return index - 1;
}

/** 0-based row and column → A1. */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/** A rectangle of a sheet as a defined name refers to it: `'清單'!$A$2:$A$9`. */
export function absoluteReference(sheet: string, rect: CellRect): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const start = cell(rect.startRow, rect.startColumn);
  const end = cell(rect.endRow, rect.endColumn);
  return `'${sheet.replaceAll("'", "''")}'!${start === end ? start : `${start}:${end}`}`;
}

/** A1 → 0-based row and column; null where it is no address of a cell. */
export function cellPlace(address: string): { readonly rowIndex: number; readonly columnIndex: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address) ?? [];
  if (letters === undefined || row === undefined || Number(row) < 1) return null;
  return { rowIndex: Number(row) - 1, columnIndex: columnIndexOf(letters) };
}
