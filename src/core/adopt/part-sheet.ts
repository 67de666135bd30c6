import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { isBlank } from '../text/is-blank';

/** Columns from first to last, both included. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

/** A table has two columns at least. */
const NARROWEST = 2;
/** Where the first rows leave no column blank, no later row is looked at: large sheets are one table. */
const FIRST_ROWS = 500;

/**
 * Parts a sheet at columns that are blank from top to bottom, so that tables side by side can be read one by one. Each part is the whole
 * sheet with the other columns blank; a part that `isTable` does not know belongs to the one on its left. The sheet itself where there
 * are not two tables.
 */
export function partSheet(sheet: SheetSnapshot, isTable: (part: SheetSnapshot) => boolean): readonly SheetSnapshot[] {
  const runs = columnRuns(sheet);
  if (runs.length < 2) return [sheet];
  const parts: ColumnRun[] = [];
  let first = 0;
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    const wide = run.last - run.first + 1 >= NARROWEST;
    if (index > 0 && wide && isTable(onlyColumns(sheet, run))) {
      parts.push({ first, last: run.first - 1 });
      first = run.first;
    }
    if (next === undefined) parts.push({ first, last: run.last });
  }
  if (parts.length < 2) return [sheet];
  const cut = parts.map((part) => onlyColumns(sheet, part));
  return cut.every(isTable) ? cut : [sheet];
}

/** The columns with words, parted by columns without. A line by itself is a title over all of them. */
function columnRuns({ rows, merges }: SheetSnapshot): ColumnRun[] {
  const used: boolean[] = [];
  const mark = (from: number, to: number) => {
    for (let row = from; row < to; row++) {
      const cells = rows[row] ?? [];
      if (!isLine(cells)) cells.forEach((value, column) => (used[column] ||= !isBlankValue(value)));
    }
  };
  mark(0, Math.min(rows.length, FIRST_ROWS));
  if (runsOf(used).length < 2) return runsOf(used);
  mark(FIRST_ROWS, rows.length);
  for (const { startRow, startColumn, endColumn } of merges) {
    const cells = rows[startRow] ?? [];
    if (endColumn === startColumn || isLine(cells) || isBlankValue(cells[startColumn] ?? null)) continue;
    for (let column = startColumn; column <= endColumn && column < used.length; column++) used[column] = true;
  }
  return runsOf(used);
}

function runsOf(used: readonly (boolean | undefined)[]): ColumnRun[] {
  const runs: { first: number; last: number }[] = [];
  for (let column = 0; column < used.length; column++) {
    if (used[column] !== true) continue;
    const run = runs.at(-1);
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

function isLine(cells: readonly CellValue[]): boolean {
  let count = 0;
  for (const value of cells) if (!isBlankValue(value) && ++count > 1) return false;
  return true;
}

function isBlankValue(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && isBlank(value));
}

function onlyColumns(sheet: SheetSnapshot, { first, last }: ColumnRun): SheetSnapshot {
  const within = (column: number) => column >= first && column <= last;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.slice(0, last + 1).map((value, column) => (within(column) ? value : null))),
    merges: sheet.merges
      .filter(({ startColumn }) => within(startColumn))
      .map((merge) => ({ ...merge, endColumn: Math.min(merge.endColumn, last) })),
    tables: sheet.tables.filter(({ rect }) => within(rect.startColumn)),
  };
}
