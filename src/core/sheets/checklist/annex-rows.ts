import type { ChecklistFormColumn } from '../../forms/checklist-form';
import type { ChecklistEntry, ChecklistTask } from '../../plan/plan';
import type { PagedBlock, PagedCell, PagedRow } from '../../workbook/paged-table';
import { noItem } from '../no-item';
import { isRated, ratingColumns, ratingsOf, tasksToRate } from './rating';

/** What stands in the columns of a printed checklist, from left to right. */
export interface ChecklistLayout {
  readonly columns: readonly ChecklistFormColumn[];
  /** With the rating columns, and so a row for every task. */
  readonly selfRating: boolean;
  /** Headers of the user's own columns. */
  readonly own: readonly string[];
}

/** Numbers of cells that are merged downwards. In the item column both kinds stand, so no number is of both. */
export interface EntryGroups {
  /** The same for neighbours of one item; so their cells are one. Negative. */
  readonly item: number;
  /** One of its own for each entry. Positive. */
  readonly entry: number;
}

/** In a row of the rating columns there is room for two lines. */
const leastRatedPoints = 36;

/** The rows of one entry: one for all its tasks, or one for each that is rated. Item and point are one cell over them. */
export function entryRows(entry: ChecklistEntry, groups: EntryGroups, layout: ChecklistLayout): PagedRow[] {
  const { columns, selfRating, own } = layout;
  const taskRows = (selfRating ? tasksToRate(entry.tasks) : [entry.tasks]).flatMap(apart);
  const rows = taskRows.length === 0 ? [[]] : taskRows;
  const ratings = selfRating ? ratingCells(entry, groups.entry, rows) : rows.map(() => []);
  return rows.map((tasks, index): PagedRow => ({
    kind: 'row',
    cells: [
      ...columns.map(({ field }): PagedCell => {
        if (field === 'task') return { blocks: tasks.length === 0 ? [blank] : tasks.map(blockOf), group: null };
        if (field === 'point') return cell(entry.point ?? '', groups.entry);
        return entry.item === null ? cell(noItem, groups.entry) : cell(entry.item, groups.item);
      }),
      ...(ratings[index] ?? []),
      ...own.map((header) => ownCell(entry.other[header] ?? '', groups.entry, index, selfRating)),
    ],
    leastPoints: selfRating ? leastRatedPoints : 0,
  }));
}

const blank: PagedBlock = { marker: '', text: '' };

function cell(text: string, group: number | null): PagedCell {
  return { blocks: [{ marker: '', text }], group };
}

/** Beside a row for each task what is said of the point stands once; else the row is the point, and a long text may go on over the page with it. */
function ownCell(text: string, group: number, index: number, selfRating: boolean): PagedCell {
  return selfRating ? cell(text, group) : cell(index === 0 ? text : '', null);
}

function blockOf({ mark, text }: ChecklistTask): PagedBlock {
  return { marker: mark, text };
}

/** A task without a mark would be read as going on with the marked one above it, so it stands in a row of its own. */
function apart(tasks: readonly ChecklistTask[]): ChecklistTask[][] {
  const rows: ChecklistTask[][] = [];
  tasks.forEach((task, index) => {
    const before = tasks[index - 1];
    const last = rows.at(-1);
    if (last === undefined || (task.mark === '' && before?.mark !== '')) rows.push([task]);
    else last.push(task);
  });
  return rows;
}

/** For each row its cells in the rating columns. */
function ratingCells(entry: ChecklistEntry, group: number, rows: readonly (readonly ChecklistTask[])[]): PagedCell[][] {
  const cells: PagedCell[][] = rows.map(() => []);
  const rated = rows.flatMap((tasks, index) => (isRated(tasks) ? [index] : []));
  for (const { header } of ratingColumns) {
    const written = ratingsOf(entry, header, rated.length);
    rows.forEach((_, index) => {
      const own = typeof written === 'string' ? cell(written, group) : cell(written[rated.indexOf(index)] ?? '', null);
      cells[index]?.push(own);
    });
  }
  return cells;
}
