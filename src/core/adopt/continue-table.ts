import { readDeadline } from '../deadlines/parse';
import type { KnownLabels } from '../sheets/known-labels';
import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import { isBlank } from '../text/is-blank';
import type { FoundTable } from './find-tables';
import { rowShape } from './row-shape';

/** So many rows are looked at, which is enough to tell. */
const ROWS = 60;
const MOST = 0.6;
const LABELS = ['dimension', 'item', 'point'] as const;

/**
 * Reads a sheet without any header as the next page of the measures table that ended the sheet before: its words stand in the same
 * columns, and say there what the table says. null where they do not.
 */
export function continueTable(grid: Grid, before: Grid, table: FoundTable, labels: KnownLabels): FoundTable | null {
  if (table.kind !== 'measures' || table.own) return null;
  const { fields, others } = table.columns;
  const measure = fields.get('measure') ?? [];
  const columns = new Set([...fields.values()].flat().concat(others.map(({ columnIndex }) => columnIndex)));
  const rows: number[] = [];
  for (let row = 0; row < grid.height && rows.length < ROWS; row++) {
    const { count, covered } = rowShape(grid, row);
    if (count > 1 || (count === 1 && covered)) rows.push(row);
  }
  const [first] = rows;
  if (first === undefined) return null;
  const isStrange = (row: number, column: number) =>
    !columns.has(column) && grid.anchorColumn(row, column) === column && !isBlank(grid.text(row, column));
  for (const row of rows) {
    for (let column = 0; column < grid.width; column++) if (isStrange(row, column)) return null;
  }
  const filled = rows.filter((row) => measure.some((column) => !isBlank(grid.text(row, column))));
  if (filled.length / rows.length < MOST) return null;

  let agree = 0;
  let judged = 0;
  const judge = (field: string, isAlike: (text: string, earlier: ReadonlySet<string>) => boolean): number | null => {
    const texts = textsIn(grid, fields.get(field) ?? [], rows);
    if (texts.size === 0) return null;
    const earlier = textsIn(before, fields.get(field) ?? [], rowsOf(table));
    judged++;
    const share = [...texts].filter((text) => isAlike(text, earlier)).length / texts.size;
    if (share >= MOST) agree++;
    return share;
  };
  const deadlines = judge('deadline', (text) => readDeadline(text, null).understood);
  if (deadlines !== null && deadlines < MOST) return null;
  judge('unit', (text, earlier) => earlier.has(text));
  for (const level of LABELS) {
    judge(level, (text, earlier) => {
      const { dimension, isItem, isPoint } = labels.lookUp(text);
      return (level === 'dimension' ? dimension !== null : level === 'item' ? isItem : isPoint) || earlier.has(text);
    });
  }
  // One column alike can be chance, unless the table has no other that tells.
  if (agree === 0 || (agree === 1 && judged > 1)) return null;
  return {
    ...table,
    carriesOn: true,
    preambleTop: 0,
    headerTop: first,
    headerBottom: first - 1,
    lastRow: grid.height - 1,
  };
}

function rowsOf({ headerBottom, lastRow }: FoundTable): number[] {
  return Array.from({ length: lastRow - headerBottom }, (_, index) => headerBottom + 1 + index);
}

/** The distinct words of some columns, white space apart. */
function textsIn(grid: Grid, columns: readonly number[], rows: readonly number[]): Set<string> {
  const texts = new Set<string>();
  for (const row of rows) {
    for (const column of columns) {
      const text = grid.text(row, column);
      if (!isBlank(text)) texts.add(squeeze(text));
    }
  }
  return texts;
}
