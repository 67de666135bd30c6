import type { CellRect } from '../../core/workbook/snapshot';
import type { SheetModel } from '../../hosts/memory/workbook-model';
import { standardColumnPoints } from '../excel/range-format-object';
import { standardRowPoints } from '../excel/row-properties';
import { usedRect } from '../excel/used-rect';
import { fittingHeightPoints } from './row-height';

const pixelsPerPoint = 4 / 3;
/** A sheet shows so much blank paper beside and below what is used. */
const spare = { rows: 30, columns: 6 };
const least = { rows: 60, columns: 14 };
/** Rows that fit their text do not grow beyond this. */
const highestRowPoints = 409;

/** Where rows and columns of a sheet stand, in pixels at 100 %. Hidden ones are 0 high or wide. */
export class SheetLayout {
  private readonly fitting = new Map<number, number>();
  private size: { rows: number; columns: number } | null = null;
  private tops: number[] | null = null;
  private lefts: number[] | null = null;

  constructor(readonly sheet: SheetModel) {}

  /** Measures anew what may have changed; null: all of it. */
  forget(rect: CellRect | null): void {
    this.size = null;
    this.tops = null;
    this.lefts = null;
    if (rect === null || rect.endRow - rect.startRow > 5000) this.fitting.clear();
    else for (let row = rect.startRow; row <= rect.endRow; row++) this.fitting.delete(row);
  }

  get rowCount(): number {
    return this.measure().rows;
  }
  get columnCount(): number {
    return this.measure().columns;
  }

  rowHeight(rowIndex: number): number {
    if (this.sheet.hiddenRows.has(rowIndex)) return 0;
    const set = this.sheet.rowHeights.get(rowIndex);
    if (set !== undefined) return Math.round(set * pixelsPerPoint);
    let height = this.fitting.get(rowIndex);
    if (height === undefined) {
      const points = Math.max(standardRowPoints, fittingHeightPoints(this.sheet, rowIndex) ?? 0);
      this.fitting.set(rowIndex, (height = Math.round(Math.min(highestRowPoints, points) * pixelsPerPoint)));
    }
    return height;
  }

  columnWidth(columnIndex: number): number {
    if (this.sheet.hiddenColumns.has(columnIndex)) return 0;
    return Math.round((this.sheet.columnWidths.get(columnIndex) ?? standardColumnPoints) * pixelsPerPoint);
  }

  /** Distance of a row from the first one. */
  top(rowIndex: number): number {
    this.tops ??= sums(this.rowCount, (row) => this.rowHeight(row));
    return this.tops[Math.min(rowIndex, this.rowCount)] ?? 0;
  }

  left(columnIndex: number): number {
    this.lefts ??= sums(this.columnCount, (column) => this.columnWidth(column));
    return this.lefts[Math.min(columnIndex, this.columnCount)] ?? 0;
  }

  /** Sheets reach as far as they are used, and to the cell that is selected. */
  reach(rowIndex: number, columnIndex: number): void {
    const { rows, columns } = this.measure();
    if (rowIndex < rows && columnIndex < columns) return;
    this.size = { rows: Math.max(rows, rowIndex + 10), columns: Math.max(columns, columnIndex + 3) };
    this.tops = null;
    this.lefts = null;
  }

  private measure(): { rows: number; columns: number } {
    if (this.size === null) {
      const used = usedRect(this.sheet, false);
      this.size = {
        rows: Math.max(least.rows, (used?.endRow ?? 0) + 1 + spare.rows),
        columns: Math.max(least.columns, (used?.endColumn ?? 0) + 1 + spare.columns),
      };
    }
    return this.size;
  }
}

function sums(count: number, sizeOf: (index: number) => number): number[] {
  const all = [0];
  let sum = 0;
  for (let index = 0; index < count; index++) all.push((sum += sizeOf(index)));
  return all;
}
