import type { CellRect } from '../../core/workbook/snapshot';
import type { SheetModel } from '../../hosts/memory/workbook-model';
import { mergeAt } from '../excel/merge-index';

/** A place on a sheet. */
export interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** The first cell of the merge a place belongs to; the place itself where there is none. */
export function anchorOf(sheet: SheetModel, { rowIndex, columnIndex }: Place): Place {
  const merge = mergeAt(sheet, rowIndex, columnIndex);
  return merge === null ? { rowIndex, columnIndex } : { rowIndex: merge.startRow, columnIndex: merge.startColumn };
}

/** What is selected when a place is: the merge it belongs to, else the cell. */
export function rectAt(sheet: SheetModel, { rowIndex, columnIndex }: Place): CellRect {
  return (
    mergeAt(sheet, rowIndex, columnIndex) ?? {
      startRow: rowIndex,
      startColumn: columnIndex,
      endRow: rowIndex,
      endColumn: columnIndex,
    }
  );
}

/** One step from a place: over merges in one, past hidden rows and columns, and no further than the sheet's edge. */
export function step(sheet: SheetModel, from: Place, rows: number, columns: number): Place {
  const { startRow, startColumn, endRow, endColumn } = rectAt(sheet, from);
  const rowIndex = columns === 0 ? next(rows < 0 ? startRow : endRow, rows, sheet.hiddenRows) : from.rowIndex;
  const columnIndex =
    rows === 0 ? next(columns < 0 ? startColumn : endColumn, columns, sheet.hiddenColumns) : from.columnIndex;
  if (rowIndex < 0 || columnIndex < 0) return from;
  return anchorOf(sheet, { rowIndex, columnIndex });
}

function next(from: number, delta: number, hidden: ReadonlySet<number>): number {
  let index = from + delta;
  while (index >= 0 && hidden.has(index)) index += Math.sign(delta);
  return index;
}

/** As Ctrl and an arrow do: to the edge of the stretch of filled cells, or over blank ones to the next filled cell, or to `last`. */
export function leap(sheet: SheetModel, from: Place, rows: number, columns: number, last: Place): Place {
  const isFilled = ({ rowIndex, columnIndex }: Place): boolean => {
    const value = sheet.cells.get(rowIndex)?.get(columnIndex)?.value ?? null;
    return value !== null;
  };
  const inside = ({ rowIndex, columnIndex }: Place): boolean =>
    rowIndex <= last.rowIndex && columnIndex <= last.columnIndex;
  let at = from;
  const first = step(sheet, at, rows, columns);
  const wanted = isFilled(at) && isFilled(first);
  for (let to = first; to !== at && inside(to) && !same(to, at); to = step(sheet, at, rows, columns)) {
    if (wanted && !isFilled(to)) return at;
    at = to;
    if (!wanted && isFilled(to)) return at;
  }
  return at;
}

function same(a: Place, b: Place): boolean {
  return a.rowIndex === b.rowIndex && a.columnIndex === b.columnIndex;
}
