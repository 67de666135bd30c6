import type { Measure, Plan } from './plan';

/** Rows of one table that bear the same labels, wherever they stand in it. */
export interface LabelGroup {
  /** The first of the rows. */
  readonly index: number;
  /** All of them, ascending. */
  readonly rows: readonly number[];
  /** The rows after the first: each may have its label in a cell of its own (a draft has one row per measure and nothing merged). */
  readonly again: readonly number[];
}

/**
 * Groups the wanted rows by table and by the labels named: a slip in a label that is merged over twenty rows is one slip.
 *
 * @param fields the labels that make rows alike.
 */
export function labelGroups(
  plan: Plan,
  fields: readonly ('dimension' | 'item' | 'point')[],
  isWanted: (measureIndex: number) => boolean,
): LabelGroup[] {
  const groups = new Map<string, { index: number; rows: number[]; again: number[] }>();
  for (let index = 0; index < plan.measures.length; index += 1) {
    if (!isWanted(index)) continue;
    const key = keyOf(plan.measures[index], fields);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { index, rows: [index], again: [] });
      continue;
    }
    group.again.push(index);
    group.rows.push(index);
  }
  return [...groups.values()];
}

function keyOf(measure: Measure | undefined, fields: readonly ('dimension' | 'item' | 'point')[]): string {
  return JSON.stringify([measure?.table, ...fields.map((field) => measure?.[field])]);
}
