import type { ChecklistEntry, ChecklistTask } from '../../plan/plan';

/** A column in which an agency rates itself. */
export interface RatingColumn {
  readonly header: string;
  /** Share of the width, beside the 100 of the other columns. */
  readonly share: number;
  /** True: its cells offer the form's ratings. */
  readonly rated: boolean;
}

/** 現況, 自評 and 改善建議, from left to right. */
export const ratingColumns: readonly RatingColumn[] = [
  { header: '現況', share: 25, rated: false },
  { header: '自評', share: 13, rated: true },
  { header: '改善建議', share: 25, rated: false },
];

/** Whether a row of tasks is there to be rated: headings (*) and notes (◎) alone are not. */
export function isRated(tasks: readonly ChecklistTask[]): boolean {
  return tasks.some(({ mark }) => mark === '□' || mark === '');
}

/**
 * Tasks in rows that can each be rated: a heading (*) stands over the task that follows it, a note (◎) under the one before it.
 */
export function tasksToRate(tasks: readonly ChecklistTask[]): ChecklistTask[][] {
  const rows: ChecklistTask[][] = [];
  for (const task of tasks) {
    const last = rows.at(-1);
    const joins = last !== undefined && (task.mark === '◎' || last.every(({ mark }) => mark === '*'));
    if (joins) last.push(task);
    else rows.push([task]);
  }
  return rows;
}

/**
 * What an entry says of itself in a rating column, for each of its `count` rated rows; a text that has not a line for each of them
 * belongs to the entry as a whole, as one string.
 */
export function ratingsOf(entry: ChecklistEntry, header: string, count: number): readonly string[] | string {
  const written = entry.other[header] ?? '';
  if (written === '') return Array.from({ length: count }, () => '');
  const lines = written.split('\n');
  return lines.length === count && lines.every((line) => line !== '') ? lines : written;
}

/** How the columns are filled in. */
export function ratingNote(ratings: readonly string[]): string {
  return `填表說明：「自評」請由下拉選單選填（${ratings.join('、')}），「現況」及「改善建議」請簡要敘明；◎為說明，免填。`;
}
