import type { Grid } from '../workbook/grid';
import type { ColumnEvidence } from './column-evidence';
import type { HeaderBlock, HeaderCell } from './find-headers';
import { headerKey } from './header-words';
import { rowShape } from './row-shape';

/** A table of our own by its stable name: where its header stands is known, whatever its rows look like. */
export interface OwnTable {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Our own headers say by themselves what stands below: a roster whose seats are blank is one all the same. */
export const headerAlone: ColumnEvidence = () => ({
  dimension: 0,
  item: 0,
  point: 0,
  role: 0,
  post: 0,
  tasks: 0,
  samples: 0,
});

/**
 * The headers of a sheet with those of our own tables exactly where they are. A row of such a table is a row, however
 * much it looks like a header; so are rows typed right below it (LibreOffice lets no table grow).
 */
export function withOwnHeaders(
  grid: Grid,
  found: readonly HeaderBlock[],
  own: readonly OwnTable[],
): readonly HeaderBlock[] {
  // A damaged file can name a table below the last row, or two in one row.
  const rows = new Set<number>();
  const real = own.filter(({ startRow }) => startRow < grid.height && !rows.has(startRow) && rows.add(startRow));
  if (real.length === 0) return found;
  const taken = real.map((table) => ({ top: table.startRow, bottom: lastRowOf(grid, table.endRow) }));
  const others = found.filter(({ top, bottom }) => taken.every((rows) => bottom < rows.top || top > rows.bottom));
  return [...others, ...real.map((table) => headerOf(grid, table))].sort((a, b) => a.top - b.top);
}

function lastRowOf(grid: Grid, endRow: number): number {
  let last = endRow;
  while (last + 1 < grid.height && rowShape(grid, last + 1).count > 0) last += 1;
  return last;
}

function headerOf(grid: Grid, { startRow, startColumn, endColumn }: OwnTable): HeaderBlock {
  const cells: HeaderCell[] = [];
  for (let column = startColumn; column <= endColumn; column += 1) {
    const text = grid.text(startRow, column);
    cells.push({ startColumn: column, endColumn: column, text, key: headerKey(text), groupKey: '' });
  }
  return { top: startRow, bottom: startRow, cells };
}
