import type { CellRect } from '../../core/workbook/snapshot';
import { cellAt, ensureCell, type SheetModel, type TableModel } from '../../hosts/memory/workbook-model';
import { mustBeWritable, sheetOf, type Book } from './book';
import { lastColumnIndex } from './cell-rects';
import { invalidArgument, itemNotFound, apiNotFound } from './excel-fault';
import { HostObject } from './host-object';
import { RangeObject } from './range-object';
import { dropCells, shiftCells } from './shift-cells';
import { shownText } from './shown-text';

/** `Excel.TableColumnCollection`. */
export class TableColumnsObject extends HostObject {
  readonly apiName = 'TableColumnCollection';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly table: TableModel,
  ) {
    super();
  }

  override items(): readonly TableColumnObject[] {
    const { startColumn, endColumn } = this.table.rect;
    return Array.from(
      { length: endColumn - startColumn + 1 },
      (_column, index) => new TableColumnObject(this.book, this.sheetId, this.table, index),
    );
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItemAt(index: number): TableColumnObject {
    const found = this.items()[index];
    if (found === undefined) throw invalidArgument(`There is no column ${index}.`);
    return found;
  }
  GetItemOrNullObject(key: string | number): TableColumnObject | null {
    const name = String(key).toLowerCase();
    return this.items().find((column) => column.Id === key || column.Name.toLowerCase() === name) ?? null;
  }
  GetItem(key: string | number): TableColumnObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }
  /** At the end, blank: what stands at the right of the table gives way, and the new cells look like those beside them. */
  Add(index: number | null | undefined, values: unknown, name?: string): TableColumnObject {
    const sheet = sheetOf(this.book, this.sheetId);
    mustBeWritable(this.book, sheet);
    const at = index ?? -1;
    if (at !== -1 || (values !== null && values !== undefined))
      throw apiNotFound('A column within a table, or with values at once');
    const { rect } = this.table;
    const taken = this.items().map((column) => column.Name.toLowerCase());
    let header = name ?? `欄${taken.length + 1}`;
    for (let number = 2; taken.includes(header.toLowerCase()); number += 1) header = `${name ?? '欄'}${number}`;
    shiftCells(sheet, rightOf(rect), { rows: 0, columns: 1 }, this.table);
    const column = rect.endColumn + 1;
    for (let row = rect.startRow; row <= rect.endRow; row++) {
      const beside = cellAt(sheet, row, rect.endColumn);
      const cell = ensureCell(sheet, row, column);
      if (beside !== null) cell.style = beside.style;
    }
    ensureCell(sheet, rect.startRow, column).value = header;
    this.table.rect = { ...rect, endColumn: column };
    this.book.changed({
      kind: 'values',
      sheetId: this.sheetId,
      rect: { ...rect, startColumn: column, endColumn: column },
    });
    return new TableColumnObject(this.book, this.sheetId, this.table, column - rect.startColumn);
  }
}

/** `Excel.TableColumn`. */
class TableColumnObject extends HostObject {
  readonly apiName = 'TableColumn';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly table: TableModel,
    private readonly index: number,
  ) {
    super();
  }

  /** Excel numbers columns from 1 on as they are made; here by their place. */
  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    const { startRow, startColumn } = this.table.rect;
    const cell = cellAt(this.sheet, startRow, startColumn + this.index);
    return shownText(cell?.value, cell?.style.numberFormat ?? 'General');
  }
  get Values(): unknown[][] {
    return this.GetRange().Values;
  }
  GetRange(): RangeObject {
    return new RangeObject(this.book, this.sheetId, this.rect);
  }
  GetHeaderRowRange(): RangeObject {
    return new RangeObject(this.book, this.sheetId, { ...this.rect, endRow: this.rect.startRow });
  }
  GetDataBodyRange(): RangeObject {
    const { startRow, endRow } = this.rect;
    const { showHeaders, showTotals } = this.table;
    const body = { ...this.rect, startRow: startRow + (showHeaders ? 1 : 0), endRow: endRow - (showTotals ? 1 : 0) };
    return new RangeObject(this.book, this.sheetId, body);
  }
  /** What stands at the right moves up to it. The last column of a table cannot go alone. */
  Delete(): void {
    const { sheet, rect, table } = this;
    mustBeWritable(this.book, sheet);
    if (table.rect.startColumn === table.rect.endColumn) throw invalidArgument('A table has at least one column.');
    dropCells(sheet, rect);
    shiftCells(sheet, rightOf(rect), { rows: 0, columns: -1 }, table);
    table.rect = { ...table.rect, endColumn: table.rect.endColumn - 1 };
    this.book.changed({ kind: 'values', sheetId: this.sheetId, rect });
  }

  private get sheet(): SheetModel {
    return sheetOf(this.book, this.sheetId);
  }
  private get rect(): CellRect {
    const column = this.table.rect.startColumn + this.index;
    return { ...this.table.rect, startColumn: column, endColumn: column };
  }
}

function rightOf(rect: CellRect): CellRect {
  return { ...rect, startColumn: rect.endColumn + 1, endColumn: lastColumnIndex };
}
