import type { CellRect } from '../../core/workbook/snapshot';
import { cellAt, ensureCell, type TableModel } from '../../hosts/memory/workbook-model';
import { mustBeWritable, sheetOf, type Book } from './book';
import { lastRowIndex } from './cell-rects';
import { invalidArgument, apiNotFound } from './excel-fault';
import { HostObject } from './host-object';
import { RangeObject } from './range-object';
import { shiftCells } from './shift-cells';

/** `Excel.TableRowCollection`. */
export class TableRowsObject extends HostObject {
  readonly apiName = 'TableRowCollection';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly table: TableModel,
  ) {
    super();
  }

  override items(): readonly TableRowObject[] {
    return Array.from({ length: this.Count }, (_row, index) => this.at(index));
  }
  get Count(): number {
    const { rect, showHeaders, showTotals } = this.table;
    return rect.endRow - rect.startRow + 1 - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): TableRowObject {
    if (index < 0 || index >= this.Count) throw invalidArgument(`There is no row ${index}.`);
    return this.at(index);
  }
  /** Before the row `index`; null or -1: at the end. What stands below in the table's columns moves down; the new row looks like the one above it. */
  Add(index: number | null | undefined, values?: unknown): TableRowObject {
    const sheet = sheetOf(this.book, this.sheetId);
    mustBeWritable(this.book, sheet);
    if (values !== null && values !== undefined) throw apiNotFound('A row with values at once');
    const wanted = index ?? -1;
    const at = wanted === -1 ? this.Count : wanted;
    if (at < 0 || at > this.Count) throw invalidArgument(`There is no row ${at}.`);
    const { rect } = this.table;
    const rowIndex = rect.startRow + (this.table.showHeaders ? 1 : 0) + at;
    const region: CellRect = { ...rect, startRow: rowIndex, endRow: lastRowIndex };
    shiftCells(sheet, region, { rows: 1, columns: 0 }, this.table);
    const like = at === 0 ? rowIndex + 1 : rowIndex - 1;
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const beside = cellAt(sheet, like, column);
      if (beside !== null) ensureCell(sheet, rowIndex, column).style = beside.style;
    }
    this.table.rect = { ...rect, endRow: rect.endRow + 1 };
    this.book.changed({
      kind: 'values',
      sheetId: this.sheetId,
      rect: { ...rect, startRow: rowIndex, endRow: rowIndex },
    });
    return this.at(at);
  }

  private at(index: number): TableRowObject {
    return new TableRowObject(this.book, this.sheetId, this.table, index);
  }
}

/** `Excel.TableRow`. */
class TableRowObject extends HostObject {
  readonly apiName = 'TableRow';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly table: TableModel,
    private readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }
  GetRange(): RangeObject {
    const { rect, showHeaders } = this.table;
    const row = rect.startRow + (showHeaders ? 1 : 0) + this.index;
    return new RangeObject(this.book, this.sheetId, { ...rect, startRow: row, endRow: row });
  }
}
