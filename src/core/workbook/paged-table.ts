import type { PageDoc, SheetDoc } from './sheet-doc';

/**
 * A table for paper, before it is laid out: `paginate` turns it into a sheet whose pages end where we say. Texts are as they are to be
 * read back; where a text is cut between rows or pages, the parts put together give the text again, character for character.
 */
export interface PagedTable {
  /** Wanted name of the sheet's tab; made legal and unique later. */
  readonly name: string;
  /** RRGGBB. */
  readonly tabColor: string;
  readonly orientation: PageDoc['orientation'];
  readonly font: PagedFont;
  /** Above the header, repeated with it on every page: 附件一, title, the dimension's heading. */
  readonly lines: readonly PagedLine[];
  /** From left to right. One with `hanging` takes two columns of the sheet. */
  readonly columns: readonly PagedColumn[];
  readonly rows: readonly PagedRow[];
  /** Under the table, on its last page: notes, room to sign. */
  readonly closing: readonly PagedLine[];
  /** Left in the footer, beside 第 x 頁，共 y 頁; literal text. */
  readonly footerLeft: string;
}

export interface PagedFont {
  readonly name: string;
  /** Of the table's text; titles are larger by themselves. */
  readonly sizePoints: number;
}

/** A line over the whole width, without border. */
export interface PagedLine {
  readonly text: string;
  /** `annex`: 附件一 at the right; `title`: large, in the middle; `heading`: a dimension; `remark`: small. */
  readonly look: 'annex' | 'title' | 'heading' | 'remark';
}

export interface PagedColumn {
  readonly header: string;
  /** What of the plan stands in it (`measure`, `other` …), one word; said beside the header, so that any header can be read back. Absent: not said. */
  readonly field?: string;
  /** Share of the width. */
  readonly share: number;
  readonly align: 'left' | 'center';
  /** True: cells of one group (`PagedCell.group`) are merged downwards within a page, and repeated with （續） at the top of the next. */
  readonly merges: boolean;
  /** True: a block's marker (1. □) stands in a narrow column of its own without a line between, so that the text hangs. At most one column. */
  readonly hanging: boolean;
  /** Drop-down of the column's cells; null: none. */
  readonly choices: readonly string[] | null;
}

export type PagedRow =
  /** A heading across the table; repeated with （續） at the top of the next page while its rows go on. Never the last line of a page. */
  | { readonly kind: 'band'; readonly text: string; readonly startsPage: boolean }
  /** A row: never cut where it fits on a page. */
  | {
      readonly kind: 'row';
      /** One for each column. */
      readonly cells: readonly PagedCell[];
      /** At least so high, as room to write; 0: as high as the text. */
      readonly leastPoints: number;
      /** True: no row of the plan but room to write under a label; it is not read back until somebody fills it in. Absent: false. */
      readonly isRoom?: boolean;
    };

export interface PagedCell {
  /** Several only in the hanging column: each becomes a row of the sheet, the row's other cells are merged over them. */
  readonly blocks: readonly PagedBlock[];
  /** In a column that merges: consecutive rows with the same number are one cell. null: by itself. */
  readonly group: number | null;
}

/** `marker` + `text` are the block's words as written: `1.`, ` 增設…`. Blocks of a cell stand on lines of their own. */
export interface PagedBlock {
  /** '' where there is none: the text then begins at the left edge. White space behind the marker belongs to it. */
  readonly marker: string;
  readonly text: string;
}

/** A table laid out. */
export interface PagedSheet {
  readonly doc: SheetDoc;
  /** First and last row of each page in the sheet (0-based, both included), without the title rows but on the first page. */
  readonly pages: readonly { readonly firstRow: number; readonly lastRow: number }[];
}

/**
 * In the first column to the right of the print area each row of the sheet says which row of the table it is part of, so that cut rows are
 * joined again: `12` begins row 12 (1-based, counting every `PagedRow`), `12+` goes on with it on a new line, `12&` goes on within the line,
 * `12…` repeats a band on a new page, `12○` begins a row that is only room to write. Rows of the title and the closing have none;
 * beside the header stand the fields of the columns, where all are said.
 */
export interface RowTag {
  readonly row: number;
  readonly join: 'begins' | 'room' | 'line' | 'within' | 'repeats';
}
