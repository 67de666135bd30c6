import type { PagedLine, RowTag } from './paged-table';

/** What stands on a page, from top to bottom: parts of the table with their heights. Title and header are not among them. */
export type PagePiece = BandPiece | RowPiece | LinePiece;

export interface BandPiece {
  readonly kind: 'band';
  /** 0-based index into the table's rows. */
  readonly row: number;
  readonly join: RowTag['join'];
  readonly text: string;
  readonly heightPoints: number;
}

/** A row, or a part of one that goes on over the page. */
export interface RowPiece {
  readonly kind: 'row';
  readonly row: number;
  /** Rows of the sheet, at least one: a block each, or what of a block stands on this page. */
  readonly slices: readonly RowSlice[];
  /** One for each column of the table; null for the hanging one. */
  readonly cells: readonly (PieceCell | null)[];
  /** At least so high; `slices` may be lower together. */
  readonly heightPoints: number;
  /** Part of the row stands on the page before. */
  readonly continues: boolean;
  /** Part of the row follows on the next page. */
  readonly goesOn: boolean;
}

export interface RowSlice {
  readonly join: RowTag['join'];
  /** '' where the text has the whole column. */
  readonly marker: string;
  readonly text: string;
  /** True: beside the column of the markers, though it has none itself, since it goes on with a text that has one. */
  readonly besideMarker: boolean;
  readonly lineCount: number;
  readonly heightPoints: number;
}

export interface PieceCell {
  readonly text: string;
  /** Cells below each other with the same label are one. null: by itself. */
  readonly label: PageLabel | null;
}

/** A label on one page: one object for all the rows beside which it stands. */
export interface PageLabel {
  readonly text: string;
  readonly needPoints: number;
  /** Indexes into the page's pieces, both included. */
  readonly firstPiece: number;
  lastPiece: number;
}

/** A line under the table. */
export interface LinePiece {
  readonly kind: 'line';
  readonly line: PagedLine;
  readonly text: string;
  readonly heightPoints: number;
}
