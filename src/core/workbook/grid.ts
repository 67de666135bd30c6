import type { CellValue, SheetSnapshot } from './snapshot';

/** A sheet read as it looks: each cell of a merged area has the words of its first cell. All indexes are 0-based. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Place of the sheet in the workbook. */
  readonly sheetIndex: number;
  readonly height: number;
  /** Cells of the longest row. */
  readonly width: number;
  /** The cell's words, those of the merged area's first cell where it is merged; '' where blank. */
  text(rowIndex: number, columnIndex: number): string;
  /** The value of the cell, of the merged area's first cell where it is merged. */
  value(rowIndex: number, columnIndex: number): CellValue;
  /** Row of the cell that holds the words: above `rowIndex` within a merged area. */
  anchorRow(rowIndex: number, columnIndex: number): number;
  /** Column of the cell that holds the words: left of `columnIndex` within a merged area. */
  anchorColumn(rowIndex: number, columnIndex: number): number;
  /** Last column of the cell or of the merged area that it belongs to. */
  endColumn(rowIndex: number, columnIndex: number): number;
}

/** A cell's value as words, as it is shown; '' where blank. */
export function cellText(value: CellValue | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return value.kind === 'date' ? value.shown : value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberText(value);
}

/** Excel shows 15 digits: more of them are the noise of binary fractions (0.1 + 0.2), and long codes are written out (no E notation). */
function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value)) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}
