import { cellAddress, columnIndexOf, columnLetters } from '../../core/workbook/address';
import type { CellRect } from '../../core/workbook/snapshot';
import { invalidArgument } from './excel-fault';

export const lastRowIndex = 1_048_575;
export const lastColumnIndex = 16_383;

/** `A1`, `A1:B2`, `$1:$3`, `B:C`, with or without a sheet in front; InvalidArgument where it is none of them. */
export function rectOf(address: string): CellRect {
  const plain = address.replace(/^.*!/, '').replaceAll('$', '').trim();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnIndexOf(left), Number(bottom) - 1, columnIndexOf(right));
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumnIndex);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns !== null)
    return ordered(0, columnIndexOf(columns[1] ?? ''), lastRowIndex, columnIndexOf(columns[2] ?? ''));
  throw invalidArgument(`“${address}” is no address.`);
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): CellRect {
  const rect = {
    startRow: Math.min(row, otherRow),
    startColumn: Math.min(column, otherColumn),
    endRow: Math.max(row, otherRow),
    endColumn: Math.max(column, otherColumn),
  };
  if (rect.startRow < 0 || rect.startColumn < 0 || rect.endRow > lastRowIndex || rect.endColumn > lastColumnIndex)
    throw invalidArgument('The address is outside the sheet.');
  return rect;
}

/** A1 or A1:B2, whole rows as 1:3, whole columns as A:B. */
export function addressOf({ startRow, startColumn, endRow, endColumn }: CellRect): string {
  if (startColumn === 0 && endColumn === lastColumnIndex) return `${startRow + 1}:${endRow + 1}`;
  if (startRow === 0 && endRow === lastRowIndex) return `${columnLetters(startColumn)}:${columnLetters(endColumn)}`;
  const start = cellAddress(startRow, startColumn);
  return startRow === endRow && startColumn === endColumn ? start : `${start}:${cellAddress(endRow, endColumn)}`;
}

export function overlaps(left: CellRect, right: CellRect): boolean {
  return (
    left.startRow <= right.endRow &&
    right.startRow <= left.endRow &&
    left.startColumn <= right.endColumn &&
    right.startColumn <= left.endColumn
  );
}

export function contains(outer: CellRect, inner: CellRect): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.endRow >= inner.endRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endColumn >= inner.endColumn
  );
}

/** What both have; null: nothing. */
export function intersection(left: CellRect, right: CellRect): CellRect | null {
  if (!overlaps(left, right)) return null;
  return {
    startRow: Math.max(left.startRow, right.startRow),
    startColumn: Math.max(left.startColumn, right.startColumn),
    endRow: Math.min(left.endRow, right.endRow),
    endColumn: Math.min(left.endColumn, right.endColumn),
  };
}

/** The smallest rectangle that holds both. */
export function around(left: CellRect, right: CellRect): CellRect {
  return {
    startRow: Math.min(left.startRow, right.startRow),
    startColumn: Math.min(left.startColumn, right.startColumn),
    endRow: Math.max(left.endRow, right.endRow),
    endColumn: Math.max(left.endColumn, right.endColumn),
  };
}

/** What is left of `rect` when `hole` is cut out: up to four rectangles. */
export function without(rect: CellRect, hole: CellRect): CellRect[] {
  const cut = intersection(rect, hole);
  if (cut === null) return [rect];
  const parts: CellRect[] = [];
  if (cut.startRow > rect.startRow) parts.push({ ...rect, endRow: cut.startRow - 1 });
  if (cut.endRow < rect.endRow) parts.push({ ...rect, startRow: cut.endRow + 1 });
  const middle = { ...rect, startRow: cut.startRow, endRow: cut.endRow };
  if (cut.startColumn > rect.startColumn) parts.push({ ...middle, endColumn: cut.startColumn - 1 });
  if (cut.endColumn < rect.endColumn) parts.push({ ...middle, startColumn: cut.endColumn + 1 });
  return parts;
}
