import { ownTable } from '../adopt/find-tables';
import type { PointPath } from '../frameworks/framework';
import { locate } from '../frameworks/locate';
import { fail, ok, type Outcome } from '../i18n/problem';
import { text, type Text } from '../i18n/text';
import { isBlank } from '../text/is-blank';
import type { SheetChange } from '../workbook/open-workbook';
import type { CellRef, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { readPlan, type ReadResult } from './read-plan';

/** A row for one more measure of a point. */
export interface RowInsertion {
  /** null: the point has a blank row already, in which to write. */
  readonly change: Extract<SheetChange, { kind: 'insert-row' }> | null;
  /** Where the measure is to be written. */
  readonly cell: CellRef;
}

/**
 * A new row under the last one of a point in our own table; under that of the point before it where it has none. Fails with `row-hand-made` where the
 * point stands on a hand-made sheet, which is not written in, and with `row-no-table` where there is no table for it.
 */
export function insertRow(workbook: WorkbookSnapshot, path: PointPath): Outcome<RowInsertion> {
  const read = readPlan(workbook);
  const rows = rowsOf(read, path);
  const own = rows.filter((index) => tableOf(workbook, read, index) !== null);
  if (rows.length > 0 && own.length === 0) return fail('row-hand-made', handMade(read.source.rowOf(rows.at(-1) ?? 0)));
  const blank = own.find((index) => isBlank(read.plan.measures[index]?.text ?? ''));
  const blankCell =
    blank === undefined ? null : read.source.cellOf({ part: 'measure', index: blank, field: 'measure' });
  if (blankCell !== null) return ok({ change: null, cell: blankCell });
  const anchor = own.at(-1) ?? neighbourOf(workbook, read, path);
  if (anchor === null) return fail('row-no-table', noTable(path));
  return under(workbook, read, anchor, path, own.length > 0);
}

function rowsOf({ plan }: ReadResult, wanted: PointPath): number[] {
  return plan.measures.flatMap((measure, index) => {
    const { path } = locate(plan.framework, measure);
    return path !== null && samePath(path, wanted) ? [index] : [];
  });
}

function samePath(one: PointPath, other: PointPath): boolean {
  return one.dimension === other.dimension && one.item === other.item && one.point === other.point;
}

/** The last row of the nearest point before it in the rubric, else of its dimension, that stands in a table of ours. */
function neighbourOf(workbook: WorkbookSnapshot, read: ReadResult, wanted: PointPath): number | null {
  const dimension = read.plan.framework.dimensions.find(({ name }) => name === wanted.dimension);
  const paths = (dimension?.items ?? []).flatMap((item) =>
    item.points.map((point): PointPath => ({ dimension: wanted.dimension, item: item.name, point: point.name })),
  );
  const before = paths
    .slice(
      0,
      paths.findIndex((path) => samePath(path, wanted)),
    )
    .reverse();
  const isOwn = (index: number) => tableOf(workbook, read, index) !== null;
  for (const path of before) {
    const found = rowsOf(read, path).filter(isOwn).at(-1);
    if (found !== undefined) return found;
  }
  const all = read.plan.measures.flatMap(({ dimension: name }, index) => (name === wanted.dimension ? [index] : []));
  return all.filter(isOwn).at(-1) ?? null;
}

/** Our own table in which a measure stands. */
function tableOf(
  workbook: WorkbookSnapshot,
  { source }: ReadResult,
  index: number,
): { readonly sheet: SheetSnapshot; readonly table: TableSnapshot } | null {
  const row = source.rowOf(index);
  const sheet = workbook.sheets.find(({ name }) => name === row.sheet);
  const table = sheet?.tables.find(
    ({ name, rect }) =>
      ownTable(name)?.kind === 'measures' && row.rowIndex > rect.startRow && row.rowIndex <= rect.endRow,
  );
  return sheet === undefined || table === undefined ? null : { sheet, table };
}

function under(
  workbook: WorkbookSnapshot,
  read: ReadResult,
  anchor: number,
  path: PointPath,
  samePoint: boolean,
): Outcome<RowInsertion> {
  const found = tableOf(workbook, read, anchor);
  const measure = read.source.cellOf({ part: 'measure', index: anchor, field: 'measure' });
  if (found === null || measure === null) return fail('row-no-table', noTable(path));
  const { sheet, table } = found;
  const at = (columnIndex: number) => sheet.rows[measure.rowIndex]?.[columnIndex] ?? null;
  const labels = (['dimension', 'item', 'point'] as const).flatMap((field) => {
    const cell = read.source.cellOf({ part: 'measure', index: anchor, field });
    if (cell === null || cell.sheet !== sheet.name || cell.rowIndex !== measure.rowIndex) return [];
    const written = at(cell.columnIndex);
    const value = samePoint && typeof written === 'string' ? written : path[field];
    return value === null ? [] : [{ columnIndex: cell.columnIndex, value }];
  });
  const rowIndex = measure.rowIndex + 1;
  return ok({
    change: {
      kind: 'insert-row',
      sheet: sheet.name,
      table: table.name,
      rowIndex,
      above: { columnIndex: measure.columnIndex, was: at(measure.columnIndex) },
      cells: labels,
    },
    cell: { ...measure, rowIndex },
  });
}

function handMade({ sheet }: { readonly sheet: string }): Text {
  return text(
    `這個評核重點寫在自行製作的工作表「${sheet}」，程式不在上面增列。請在該處自行插入一列。`,
    `This point stands on the hand-made sheet “${sheet}”, in which the program inserts no rows. Insert a row there yourself.`,
  );
}

function noTable({ dimension }: PointPath): Text {
  return text(
    `活頁簿裡沒有「${dimension}」的評核表。請先按「插入評核表」。`,
    `The workbook has no table for 「${dimension}」. Insert the rubric first.`,
  );
}
