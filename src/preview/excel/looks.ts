import type { CellRect } from '../../core/workbook/snapshot';
import { cellAt, ensureCell, plainStyle, type SheetModel } from '../../hosts/memory/workbook-model';
import type { StyleModel } from '../../hosts/memory/workbook-model';
import { mustBeWritable, sheetOf, type Book } from './book';
import { invalidArgument } from './excel-fault';

/** The look of some rectangles of a sheet: read as one value where all cells agree, else null. */
export class Looks {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly rects: readonly CellRect[],
  ) {}

  get sheet(): SheetModel {
    return sheetOf(this.book, this.sheetId);
  }

  read<T>(valueOf: (style: StyleModel) => T): T | null {
    const { sheet } = this;
    let found: T | undefined;
    for (const rect of this.rects)
      for (let row = rect.startRow; row <= rect.endRow; row++)
        for (let column = rect.startColumn; column <= rect.endColumn; column++) {
          const value = valueOf(cellAt(sheet, row, column)?.style ?? plainStyle);
          if (found !== undefined && found !== value) return null;
          found = value;
        }
    return found ?? null;
  }

  write(change: (style: StyleModel, rowIndex: number, columnIndex: number, rect: CellRect) => StyleModel): void {
    const { sheet } = this;
    mustBeWritable(this.book, sheet);
    for (const rect of this.rects) {
      for (let row = rect.startRow; row <= rect.endRow; row++)
        for (let column = rect.startColumn; column <= rect.endColumn; column++) {
          const cell = ensureCell(sheet, row, column);
          cell.style = change(cell.style, row, column, rect);
        }
      this.book.changed({ kind: 'look', sheetId: this.sheetId, rect });
    }
  }
}

/** `#RRGGBB` → RRGGBB; InvalidArgument for anything else (Excel knows names of colours too; we do not use them). */
export function colorOf(given: unknown): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(String(given))?.[1];
  if (hex === undefined) throw invalidArgument(`“${String(given)}” is no colour.`);
  return hex.toUpperCase();
}

/** The given word if it is one of these, case apart as the enumerations have it; InvalidArgument otherwise. */
export function oneOf(given: unknown, words: readonly string[]): string {
  const word = words.find((each) => each === given);
  if (word === undefined) throw invalidArgument(`“${String(given)}” is none of ${words.join(', ')}.`);
  return word;
}
