import type { CellRect } from '../../core/workbook/snapshot';
import { cellAt, ensureCell, type SheetModel, type StoredValue } from '../../hosts/memory/workbook-model';
import { ExcelFault, invalidArgument } from './excel-fault';
import { mergeAt } from './merge-index';
import { typedValue } from './typed-value';

/** A cell holds no more characters. */
const longestText = 32_767;
/** So many cells are read or written at once at most; Excel refuses far larger ranges by the size of the message. */
const mostCells = 5_000_000;

/** One value for each cell of a rectangle, rows of columns. */
export function matrixOf<T>(rect: CellRect, valueOf: (rowIndex: number, columnIndex: number) => T): T[][] {
  const { rows, columns } = sizeOf(rect);
  if (rows * columns > mostCells)
    throw new ExcelFault('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => valueOf(rect.startRow + row, rect.startColumn + column)),
  );
}

export function sizeOf(rect: CellRect): { rows: number; columns: number } {
  return { rows: rect.endRow - rect.startRow + 1, columns: rect.endColumn - rect.startColumn + 1 };
}

/** What `Range.values` gives for a cell: '' where it is blank or covered by a merge. */
export function shownValue(value: StoredValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.code : value;
}

/** What `Range.formulas` gives: the formula, else the value. */
export function formulaOf(sheet: SheetModel, rowIndex: number, columnIndex: number): string | number | boolean {
  const cell = cellAt(sheet, rowIndex, columnIndex);
  return cell?.formula ?? shownValue(cell?.value);
}

/**
 * Calls `each` with the given value of every cell: one value for all cells, or rows of columns of the range's own shape.
 * InvalidArgument where the shape differs (as measured: Excel names neither the expected nor the given one).
 */
export function spread<T>(
  rect: CellRect,
  given: unknown,
  each: (value: T, rowIndex: number, columnIndex: number) => void,
): void {
  const { rows, columns } = sizeOf(rect);
  const matrix = Array.isArray(given) ? (given as readonly unknown[]) : null;
  if (
    matrix !== null &&
    (matrix.length !== rows || matrix.some((row) => !Array.isArray(row) || row.length !== columns))
  ) {
    // A single row or cell given for more than one is spread by the proxies of Excel, not by Excel.
    const single = matrix.length === 1 && Array.isArray(matrix[0]) && matrix[0].length === 1 ? matrix[0] : null;
    if (single === null) throw wrongShape();
    for (let row = rect.startRow; row <= rect.endRow; row++)
      for (let column = rect.startColumn; column <= rect.endColumn; column++) each(single[0] as T, row, column);
    return;
  }
  for (let row = 0; row < rows; row++) {
    const line = matrix?.[row] as readonly T[] | undefined;
    for (let column = 0; column < columns; column++)
      each((line === undefined ? given : line[column]) as T, rect.startRow + row, rect.startColumn + column);
  }
}

/** As measured: Excel names neither the expected nor the given shape. */
export function wrongShape(): ExcelFault {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Sets one cell as `Range.values` and `Range.formulas` do: null leaves it, a cell that a merge covers is left too. */
export function setValue(sheet: SheetModel, rowIndex: number, columnIndex: number, given: unknown): void {
  if (given === null || given === undefined) return;
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean')
    throw invalidArgument('A cell takes a text, a number or a boolean.');
  if (typeof given === 'string' && given.length > longestText)
    throw invalidArgument(`A cell holds at most ${longestText} characters.`);
  if (isCovered(sheet, rowIndex, columnIndex)) return;
  if (given === '' && cellAt(sheet, rowIndex, columnIndex) === null) return;
  const cell = ensureCell(sheet, rowIndex, columnIndex);
  const typed = typedValue(given, cell.style.numberFormat);
  cell.value = typed.value;
  cell.formula = typed.formula;
}

/** True for a cell under a merge that is not its first. */
export function isCovered(sheet: SheetModel, rowIndex: number, columnIndex: number): boolean {
  const merge = mergeAt(sheet, rowIndex, columnIndex);
  return merge !== null && (merge.startRow !== rowIndex || merge.startColumn !== columnIndex);
}
