import type { IgnoredReason, UsedReason } from '../../../src/core/sheets/region';
import type { CellRect, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

/** Merged with the cell above. */
export const up = Symbol('merged with the cell above');
/** Merged with the cell to the left. */
export const left = Symbol('merged with the cell to the left');

type Cell = CellValue | typeof up | typeof left;

/** What a row of measures must be read as. */
export interface RowTruth {
  readonly dimension: string | null;
  readonly item: string | null;
  readonly point: string | null;
  readonly measure: string;
  readonly deadline: string | null;
  readonly units: readonly string[];
  readonly benefit?: string;
  readonly other?: Readonly<Record<string, string>>;
}

/** What a row is: a measure, a row of roster or checklist, or none of these and why. */
export type Truth = RowTruth | 'roster' | 'checklist' | IgnoredReason | UsedReason;

/** A row as it is drawn, and what it must be read as; a blank row has no truth. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly truth: Truth | null;
}

/** A sheet drawn row by row. */
export interface DrawnSheet {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly rest: Partial<SheetSnapshot>;
}

/** A workbook as somebody keeps it, with its truth in place. */
export interface Layout {
  readonly name: string;
  /** Id of the framework that must be recognised. */
  readonly framework: string | null;
  readonly sheets: readonly DrawnSheet[];
}

/** A row of cells, from column A on. */
export function line(cells: readonly Cell[], truth: Truth | null = null): Line {
  return { cells, truth };
}

export const blank: Line = line([]);

/** A row of measures: cells first, then labels, then what the other cells mean. */
export function reads(
  dimension: string | null,
  item: string | null,
  point: string | null,
  measure: string,
  deadline: string | null = null,
  units: readonly string[] = [],
  more: Pick<RowTruth, 'benefit' | 'other'> = {},
): RowTruth {
  return { dimension, item, point, measure, deadline, units, ...more };
}

export function sheet(name: string, lines: readonly Line[], rest: Partial<SheetSnapshot> = {}): DrawnSheet {
  return { name, lines, rest };
}

/** The drawing as a snapshot. */
export function snapshotOf(layout: Layout): WorkbookSnapshot {
  return { sheets: layout.sheets.map(sheetSnapshot), names: [] };
}

function sheetSnapshot({ name, lines, rest }: DrawnSheet): SheetSnapshot {
  const rows = lines.map(({ cells }) => cells.map((cell) => (typeof cell === 'symbol' ? null : cell)));
  return {
    name,
    hidden: false,
    rows,
    merges: mergesOf(lines),
    tables: [],
    hiddenRows: [],
    formulas: [],
    ...rest,
  };
}

/** Each cell with `left` to its right or `up` below it is the first of a merged area. */
function mergesOf(lines: readonly Line[]): CellRect[] {
  const merges: CellRect[] = [];
  const at = (row: number, column: number) => lines[row]?.cells[column];
  lines.forEach(({ cells }, startRow) => {
    cells.forEach((cell, startColumn) => {
      if (typeof cell === 'symbol') return;
      let endColumn = startColumn;
      while (at(startRow, endColumn + 1) === left) endColumn++;
      let endRow = startRow;
      while (at(endRow + 1, startColumn) === up) endRow++;
      if (endRow > startRow || endColumn > startColumn) merges.push({ startRow, startColumn, endRow, endColumn });
    });
  });
  return merges;
}
