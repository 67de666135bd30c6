import type { Grid } from '../workbook/grid';
import { isBlank } from '../text/is-blank';

/** What stands in a row, without looking at its words. */
export interface RowShape {
  /** Cells with words that begin in this row; a merged area counts once. */
  readonly count: number;
  /** True where an area merged from above gives the row words. */
  readonly covered: boolean;
  /** First cell with words that begins in this row; -1 where none does. */
  readonly firstColumn: number;
  /** Last column of that cell, beyond it where it is merged. */
  readonly firstEndColumn: number;
}

/** Merged areas are looked for as far to the right as tables of people go; a row's own cells are all looked at. */
const MOST_MERGED_WIDTH = 200;

/** Looks at one row. */
export function rowShape(grid: Grid, row: number): RowShape {
  let count = 0;
  let covered = false;
  let firstColumn = -1;
  let firstEndColumn = -1;
  const own = grid.sheet.rows[row]?.length ?? 0;
  const length = grid.sheet.merges.length === 0 ? own : Math.max(own, Math.min(grid.width, MOST_MERGED_WIDTH));
  for (let column = 0; column < length; column++) {
    const text = grid.text(row, column);
    if (isBlank(text)) continue;
    if (grid.anchorRow(row, column) !== row) {
      covered = true;
      continue;
    }
    if (grid.anchorColumn(row, column) !== column) continue;
    if (count === 0) {
      firstColumn = column;
      firstEndColumn = grid.endColumn(row, column);
    }
    count++;
  }
  return { count, covered, firstColumn, firstEndColumn };
}
