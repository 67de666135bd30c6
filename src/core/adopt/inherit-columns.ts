import { isBlank } from '../text/is-blank';
import type { Grid } from '../workbook/grid';
import type { FoundTable } from './find-tables';

/**
 * Tables under one header after another, of which the first alone names a column of the user's own: who adds 現況 beside a table writes it once.
 * What stands below in the same column is of that column in the tables that follow, too.
 */
export function inheritColumns(grid: Grid, tables: readonly FoundTable[]): FoundTable[] {
  const whole: FoundTable[] = [];
  for (const table of tables) {
    const before = whole.at(-1);
    whole.push(before === undefined || !isAlike(before, table) ? table : withColumnsOf(before, table, grid));
  }
  return whole;
}

function isAlike(before: FoundTable, table: FoundTable): boolean {
  return !table.own && !before.own && before.kind === table.kind && shapeOf(before) === shapeOf(table);
}

function shapeOf({ columns }: FoundTable): string {
  return JSON.stringify([...columns.fields].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function withColumnsOf(before: FoundTable, table: FoundTable, grid: Grid): FoundTable {
  const { fields, others } = table.columns;
  const taken = new Set([...fields.values()].flat().concat(others.map(({ columnIndex }) => columnIndex)));
  const added = before.columns.others.filter(
    ({ columnIndex }) =>
      !taken.has(columnIndex) &&
      isBlankIn(grid, columnIndex, table.headerTop, table.headerBottom) &&
      !isBlankIn(grid, columnIndex, table.headerBottom + 1, table.lastRow),
  );
  if (added.length === 0) return table;
  const all = [...others, ...added].sort((left, right) => left.columnIndex - right.columnIndex);
  return { ...table, columns: { ...table.columns, others: all } };
}

function isBlankIn(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row <= to; row++) if (!isBlank(grid.text(row, column))) return false;
  return true;
}
