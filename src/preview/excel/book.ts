import type { CellRect } from '../../core/workbook/snapshot';
import type { SheetModel, WorkbookModel } from '../../hosts/memory/workbook-model';
import { ExcelFault, itemNotFound } from './excel-fault';

/** What all objects of one open workbook share. */
export interface Book {
  readonly model: WorkbookModel;
  /** Told after every change of cells, sheets or looks; the preview draws anew, and events are sent from it. */
  changed(change: BookChange): void;
  /** How many kinds of events the add-in has asked to hear of. */
  listeners: number;
  /** False while the add-in wants to hear of no change. */
  sendsEvents: boolean;
}

/** What was changed, as far as anybody asks. */
export interface BookChange {
  readonly kind: 'values' | 'look' | 'sheets' | 'selection' | 'activated';
  readonly sheetId: string;
  /** null: the whole sheet. */
  readonly rect: CellRect | null;
}

/** The sheet with an id; ItemNotFound where it has been deleted since. */
export function sheetOf(book: Book, id: string): SheetModel {
  const sheet = book.model.sheets.find((each) => each.id === id);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

/** AccessDenied where the sheet is protected, or the workbook cannot be changed. */
export function mustBeWritable(book: Book, sheet: SheetModel): void {
  if (book.model.readOnly || sheet.isProtected)
    throw new ExcelFault('AccessDenied', "You can't perform the requested operation.");
}
