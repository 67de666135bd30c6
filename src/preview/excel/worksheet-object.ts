import type { SheetModel } from '../../hosts/memory/workbook-model';
import { sheetOf, type Book } from './book';
import { rectOf } from './cell-rects';
import { ExcelFault, invalidArgument } from './excel-fault';
import { FreezePanesObject } from './freeze-panes-object';
import { HostObject } from './host-object';
import { PageLayoutObject, RowBreaksObject } from './page-layout-object';
import { ProtectionObject } from './protection-object';
import { areasOf, RangeAreasObject } from './range-areas-object';
import { colorOf, oneOf } from './looks';
import { RangeObject } from './range-object';
import { checkSheetName } from './sheet-names';
import { TablesObject } from './tables-object';
import { usedRect } from './used-rect';

/** `Excel.Worksheet`. */
export class WorksheetObject extends HostObject {
  readonly apiName = 'Worksheet';

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {
    super();
  }

  get sheet(): SheetModel {
    return sheetOf(this.book, this.sheetId);
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(given: unknown) {
    const name = String(given);
    this.mustAllow();
    checkSheetName(this.book.model, name, this.sheetId);
    this.sheet.name = name;
    this.told();
  }
  get Position(): number {
    return this.book.model.sheets.indexOf(this.sheet);
  }
  set Position(given: unknown) {
    const { sheets } = this.book.model;
    const position = Number(given);
    if (!(position >= 0 && position < sheets.length)) throw invalidArgument('There is no such place among the sheets.');
    this.mustAllow();
    const { sheet } = this;
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position, 0, sheet);
    this.told();
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(given: unknown) {
    const visibility = oneOf(given, ['Visible', 'Hidden', 'VeryHidden']) as SheetModel['visibility'];
    this.mustAllow();
    const others = this.book.model.sheets.filter((each) => each !== this.sheet && each.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0)
      throw new ExcelFault('InvalidOperation', 'A workbook shows at least one sheet.');
    this.sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.book.model.activeSheet === this.sheetId)
      this.book.model.activeSheet = others[0]?.id ?? '';
    this.told();
  }
  /** '' where there is no colour. */
  get TabColor(): string {
    return this.sheet.tabColor === null ? '' : `#${this.sheet.tabColor}`;
  }
  set TabColor(given: unknown) {
    this.sheet.tabColor = given === '' ? null : colorOf(given);
    this.told();
  }
  /** `showGridlines`: the proxies call it so on the wire. */
  get Gridlines(): boolean {
    return this.sheet.showGridLines;
  }
  set Gridlines(given: unknown) {
    this.sheet.showGridLines = given === true;
    this.told();
  }
  get ShowGridlines(): boolean {
    return this.Gridlines;
  }

  get Tables(): TablesObject {
    return new TablesObject(this.book, this.sheetId);
  }
  get Protection(): ProtectionObject {
    return new ProtectionObject(this.book, this.sheetId);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.book, this.sheetId);
  }
  get HorizontalPageBreaks(): RowBreaksObject {
    return new RowBreaksObject(this.book, this.sheetId);
  }
  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.book, this.sheetId);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible')
      throw new ExcelFault('InvalidOperation', 'A hidden sheet cannot be shown.');
    this.book.model.activeSheet = this.sheetId;
    this.book.changed({ kind: 'activated', sheetId: this.sheetId, rect: null });
  }
  /** Takes the sheet away, and with it the user's undo stack. */
  Delete(): void {
    const { model } = this.book;
    this.mustAllow();
    const others = model.sheets.filter((each) => each.id !== this.sheetId && each.visibility === 'Visible');
    if (others.length === 0) throw new ExcelFault('InvalidOperation', 'A workbook shows at least one sheet.');
    model.sheets.splice(model.sheets.indexOf(this.sheet), 1);
    if (model.activeSheet === this.sheetId) model.activeSheet = others[0]?.id ?? '';
    this.book.changed({ kind: 'sheets', sheetId: this.sheetId, rect: null });
  }
  GetRange(address?: string | null): RangeObject {
    return new RangeObject(this.book, this.sheet.id, address ? rectOf(address) : rectOf('A1:XFD1048576'));
  }
  GetRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): RangeObject {
    const rect = { startRow, startColumn, endRow: startRow + rowCount - 1, endColumn: startColumn + columnCount - 1 };
    if (rect.endRow < startRow || rect.endColumn < startColumn || startRow < 0 || startColumn < 0)
      throw invalidArgument('A range has at least one cell.');
    return new RangeObject(this.book, this.sheet.id, rect);
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRanges(addresses?: string | null): RangeAreasObject {
    return new RangeAreasObject(this.book, this.sheet.id, areasOf(addresses || 'A1:XFD1048576'));
  }
  /** A blank sheet's used range is its first cell. */
  GetUsedRange(valuesOnly?: boolean): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetRange('A1');
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const used = usedRect(this.sheet, valuesOnly === true);
    return used === null ? null : new RangeObject(this.book, this.sheet.id, used);
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

  private mustAllow(): void {
    if (this.book.model.readOnly) throw new ExcelFault('AccessDenied', "You can't perform the requested operation.");
  }

  private told(): void {
    this.book.changed({ kind: 'sheets', sheetId: this.sheetId, rect: null });
  }
}
