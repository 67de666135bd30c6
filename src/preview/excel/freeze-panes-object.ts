import { sheetOf, type Book } from './book';
import { rectOf } from './cell-rects';
import { HostObject } from './host-object';
import { RangeObject } from './range-object';

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanesObject extends HostObject {
  readonly apiName = 'WorksheetFreezePanes';

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  FreezeAt(range: unknown): void {
    const rect = range instanceof RangeObject ? range.rect : rectOf(String(range));
    this.keep(rect.endRow + 1, rect.endColumn + 1);
  }
  FreezeRows(count: number): void {
    this.keep(count, 0);
  }
  FreezeColumns(count: number): void {
    this.keep(0, count);
  }
  Unfreeze(): void {
    sheetOf(this.book, this.sheetId).freeze = null;
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { freeze } = sheetOf(this.book, this.sheetId);
    if (freeze === null) return null;
    const endRow = Math.max(0, freeze.rowCount - 1);
    const endColumn = Math.max(0, freeze.columnCount - 1);
    return new RangeObject(this.book, this.sheetId, { startRow: 0, startColumn: 0, endRow, endColumn });
  }

  private keep(rowCount: number, columnCount: number): void {
    sheetOf(this.book, this.sheetId).freeze = { rowCount, columnCount };
    this.book.changed({ kind: 'look', sheetId: this.sheetId, rect: null });
  }
}
