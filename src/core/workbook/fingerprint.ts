import { cellText } from './grid';
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

/** Two 32-bit FNV-1a sums with different beginnings and a last stir: against slips and chance, not against forgers. */
class Hash {
  private a = 0x811c9dc5;
  private b = 0x9dc5811c;

  add(text: string): void {
    let { a, b } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
    }
    this.a = a;
    this.b = b;
  }

  digest(): string {
    return [stir(this.a ^ (this.b >>> 3)), stir(this.b ^ Math.imul(this.a, 0x27d4eb2f))]
      .map((part) => part.toString(16).padStart(8, '0'))
      .join('');
  }
}

function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
