import { blankSheet } from '../../hosts/memory/workbook-model';
import type { Book } from './book';
import { addressOf } from './cell-rects';
import { ExcelFault, invalidArgument, itemNotFound } from './excel-fault';
import { HostObject } from './host-object';
import { quoted, RangeObject } from './range-object';
import { checkSheetName, freeSheetName } from './sheet-names';
import { TablesObject } from './tables-object';
import { WorksheetObject } from './worksheet-object';

/** `Excel.Workbook`, the root of all. */
export class WorkbookObject extends HostObject {
  readonly apiName = 'Workbook';

  constructor(readonly book: Book) {
    super();
  }

  get Worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.book);
  }
  get Tables(): TablesObject {
    return new TablesObject(this.book, null);
  }
  get Names(): NamesObject {
    return new NamesObject(this.book);
  }
  get Application(): ApplicationObject {
    return new ApplicationObject();
  }
  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.book);
  }
  get ReadOnly(): boolean {
    return this.book.model.readOnly;
  }
  GetSelectedRange(): RangeObject {
    const { activeSheet, selection } = this.book.model;
    return new RangeObject(this.book, activeSheet, selection);
  }
  GetActiveCell(): RangeObject {
    const { activeSheet, selection } = this.book.model;
    const { startRow, startColumn } = selection;
    return new RangeObject(this.book, activeSheet, { startRow, startColumn, endRow: startRow, endColumn: startColumn });
  }
}

/** `Excel.Application`: nothing is calculated or drawn here, so there is nothing to hold back. */
class ApplicationObject extends HostObject {
  readonly apiName = 'Application';
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

/** `Excel.Runtime`: while events are off, the add-in hears of no change (learn.microsoft.com, "Work with Events using the Excel JavaScript API"). */
class RuntimeObject extends HostObject {
  readonly apiName = 'Runtime';

  constructor(private readonly book: Book) {
    super();
  }

  get EnableEvents(): boolean {
    return this.book.sendsEvents;
  }
  set EnableEvents(enabled: unknown) {
    this.book.sendsEvents = enabled === true;
  }
}

/** `Excel.WorksheetCollection`. */
class WorksheetsObject extends HostObject {
  readonly apiName = 'WorksheetCollection';

  constructor(private readonly book: Book) {
    super();
  }

  override items(): readonly WorksheetObject[] {
    return this.book.model.sheets.map(({ id }) => new WorksheetObject(this.book, id));
  }
  Add(name?: string | null): WorksheetObject {
    const { model } = this.book;
    if (model.readOnly) throw new ExcelFault('AccessDenied', "You can't perform the requested operation.");
    const wanted = name ?? freeSheetName(model);
    checkSheetName(model, wanted, null);
    const sheet = blankSheet(model, wanted);
    model.sheets.push(sheet);
    this.book.changed({ kind: 'sheets', sheetId: sheet.id, rect: null });
    return new WorksheetObject(this.book, sheet.id);
  }
  GetItem(key: string): WorksheetObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(key: string): WorksheetObject | null {
    const { sheets } = this.book.model;
    const found = sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    return found === undefined ? null : new WorksheetObject(this.book, found.id);
  }
  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.book.model.activeSheet);
  }
  GetCount(visibleOnly?: boolean): number {
    const { sheets } = this.book.model;
    return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === 'Visible').length : sheets.length;
  }
  // The bridge sends every kind of event once one is asked for; the proxies pick theirs.
  _RegisterDataChangedEvent(): void {
    this.book.listeners += 1;
  }
  _UnregisterDataChangedEvent(): void {
    this.book.listeners -= 1;
  }
  _RegisterSelectionChangedEvent(): void {
    this.book.listeners += 1;
  }
  _UnregisterSelectionChangedEvent(): void {
    this.book.listeners -= 1;
  }
  _RegisterActivatedEvent(): void {
    this.book.listeners += 1;
  }
  _UnregisterActivatedEvent(): void {
    this.book.listeners -= 1;
  }
  _RegisterAddedEvent(): void {
    this.book.listeners += 1;
  }
  _UnregisterAddedEvent(): void {
    this.book.listeners -= 1;
  }
  _RegisterDeletedEvent(): void {
    this.book.listeners += 1;
  }
  _UnregisterDeletedEvent(): void {
    this.book.listeners -= 1;
  }
}

/** `Excel.NamedItemCollection` of the workbook. */
class NamesObject extends HostObject {
  readonly apiName = 'NamedItemCollection';

  constructor(private readonly book: Book) {
    super();
  }

  override items(): readonly NamedItemObject[] {
    return this.book.model.names.map(({ name }) => new NamedItemObject(this.book, name));
  }
  /** `reference` is a range, or a formula with its `=`. */
  Add(name: string, reference: unknown): NamedItemObject {
    const { names, readOnly } = this.book.model;
    if (readOnly) throw new ExcelFault('AccessDenied', "You can't perform the requested operation.");
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name))
      throw invalidArgument(`“${name}” is no name.`);
    if (names.some((each) => each.name.toLowerCase() === name.toLowerCase()))
      throw new ExcelFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    const refersTo =
      reference instanceof RangeObject
        ? `${quoted(reference.sheet.name)}!${addressOf(reference.rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`
        : String(reference).replace(/^=/, '');
    names.push({ name, refersTo });
    return new NamedItemObject(this.book, name);
  }
  GetItemOrNullObject(name: string): NamedItemObject | null {
    const found = this.book.model.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : new NamedItemObject(this.book, found.name);
  }
  GetItem(name: string): NamedItemObject {
    const found = this.GetItemOrNullObject(name);
    if (found === null) throw itemNotFound();
    return found;
  }
}

/** `Excel.NamedItem`. */
class NamedItemObject extends HostObject {
  readonly apiName = 'NamedItem';

  constructor(
    private readonly book: Book,
    private readonly name: string,
  ) {
    super();
  }

  get Name(): string {
    return this.name;
  }
  get Formula(): string {
    const found = this.book.model.names.find((each) => each.name === this.name);
    if (found === undefined) throw itemNotFound();
    return `=${found.refersTo}`;
  }
  get Scope(): string {
    return 'Workbook';
  }
  get Visible(): boolean {
    return true;
  }
  Delete(): void {
    const { names } = this.book.model;
    names.splice(
      names.findIndex((each) => each.name === this.name),
      1,
    );
  }
}
