import type { CellRect } from '../../core/workbook/snapshot';
import { ensureCell, type SheetModel, type WorkbookModel } from '../../hosts/memory/workbook-model';
import { excelBridge, type ExcelBridge } from '../bridge';
import type { BookChange } from '../excel/book';
import { addressOf } from '../excel/cell-rects';
import { isCovered } from '../excel/range-values';
import { typedValue } from '../excel/typed-value';
import { choicesAt, validationAt } from './choices';
import { EditHistory } from './edit-history';
import { growTable } from './grow-table';
import { anchorOf, rectAt, type Place } from './move-selection';
import { SheetLayout } from './sheet-layout';

/** Why an edit of a user's was refused. */
export type Refusal = 'protected' | 'not-in-list' | 'read-only';

/** The workbook that the preview's page shows: what the user does to it, and what the add-in does through its bridge, in one place. */
export class OpenBook {
  readonly history = new EditHistory();
  /** Counts changes of anything that is drawn. */
  version = 0;
  /** Counts changes of what rows and columns measure. */
  layoutVersion = 0;
  active: Place = { rowIndex: 0, columnIndex: 0 };
  private readonly layouts = new Map<string, SheetLayout>();
  private readonly listeners = new Set<() => void>();
  private bridge: ExcelBridge | null = null;
  private isToBeTold = false;

