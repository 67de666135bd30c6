import type { CellRect } from '../../core/workbook/snapshot';
import { mustBeWritable, type Book } from './book';
import { invalidArgument } from './excel-fault';
import { HostObject } from './host-object';
import { colorOf, Looks, oneOf } from './looks';
import { RangeBordersObject } from './range-borders-object';
import { setRowHeight, standardRowPoints } from './row-properties';

/** Excel's width of a column that nobody has set, in points. */
export const standardColumnPoints = 54;
const widestColumnPoints = 1000;

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends HostObject {
  readonly apiName = 'RangeFormat';
  private readonly looks: Looks;

  constructor(book: Book, sheetId: string, rects: readonly CellRect[]) {
    super();
    this.looks = new Looks(book, sheetId, rects);
  }

  get Font(): RangeFontObject {
    return new RangeFontObject(this.looks);
  }
  get Fill(): RangeFillObject {
    return new RangeFillObject(this.looks);
  }
  get Borders(): RangeBordersObject {
    return new RangeBordersObject(this.looks);
  }
  get WrapText(): boolean | null {
    return this.looks.read(({ wrap }) => wrap);
  }
  set WrapText(wrap: unknown) {
    this.looks.write((style) => ({ ...style, wrap: wrap === true }));
  }
  get HorizontalAlignment(): string | null {
    return this.looks.read(({ horizontal }) => horizontal);
  }
  set HorizontalAlignment(given: unknown) {
    const horizontal = oneOf(given, [
      'General',
      'Left',
      'Center',
      'Right',
      'Fill',
      'Justify',
      'CenterAcrossSelection',
      'Distributed',
    ]);
    this.looks.write((style) => ({ ...style, horizontal }));
  }
  get VerticalAlignment(): string | null {
    return this.looks.read(({ vertical }) => vertical);
  }
  set VerticalAlignment(given: unknown) {
    const vertical = oneOf(given, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);
    this.looks.write((style) => ({ ...style, vertical }));
  }
  get RowHeight(): number | null {
    const heights = this.looks.rects.flatMap((rect) => indexes(rect.startRow, rect.endRow));
    return same(heights.map((row) => this.looks.sheet.rowHeights.get(row) ?? standardRowPoints));
  }
  set RowHeight(given: unknown) {
    const { book, sheet, rects, sheetId } = this.looks;
    mustBeWritable(book, sheet);
    for (const rect of rects) {
      for (const row of indexes(rect.startRow, rect.endRow)) setRowHeight(sheet, row, Number(given));
      book.changed({ kind: 'look', sheetId, rect });
    }
  }
  get ColumnWidth(): number | null {
    const columns = this.looks.rects.flatMap((rect) => indexes(rect.startColumn, rect.endColumn));
    return same(columns.map((column) => this.looks.sheet.columnWidths.get(column) ?? standardColumnPoints));
  }
  set ColumnWidth(given: unknown) {
    const { book, sheet, rects, sheetId } = this.looks;
    mustBeWritable(book, sheet);
    const width = Number(given);
    if (!(width >= 0 && width <= widestColumnPoints))
      throw invalidArgument(`A column is 0 to ${widestColumnPoints} points wide.`);
    for (const rect of rects) {
      for (const column of indexes(rect.startColumn, rect.endColumn)) sheet.columnWidths.set(column, width);
      book.changed({ kind: 'look', sheetId, rect });
    }
  }
  set UseStandardHeight(given: unknown) {
    if (given === true) this.forget('rowHeights', ({ startRow, endRow }) => [startRow, endRow]);
  }
  get UseStandardHeight(): boolean {
    return this.RowHeight === standardRowPoints;
  }
  set UseStandardWidth(given: unknown) {
    if (given === true) this.forget('columnWidths', ({ startColumn, endColumn }) => [startColumn, endColumn]);
  }
  get UseStandardWidth(): boolean {
    return this.ColumnWidth === standardColumnPoints;
  }
  /** Rows take their height from their text again: nothing is set any more. */
  AutofitRows(): void {
    this.forget('rowHeights', ({ startRow, endRow }) => [startRow, endRow]);
  }

  private forget(sizes: 'rowHeights' | 'columnWidths', stretch: (rect: CellRect) => readonly [number, number]): void {
    const { book, sheet, rects, sheetId } = this.looks;
    mustBeWritable(book, sheet);
    for (const rect of rects) {
      const [from, to] = stretch(rect);
      for (const index of [...sheet[sizes].keys()]) if (index >= from && index <= to) sheet[sizes].delete(index);
      book.changed({ kind: 'look', sheetId, rect });
    }
  }
}

class RangeFontObject extends HostObject {
  readonly apiName = 'RangeFont';

  constructor(private readonly looks: Looks) {
    super();
  }

  get Name(): string | null {
    return this.looks.read(({ fontName }) => fontName);
  }
  set Name(given: unknown) {
    this.looks.write((style) => ({ ...style, fontName: String(given) }));
  }
  get Size(): number | null {
    return this.looks.read(({ fontSizePoints }) => fontSizePoints);
  }
  set Size(given: unknown) {
    const fontSizePoints = Number(given);
    if (!(fontSizePoints >= 1 && fontSizePoints <= 409)) throw invalidArgument('A font is 1 to 409 points high.');
    this.looks.write((style) => ({ ...style, fontSizePoints }));
  }
  get Bold(): boolean | null {
    return this.looks.read(({ bold }) => bold);
  }
  set Bold(given: unknown) {
    this.looks.write((style) => ({ ...style, bold: given === true }));
  }
  get Italic(): boolean | null {
    return this.looks.read(({ italic }) => italic);
  }
  set Italic(given: unknown) {
    this.looks.write((style) => ({ ...style, italic: given === true }));
  }
  get Color(): string | null {
    const color = this.looks.read(({ fontColor }) => fontColor);
    return color === null ? null : `#${color}`;
  }
  set Color(given: unknown) {
    const fontColor = colorOf(given);
    this.looks.write((style) => ({ ...style, fontColor }));
  }
}

class RangeFillObject extends HostObject {
  readonly apiName = 'RangeFill';

  constructor(private readonly looks: Looks) {
    super();
  }

  /** Excel says white where there is no fill. */
  get Color(): string | null {
    const color = this.looks.read(({ fill }) => fill ?? 'FFFFFF');
    return color === null ? null : `#${color}`;
  }
  set Color(given: unknown) {
    const fill = colorOf(given);
    this.looks.write((style) => ({ ...style, fill }));
  }
  Clear(): void {
    this.looks.write((style) => ({ ...style, fill: null }));
  }
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_each, index) => from + index);
}

function same(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}
