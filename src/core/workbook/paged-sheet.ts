import { readsWellFlush } from './flush-text';
import type { PagedColumns } from './paged-columns';
import type { BodyLook, PagedLooks } from './paged-looks';
import { wholePixels } from './paged-measure';
import type { BandPiece, LinePiece, PagePiece, RowPiece, RowSlice } from './paged-pieces';
import type { PagedColumn, RowTag } from './paged-table';
import { fieldsTagText, rowTagText } from './row-tag';
import type { CellDoc, RowDoc } from './sheet-doc';
import type { CellRect } from './snapshot';
import type { CellSide, CellStyle } from './styles';

/** Excel cuts a row off at 409.5 points: one that is higher becomes several, merged. */
const highestRowPoints = 405;
/** What a block gives to the distance from the next one at most, where its row is higher than its text. */
const mostAirPoints = 6;

const plain: BodyLook = { isHead: false, horizontal: 'left', vertical: 'center', wrap: true, open: [] };
const centred: BodyLook = { ...plain, horizontal: 'center' };
/** Running text of several lines is flush on both sides. */
const running: BodyLook = { ...plain, horizontal: 'justify' };
const head: BodyLook = { ...centred, isHead: true };

/** Writes the pieces of pages as rows of a sheet. */
export class PagedSheetRows {
  readonly rows: RowDoc[] = [];
  readonly merges: CellRect[] = [];
  private readonly width: number;

  constructor(
    private readonly table: readonly PagedColumn[],
    private readonly columns: PagedColumns,
    private readonly looks: PagedLooks,
    private readonly fontSizePoints: number,
  ) {
    this.width = columns.widthsPoints.length;
  }

  addLine({ line, text, heightPoints }: LinePiece): void {
    this.addAcross(text, this.looks.line(line.look), heightPoints, null);
  }

  addHeader(heightPoints: number): void {
    const cells = this.blankCells(this.looks.body(head));
    this.table.forEach(({ header }, column) => {
      const { first, last } = this.columns.places[column]!;
      cells[first] = { ...cells[first]!, value: valueOf(header) };
      this.merge(this.rows.length, first, this.rows.length, last);
    });
    const fields = fieldsTagText(this.table);
    if (fields !== null) cells.push({ value: fields, style: this.looks.tag });
    this.rows.push({ heightPoints, grows: false, cells });
  }

  addPage(pieces: readonly PagePiece[]): void {
    const starts: number[] = [];
    pieces.forEach((piece, index) => {
      starts.push(this.rows.length);
      if (piece.kind === 'row') this.addRow(piece, index, starts);
      else if (piece.kind === 'band') this.addBand(piece);
      else this.addLine(piece);
    });
  }

  private addBand({ row, join, text, heightPoints }: BandPiece): void {
    const look = this.looks.body({ ...head, horizontal: 'left' });
    this.addAcross(text, look, heightPoints, { row: row + 1, join });
  }

  private addAcross(text: string, style: CellStyle, heightPoints: number, tag: RowTag | null): void {
    const first = this.rows.length;
    sheetRows(heightPoints).forEach((points, index) => {
      const cells = this.blankCells(style);
      if (index === 0) cells[0] = { value: valueOf(text), style };
      if (tag !== null) cells.push(this.tagCell(index === 0 ? tag : { ...tag, join: 'within' }));
      this.rows.push({ heightPoints: points, grows: false, cells });
    });
    this.merge(first, 0, this.rows.length - 1, this.width - 1);
  }

  private addRow(piece: RowPiece, index: number, starts: readonly number[]): void {
    const first = this.rows.length;
    const heights = sliceHeights(piece);
    const ranges = piece.slices.map((slice, at) => this.addSlice(slice, piece, heights[at] ?? 0));
    const last = this.rows.length - 1;
    const rows = this.rows.slice(first).map(({ cells }) => cells as CellDoc[]);
    this.table.forEach((column, at) => {
      const { first: start, last: end } = this.columns.places[at]!;
      const cell = piece.cells[at] ?? null;
      if (cell === null) {
        piece.slices.forEach((slice, number) => this.drawSlice(slice, piece, ranges[number]!, start, end));
        return;
      }
      const base = column.align === 'center' ? centred : column.merges ? plain : this.runningIn(start, end, cell.text);
      const isCut = piece.continues || piece.goesOn;
      const look = isCut && cell.label === null ? { ...base, vertical: 'top' as const } : base;
      rows.forEach((cells, number) => {
        const isText = number === 0 && (cell.label === null || cell.label.firstPiece === index);
        cells[start] = { value: isText ? valueOf(cell.text) : null, style: this.looks.body(look) };
      });
      if (cell.label === null) this.merge(first, start, last, start);
      else if (cell.label.lastPiece === index) this.merge(starts[cell.label.firstPiece] ?? first, start, last, start);
    });
  }