  constructor(
    readonly model: WorkbookModel,
    /** Of the file it was opened from, or would be saved as. */
    readonly fileName: string,
  ) {
    this.active = { rowIndex: model.selection.startRow, columnIndex: model.selection.startColumn };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly getVersion = (): number => this.version;

  /** The sheet that is shown. */
  get sheet(): SheetModel {
    const { sheets, activeSheet } = this.model;
    const shown =
      sheets.find(({ id }) => id === activeSheet) ?? sheets.find(({ visibility }) => visibility === 'Visible');
    if (shown === undefined) throw new Error('A workbook has at least one sheet that can be shown.');
    return shown;
  }

  get layout(): SheetLayout {
    const { sheet } = this;
    let layout = this.layouts.get(sheet.id);
    if (layout?.sheet !== sheet) this.layouts.set(sheet.id, (layout = new SheetLayout(sheet)));
    return layout;
  }

  /** A bridge for a frame that begins to run the add-in; one that ran before hears of nothing any more. */
  connect(): ExcelBridge {
    this.bridge = excelBridge(this.model, { onChange: (change) => this.changed(change) });
    return this.bridge;
  }

  /** Selects cells; merges are selected as a whole. `active` is the cell that is typed into. */
  select(active: Place, to: Place = active): void {
    const { sheet } = this;
    this.active = anchorOf(sheet, active);
    const [from, other] = [rectAt(sheet, this.active), rectAt(sheet, to)];
    this.model.selection = {
      startRow: Math.min(from.startRow, other.startRow),
      startColumn: Math.min(from.startColumn, other.startColumn),
      endRow: Math.max(from.endRow, other.endRow),
      endColumn: Math.max(from.endColumn, other.endColumn),
    };
    this.layout.reach(this.model.selection.endRow, this.model.selection.endColumn);
    this.tell({ kind: 'selection', sheetId: sheet.id, rect: this.model.selection });
  }

  /** Brings a sheet to the front; a hidden one is shown from then on. */
  show(sheetId: string): void {
    const sheet = this.model.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return;
    sheet.visibility = 'Visible';
    this.model.activeSheet = sheetId;
    this.tell({ kind: 'activated', sheetId, rect: null });
    this.select({ rowIndex: 0, columnIndex: 0 });
  }

  /** What a user types into the active cell; null where it was taken. */
  type(text: string): Refusal | null {
    const { sheet, active } = this;
    const refusal = this.refusalAt(sheet, active);
    if (refusal !== null) return refusal;
    const refuses = validationAt(sheet, active)?.errorAlert;
    if (text !== '' && refuses?.['showAlert'] === true && refuses['style'] === 'Stop') {
      const choices = choicesAt(this.model, sheet, active);
      if (choices.length > 0 && !choices.includes(text)) return 'not-in-list';
    }
    return this.write(active, [[text]]);
  }

  /** Empties what is selected. */
  clear(): Refusal | null {
    const { startRow, startColumn, endRow, endColumn } = this.model.selection;
    const columns = endColumn - startColumn + 1;
    const blank = Array.from({ length: endRow - startRow + 1 }, () => Array.from({ length: columns }, () => ''));
    return this.write({ rowIndex: startRow, columnIndex: startColumn }, blank);
  }

  /** Writes rows of texts from a place on, as if each had been typed. */
  write(from: Place, texts: readonly (readonly string[])[]): Refusal | null {
    const { sheet } = this;
    const places = texts.flatMap((row, rows) =>
      row.map((text, columns) => ({ text, rowIndex: from.rowIndex + rows, columnIndex: from.columnIndex + columns })),
    );
    const written = places.filter(({ rowIndex, columnIndex }) => !isCovered(sheet, rowIndex, columnIndex));
    for (const place of written) {
      const refusal = this.refusalAt(sheet, place);
      if (refusal !== null) return refusal;
    }
    this.history.keep(sheet, written);
    for (const { text, rowIndex, columnIndex } of written) {
      const cell = ensureCell(sheet, rowIndex, columnIndex);
      Object.assign(cell, typedValue(text, cell.style.numberFormat));
      if (text !== '') growTable(sheet, { rowIndex, columnIndex });
    }
    const endRow = from.rowIndex + texts.length - 1;
    const endColumn = from.columnIndex + Math.max(1, ...texts.map((row) => row.length)) - 1;
    this.tell({
      kind: 'values',
      sheetId: sheet.id,
      rect: { startRow: from.rowIndex, startColumn: from.columnIndex, endRow, endColumn },
    });
    return null;
  }

  undo(): void {
    this.moved(this.history.undo(this.model));
  }
  redo(): void {
    this.moved(this.history.redo(this.model));
  }

  private moved(step: { readonly sheet: SheetModel; readonly rect: CellRect } | null): void {
    if (step === null) return;
    if (step.sheet.id !== this.model.activeSheet) this.show(step.sheet.id);
    this.tell({ kind: 'values', sheetId: step.sheet.id, rect: step.rect });
    this.select({ rowIndex: step.rect.startRow, columnIndex: step.rect.startColumn });
  }

  private refusalAt(sheet: SheetModel, { rowIndex, columnIndex }: Place): Refusal | null {
    if (this.model.readOnly) return 'read-only';
    const locked = sheet.cells.get(rowIndex)?.get(columnIndex)?.style.locked ?? true;
    return sheet.isProtected && locked ? 'protected' : null;
  }

  /** A change of the user's: drawn here, and told to the add-in. */
  private tell(change: BookChange): void {
    this.changed(change);
    this.bridge?.tellChanged(change, change.rect === null ? '' : addressOf(change.rect));
  }

  private changed({ kind, sheetId, rect }: BookChange): void {
    if (kind === 'values' || kind === 'look' || kind === 'sheets') {
      this.layouts.get(sheetId)?.forget(rect);
      this.layoutVersion += 1;
    }
    const { selection } = this.model;
    const { rowIndex, columnIndex } = this.active;
    const isInside =
      selection.startRow <= rowIndex &&
      rowIndex <= selection.endRow &&
      selection.startColumn <= columnIndex &&
      columnIndex <= selection.endColumn;
    if (!isInside)
      this.active = anchorOf(this.sheet, { rowIndex: selection.startRow, columnIndex: selection.startColumn });
    this.version += 1;
    if (this.isToBeTold) return;
    // One batch of the add-in's changes a thousand cells: it is drawn once.
    this.isToBeTold = true;
    queueMicrotask(() => {
      this.isToBeTold = false;
      for (const listener of this.listeners) listener();
    });
  }
}
