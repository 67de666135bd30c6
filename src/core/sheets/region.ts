import type { Grid } from '../workbook/grid';

export type RegionKind = 'measures' | 'roster' | 'checklist' | 'settings' | 'units';

/** Which columns of the sheet hold which field, all 0-based. */
export interface RegionColumns {
  /** A field can have several columns: under one merged header, or 措施名稱 beside 措施內容. */
  readonly fields: ReadonlyMap<string, readonly number[]>;
  /** The same fields again to the right: two people in a row of a roster. */
  readonly beside?: readonly RegionColumns[];
  /** The user's own columns. */
  readonly others: readonly { readonly header: string; readonly columnIndex: number }[];
}

/** A label that stands outside of the columns: in a heading, in a title, or in the sheet's name. */
export interface HeadingLabel {
  /** The framework's name where known, else as written, without numbering, prefix and weight. */
  readonly name: string;
  readonly known: boolean;
  /** Weight printed with it (200); null where none is. */
  readonly weight: number | null;
  /** Where it is written; null where it is the sheet's name. */
  readonly cell: { readonly rowIndex: number; readonly columnIndex: number } | null;
  /** True for a heading right above the rows; false where it is weaker: out of a title, the sheet's name, or a table further up. */
  readonly sure: boolean;
}

/** What a row of an annex is by its tag: a row of the table, one left free to be written in, or a heading across it. */
export type TaggedAs = 'row' | 'room' | 'band';

/** Rows under one header with nothing between them: what adopting a sheet comes down to. */
export interface TableRegion {
  readonly kind: RegionKind;
  readonly grid: Grid;
  /** True for a table that we made ourselves (by its stable name, or by the tags of an annex): every row says all that it means, so nothing is carried down. */
  readonly own: boolean;
  /** Rows of an annex by their tags: a `row` is one of the plan even if it is blank, `room` is one once it is filled in; null for every other table. */
  readonly tagged: ReadonlyMap<number, TaggedAs> | null;
  readonly columns: RegionColumns;
  /** Lowest row of the header; of a page without one the row above its first. */
  readonly headerRow: number;
  /** The title above the table; null where there is none. */
  readonly title: string | null;
  /** Labels that headings give to all rows. */
  readonly dimension: HeadingLabel | null;
  readonly item: HeadingLabel | null;
  readonly point: HeadingLabel | null;
  /** True where a repeated header (page break) or a note interrupted the same table: labels go on. */
  readonly continues: boolean;
  /** Rows of the table, downwards, blank ones left out. */
  readonly rows: readonly number[];
}

/** Why a row of a workbook was not read. */
export type IgnoredReason =
  | 'header'
  | 'title'
  | 'heading'
  | 'label-row'
  | 'note'
  | 'signature'
  | 'total'
  | 'unfilled'
  | 'number-only'
  | 'own-column-only'
  | 'no-table'
  | 'hidden-sheet'
  | 'second-table'
  | 'annex-of-sheets'
  | 'annex-copy'
  | 'annex-changed-copy'
  | 'annex-survey'
  | 'annex-text'
  | 'unknown-setting';

/** What a row was read as that is no row of measures, roster or checklist by itself. */
export type UsedReason = 'setting' | 'unit' | 'continued';

export interface IgnoredRow {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly reason: IgnoredReason;
}

/** A row that was read into something else than a row of its own. */
export interface UsedRow {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly reason: UsedReason;
}