  /** The rows of a slice, blank but for the tag. */
  private addSlice({ join }: RowSlice, { row }: RowPiece, heightPoints: number): { first: number; last: number } {
    const first = this.rows.length;
    for (const points of sheetRows(heightPoints)) {
      const isFirst = this.rows.length === first;
      const cells = this.blankCells(this.looks.body(plain));
      cells.push(this.tagCell({ row: row + 1, join: isFirst ? join : 'within' }));
      this.rows.push({ heightPoints: points, grows: false, cells });
    }
    return { first, last: this.rows.length - 1 };
  }

  /** Marker and text of a slice: no line between them, nor between the slices of a row. */
  private drawSlice(
    slice: RowSlice,
    piece: RowPiece,
    { first, last }: { first: number; last: number },
    start: number,
    end: number,
  ): void {
    const { marker, text, besideMarker, lineCount } = slice;
    const isApart = end > start && (marker !== '' || besideMarker);
    const isWhole = piece.slices.length === 1 && !piece.continues && !piece.goesOn;
    const align = this.table[this.columns.lead]?.align === 'center' ? centred : this.runningIn(start, end, text);
    const vertical = isWhole && (lineCount === 1 || !isApart) ? 'center' : 'top';
    for (let row = first; row <= last; row += 1) {
      const open: CellSide[] = [];
      const isTop = row === first && slice === piece.slices[0];
      const isBottom = row === last && slice === piece.slices.at(-1);
      if (!isTop) open.push('top');
      if (!isBottom) open.push('bottom');
      const cells = this.rows[row]!.cells as CellDoc[];
      const value = (words: string): string | null => (row === first ? valueOf(words) : null);
      const look = (sides: readonly CellSide[], wrap = true): CellStyle =>
        this.looks.body({ ...(wrap ? align : plain), vertical, wrap, open: sides });
      if (end === start) {
        cells[start] = { value: value(text), style: look(open) };
        continue;
      }
      cells[start] = { value: value(isApart ? marker : text), style: look(['right', ...open], !isApart) };
      cells[end] = { value: value(isApart ? text : ''), style: look(['left', ...open]) };
    }
    if (!isApart) return this.merge(first, start, last, end);
    this.merge(first, start, last, start);
    this.merge(first, end, last, end);
  }

  /** Running text is flush on both sides where that reads well. */
  private runningIn(firstColumn: number, lastColumn: number, text: string): BodyLook {
    const widths = this.columns.widthsPoints.slice(firstColumn, lastColumn + 1);
    const widthEms = widths.reduce((sum, points) => sum + points, 0) / this.fontSizePoints;
    return readsWellFlush(text, widthEms) ? running : plain;
  }

  private blankCells(style: CellStyle): CellDoc[] {
    return this.columns.widthsPoints.map((): CellDoc => ({ value: null, style }));
  }

  private tagCell(tag: RowTag): CellDoc {
    return { value: rowTagText(tag), style: this.looks.tag };
  }

  private merge(startRow: number, startColumn: number, endRow: number, endColumn: number): void {
    if (endRow > startRow || endColumn > startColumn) this.merges.push({ startRow, startColumn, endRow, endColumn });
  }
}

function valueOf(text: string): string | null {
  return text === '' ? null : text;
}

/** Shares out what a row is higher than its blocks: a little to each, the rest to the last. */
function sliceHeights({ slices, heightPoints }: RowPiece): number[] {
  const heights = slices.map((slice) => slice.heightPoints);
  let extra = heightPoints - heights.reduce((sum, height) => sum + height, 0);
  const share = Math.max(0, Math.min(mostAirPoints, wholePixels(extra / slices.length)));
  return heights.map((height, index) => {
    const added = index === heights.length - 1 ? Math.max(0, extra) : Math.min(share, Math.max(0, extra));
    extra -= added;
    return height + added;
  });
}

/** Rows of the sheet that are so high together. */
function sheetRows(heightPoints: number): number[] {
  const count = Math.max(1, Math.ceil(heightPoints / highestRowPoints));
  const each = wholePixels(heightPoints / count);
  return Array.from({ length: count }, (_row, index) => (index < count - 1 ? each : heightPoints - each * (count - 1)));
}
