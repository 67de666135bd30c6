import type { CellRect } from '../../core/workbook/snapshot';
import { ensureCell, newId, type SheetModel, type TableModel } from '../../hosts/memory/workbook-model';
import { mustBeWritable, sheetOf, type Book } from './book';
import { overlaps, rectOf } from './cell-rects';
import { ExcelFault, invalidArgument, itemNotFound } from './excel-fault';
import { HostObject } from './host-object';
import { RangeObject } from './range-object';
import { shownText } from './shown-text';
import { TableColumnsObject } from './table-columns-object';
import { TableRowsObject } from './table-rows-object';
import { WorksheetObject } from './worksheet-object';

/** `Excel.TableCollection` of a sheet, or of the workbook where no sheet is named. */
export class TablesObject extends HostObject {
  readonly apiName = 'TableCollection';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override items(): readonly TableObject[] {
    const sheets = this.sheetId === null ? this.book.model.sheets : [sheetOf(this.book, this.sheetId)];
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.book, sheet.id, table)));
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(key: string): TableObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(key: string): TableObject | null {
    return this.items().find((table) => table.Id === key || table.Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  /** Makes a table over cells that have no merge and no other table; blank and repeated headers get names of Excel's own. */
  Add(address: unknown, hasHeaders: boolean): TableObject {
    const sheet = this.sheetOf(address);
    const rect = address instanceof RangeObject ? address.rect : rectOf(String(address));
    mustBeWritable(this.book, sheet);
    if (!hasHeaders) throw invalidArgument('Tables without a header row of their own are not known here.');
    if (sheet.merges.some((merge) => overlaps(merge, rect)))
      throw new ExcelFault('InvalidOperation', 'A table cannot hold merged cells.');
    if (sheet.tables.some((table) => overlaps(table.rect, rect)))
      throw new ExcelFault('InvalidOperation', 'A table cannot overlap another table.');
    const taken = new Set(this.book.model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
    let number = 1;
    while (taken.has(`表格${number}`)) number += 1;
    const table: TableModel = {
      id: newId(this.book.model),
      name: `表格${number}`,
      // A table has at least one row under its header.
      rect: rect.endRow === rect.startRow ? { ...rect, endRow: rect.endRow + 1 } : rect,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    };
    nameHeaders(sheet, table.rect);
    sheet.tables.push(table);
    this.book.changed({ kind: 'values', sheetId: sheet.id, rect: table.rect });
    return new TableObject(this.book, sheet.id, table);
  }

  private sheetOf(address: unknown): SheetModel {
    if (address instanceof RangeObject) return address.sheet;
    const named = /^'?((?:[^'!]|'')+)'?!/.exec(String(address))?.[1]?.replaceAll("''", "'");
    if (named !== undefined) {
      const sheet = this.book.model.sheets.find(({ name }) => name === named);
      if (sheet === undefined) throw itemNotFound();
      return sheet;
    }
    return sheetOf(this.book, this.sheetId ?? this.book.model.activeSheet);
  }
}

/** Header cells are texts, and unlike each other (case apart). */
function nameHeaders(sheet: SheetModel, rect: CellRect): void {
  const taken = new Set<string>();
  for (let column = rect.startColumn; column <= rect.endColumn; column++) {
    const cell = ensureCell(sheet, rect.startRow, column);
    const wanted = shownText(cell.value, cell.style.numberFormat) || `欄${column - rect.startColumn + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    [cell.value, cell.formula] = [name, null];
  }
}

/** `Excel.Table`. */
class TableObject extends HostObject {
  readonly apiName = 'Table';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly table: TableModel,
  ) {
    super();
  }

  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(given: unknown) {
    const name = String(given);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || name.length > 255 || /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name))
      throw invalidArgument(`“${name}” is no name for a table.`);
    const lower = name.toLowerCase();
    const { sheets, names } = this.book.model;
    const taken =
      sheets.some(({ tables }) => tables.some((each) => each !== this.table && each.name.toLowerCase() === lower)) ||
      names.some((each) => each.name.toLowerCase() === lower);
    if (taken) throw new ExcelFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    this.table.name = name;
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(given: unknown) {
    this.table.style = String(given);
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(given: unknown) {
    this.table.showBandedRows = given === true;
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(given: unknown) {
    this.table.showFilterButton = given === true;
  }
  get Worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.sheetId);
  }
  get Columns(): TableColumnsObject {
    return new TableColumnsObject(this.book, this.sheetId, this.table);
  }
  get Rows(): TableRowsObject {
    return new TableRowsObject(this.book, this.sheetId, this.table);
  }

  GetRange(): RangeObject {
    return new RangeObject(this.book, this.sheetId, this.table.rect);
  }
  GetHeaderRowRange(): RangeObject {
    if (!this.table.showHeaders) throw itemNotFound();
    return new RangeObject(this.book, this.sheetId, { ...this.table.rect, endRow: this.table.rect.startRow });
  }
  GetDataBodyRange(): RangeObject {
    const { rect, showHeaders, showTotals } = this.table;
    const startRow = rect.startRow + (showHeaders ? 1 : 0);
    return new RangeObject(this.book, this.sheetId, { ...rect, startRow, endRow: rect.endRow - (showTotals ? 1 : 0) });
  }
  /** The header row stays where it is. */
  Resize(range: unknown): void {
    const sheet = sheetOf(this.book, this.sheetId);
    mustBeWritable(this.book, sheet);
    const rect = range instanceof RangeObject ? range.rect : rectOf(String(range));
    if (rect.startRow !== this.table.rect.startRow) throw invalidArgument('A table’s header row stays where it is.');
    if (sheet.tables.some((each) => each !== this.table && overlaps(each.rect, rect)))
      throw new ExcelFault('InvalidOperation', 'A table cannot overlap another table.');
    if (sheet.merges.some((merge) => overlaps(merge, rect)))
      throw new ExcelFault('InvalidOperation', 'A table cannot hold merged cells.');
    this.table.rect = rect;
    nameHeaders(sheet, rect);
    this.book.changed({ kind: 'values', sheetId: this.sheetId, rect });
  }
  ConvertToRange(): RangeObject {
    const sheet = sheetOf(this.book, this.sheetId);
    mustBeWritable(this.book, sheet);
    sheet.tables.splice(sheet.tables.indexOf(this.table), 1);
    return new RangeObject(this.book, this.sheetId, this.table.rect);
  }
}
