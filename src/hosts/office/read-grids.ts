import { isOfficeError, tooMuchAtOnce } from './office-problem';

/** The values of a rectangle, rows of columns, and where it begins. */
export interface Grid {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Where the first answers show how much a cell takes, later ones are filled so far; Excel's limit is 5 MB. */
const wantedBytes = 4 * 1024 * 1024;
/** A guess to begin with: cells of a plan seldom take more than 100 bytes with formula and format. */
const firstCells = 40_000;

/**
 * Reads ranges too large for one answer, a sync for each 4 MB or so. `ranges` have their place and size loaded; null: a blank sheet, which stays null.
 */
export async function readGrids(
  context: Excel.RequestContext,
  ranges: readonly (Excel.Range | null)[],
): Promise<(Grid | null)[]> {
  const grids = ranges.map((range) =>
    range === null
      ? null
      : { rowIndex: range.rowIndex, columnIndex: range.columnIndex, values: [], formulas: [], numberFormat: [] },
  ) as (OpenGrid | null)[];
  let index = 0;
  let cells = firstCells;
  while (index < ranges.length) {
    const batch = takeRows(ranges, grids, index, cells);
    for (const { part } of batch) part.load('values,formulas,numberFormat');
    try {
      await context.sync();
    } catch (error) {
      if (!isOfficeError(error) || !tooMuchAtOnce.includes(error.code) || cells <= 1) throw error;
      cells = Math.floor(cells / 2);
      continue;
    }
    let bytes = 0;
    let read = 0;
    for (const { grid, part } of batch) {
      for (const row of part.values) grid.values.push(row);
      for (const row of part.formulas) grid.formulas.push(row);
      for (const row of part.numberFormat) grid.numberFormat.push(row);
      read += part.values.length * (part.values[0]?.length ?? 0);
      bytes += JSON.stringify([part.values, part.formulas, part.numberFormat]).length * 2;
    }
    if (read > 0 && bytes > 0) cells = Math.max(1, Math.floor((read * wantedBytes) / bytes));
    while (index < ranges.length && isDone(ranges[index] ?? null, grids[index] ?? null)) index += 1;
  }
  return grids;
}

interface OpenGrid {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
}

function isDone(range: Excel.Range | null, grid: OpenGrid | null): boolean {
  return range === null || grid === null || grid.values.length >= range.rowCount;
}

/** The next rows that are not read yet, over as many sheets as fit; at least one row. */
function takeRows(
  ranges: readonly (Excel.Range | null)[],
  grids: readonly (OpenGrid | null)[],
  from: number,
  cells: number,
): { grid: OpenGrid; part: Excel.Range }[] {
  const taken: { grid: OpenGrid; part: Excel.Range }[] = [];
  let left = cells;
  for (let index = from; index < ranges.length && (left > 0 || taken.length === 0); index++) {
    const range = ranges[index] ?? null;
    const grid = grids[index] ?? null;
    if (range === null || grid === null || isDone(range, grid)) continue;
    const rows = Math.min(range.rowCount - grid.values.length, Math.max(1, Math.floor(left / range.columnCount)));
    const startRow = range.rowIndex + grid.values.length;
    const part = range.worksheet.getRangeByIndexes(startRow, range.columnIndex, rows, range.columnCount);
    taken.push({ grid, part });
    left -= rows * range.columnCount;
  }
  return taken;
}
