import type { CellRect, DefinedName } from './snapshot';
import type { CellStyle, StyleKey } from './styles';

/**
 * A new workbook as plain data, the same whatever host writes it. All indexes are 0-based, all lengths are points
 * (1/72 inch); a host turns them into its own units. Sheet names obey `sheetName`, defined names are workbook-wide.
 */
export interface WorkbookDoc {
  readonly properties: DocumentProperties;
  /** In tab order, at least one visible. */
  readonly sheets: readonly SheetDoc[];
  /** `refersTo` without `=`; sheet names in it are quoted. */
  readonly names: readonly DefinedName[];
  /** Index into `sheets` of the sheet that is shown first. */
  readonly activeSheet: number;
}

/** What the file says about itself; '' is left out. No dates: the core has no clock. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  /** The agency. */
  readonly company: string;
  readonly description: string;
}

/** One sheet. */
export interface SheetDoc {
  readonly name: string;
  readonly hidden: boolean;
  /** RRGGBB; null: no colour. */
  readonly tabColor: string | null;
  readonly showGridLines: boolean;
  /** Widths from the first column on; columns past the end keep the host's width. */
  readonly columnWidthsPoints: readonly number[];
  readonly rows: readonly RowDoc[];
  readonly merges: readonly CellRect[];
  readonly tables: readonly TableDoc[];
  readonly validations: readonly ListValidation[];
  /** How many rows and columns stay in sight; null: none. */
  readonly freeze: { readonly rowCount: number; readonly columnCount: number } | null;
  readonly page: PageDoc;
}

/** One row; cells past the end are blank and without style. */
export interface RowDoc {
  /** null: the host's height. A row of wrapped text needs one, or LibreOffice shows a single line. */
  readonly heightPoints: number | null;
  /**
   * True where people go on writing: the height is where the row begins, and it grows with its text
   * (in .xlsx: `ht` without `customHeight`; in Excel: no height set, rows autofitted).
   */
  readonly grows: boolean;
  readonly cells: readonly CellDoc[];
}

/**
 * One cell. A text is a text, whatever it looks like (`=1+1`, `001`, `107.4.30`): a host must write it so.
 * `value` null is a blank cell that is formatted all the same.
 */
export interface CellDoc {
  readonly value: string | number | null;
  /** A look by name, or one of its own: cells that look alike had better share the object. */
  readonly style: StyleKey | CellStyle;
}

/**
 * An Excel Table. `rect` has its header row and at least one row below; the header cells hold exactly `columns`,
 * which are unique (case apart) and without line breaks. No merge reaches into it.
 */
export interface TableDoc {
  /** Unique in the workbook among tables and defined names; letters, digits and _ alone. */
  readonly name: string;
  readonly rect: CellRect;
  readonly columns: readonly string[];
}

/** A drop-down. */
export interface ListValidation {
  readonly rect: CellRect;
  readonly source: ListSource;
  readonly allowBlank: boolean;
  /** False where other values are welcome too: several units in one cell, a deadline in own words. */
  readonly refuseOthers: boolean;
  /** Shown while the cell is selected; null: nothing. Title ≤ 32, text ≤ 255 characters. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
}

/** What a drop-down offers. */
export type ListSource =
  /** A defined name, or a formula that gives a range; without `=`, at most 255 characters. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** The values themselves: no comma in any, at most 255 characters together with the commas between them. */
  | { readonly kind: 'values'; readonly values: readonly string[] };

/** How a sheet is printed. */
export interface PageDoc {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  readonly marginsPoints: PageMargins;
  readonly centerHorizontally: boolean;
  /**
   * True: shrunk, where need be, to one page wide and as many high as it takes (fitToWidth 1, fitToHeight 0). Column widths come
   * out differently where a font is missing, so this is for sheets without `breaksAfterRows`, which Excel would not heed beside it.
   */
  readonly fitsWidth: boolean;
  /** Rows repeated on every page, both ends included; null: none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Rows after which a new page begins, ascending. */
  readonly breaksAfterRows: readonly number[];
  /** null: all that is used. */
  readonly printArea: CellRect | null;
  readonly header: PageText;
  readonly footer: PageText;
}

export interface PageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** Header or footer, '' where blank, with Excel's codes: &P page, &N pages; a literal & is written &&. */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
