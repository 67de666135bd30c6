import type { Outcome } from '../i18n/problem';
import type { Text } from '../i18n/text';
import type { SheetDoc } from './sheet-doc';
import type { CellRef, CellValue, DefinedName, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { WordColumn } from './word-column';

/** A workbook that a person has open. What can go wrong outside (a protected sheet, a sheet deleted meanwhile) is a Problem. */
export interface OpenWorkbook {
  /** All sheets as plain data, as they are now. */
  read(): Promise<Outcome<WorkbookSnapshot>>;
  /**
   * Changes it in the order given. Everything that can be known to fail beforehand (a protected sheet, a name that is taken) fails before the first
   * change; what no longer holds what was read is left alone and reported.
   */
  change(changes: readonly SheetChange[]): Promise<Outcome<ChangeReport>>;
  /**
   * Takes all marks and columns of words of ours off, on every sheet, and sets these; the user's own formats and columns are not touched. A protected
   * sheet is left as it is, and a table that has other rows than it was read with gets no words.
   */
  mark(marks: readonly CellMark[], columns: readonly WordColumn[]): Promise<Outcome<MarkReport>>;
  /** Shows a cell: its sheet comes to the front, the cell is selected and scrolled to. */
  select(cell: CellRef): Promise<Outcome<null>>;
  /**
   * Calls `listener` after changes of cells and sheets, whoever makes them. Excel does not tell of every change (drop-down picks, drag-fills), so it
   * serves to say that a result is stale, never that it is not. Gives what ends it.
   */
  watch(listener: () => void): Promise<Outcome<() => Promise<void>>>;
}

/** One change of a workbook as plain data. */
export type SheetChange =
  /** A new sheet behind the sheet `after`; null: at the end. Its name must be free. */
  | { readonly kind: 'add'; readonly sheet: SheetDoc; readonly after: string | null }
  /** The sheet `name` is cleared and written anew in its place (a generated sheet that nobody has changed). Fails where it no longer holds the values `was`. */
  | { readonly kind: 'replace'; readonly name: string; readonly sheet: SheetDoc; readonly was: SheetSnapshot['rows'] }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'edit'; readonly sheet: string; readonly cells: readonly CellEdit[] }
  /**
   * A new row of a table, blank but for `cells`, as the row `rowIndex` (0-based, of the sheet); what is below gives way. Left undone and reported where
   * the cell above it no longer holds `was`.
   */
  | {
      readonly kind: 'insert-row';
      readonly sheet: string;
      readonly table: string;
      readonly rowIndex: number;
      readonly above: { readonly columnIndex: number; readonly was: CellValue };
      readonly cells: readonly { readonly columnIndex: number; readonly value: string }[];
    }
  /** Names that are there already with the same meaning are left; with another one the change fails. */
  | { readonly kind: 'names'; readonly names: readonly DefinedName[] };

/** A cell is given `value` if it still holds `was`; blank is null. A text is a text, whatever it looks like. */
export interface CellEdit {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly was: CellValue;
  readonly value: string | number | null;
}

/** What became of changes. */
export interface ChangeReport {
  /** Cells that no longer held what they were thought to, and were left alone. */
  readonly leftAlone: readonly CellRef[];
  /** What the host could not do and the user should know (no page layout in this Excel); [] where all was done. */
  readonly notes: readonly Text[];
}

/** What became of marks. */
export interface MarkReport {
  /** Sheets that did not get all: protected, or with a table that was changed since it was read. */
  readonly skipped: readonly { readonly sheet: string; readonly why: 'protected' | 'changed' }[];
}

/** A finding's mark on a cell. */
export interface CellMark {
  readonly cell: CellRef;
  readonly severity: 'error' | 'warning' | 'hint';
}

/**
 * The formula of a mark's conditional format: always true, and known again as ours. One format for each severity and sheet.
 */
export function markFormula(severity: CellMark['severity']): string {
  return `=OR(TRUE,"sqp-mark"="${severity}")`;
}

/** True for a conditional format of ours, however Excel has rewritten its formula's white space. */
export function isMarkFormula(formula: string): boolean {
  return /^=OR\(TRUE,"sqp-mark"="(?:error|warning|hint)"\)$/i.test(formula.replace(/\s/g, ''));
}

/** How marks look; words always stand beside them, so colour alone says nothing. RRGGBB. */
export const markColors: Readonly<Record<CellMark['severity'], { readonly fill: string; readonly font: string }>> = {
  error: { fill: 'FFC7CE', font: '9C0006' },
  warning: { fill: 'FFEB9C', font: '7F4F00' },
  hint: { fill: 'DDEBF7', font: '1F3864' },
};
