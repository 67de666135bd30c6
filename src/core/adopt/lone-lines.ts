import type { Grid } from '../workbook/grid';
import { squeeze } from '../text/squeeze';
import { isBlank } from '../text/is-blank';
import { rowShape } from './row-shape';
import { isClosing, isNote, isSignatureRow, isTitle, isTotal } from './row-words';

/** A row of one cell with words that may be a heading. */
export interface LoneLine {
  readonly row: number;
  readonly column: number;
  readonly endColumn: number;
  readonly text: string;
}

/** A heading is not a paragraph. */
const LONGEST = 120;

/** The row's only words where they may head others: no note, total, title or signature, and nothing merged from above. */
export function loneLine(grid: Grid, row: number): LoneLine | null {
  // Most rows have several cells: they are told by two of them.
  let filled = 0;
  for (const value of grid.sheet.rows[row] ?? []) {
    if (value === null || (typeof value === 'string' && isBlank(value))) continue;
    if (++filled > 1) return null;
  }
  if (filled === 0) return null;
  const { count, covered, firstColumn, firstEndColumn } = rowShape(grid, row);
  if (count !== 1 || covered) return null;
  const text = grid.text(row, firstColumn);
  if (squeeze(text).length > LONGEST || isNote(text) || isClosing(text) || isTotal(text) || isTitle(text)) return null;
  return isSignatureRow(grid, row) ? null : { row, column: firstColumn, endColumn: firstEndColumn, text };
}
