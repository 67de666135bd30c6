import type { Placement } from '../frameworks/locate';
import { labelGroups } from './label-groups';
import type { Plan } from './plan';

/** A dimension label to which nothing under it belongs. */
export interface HeadingSlip {
  /** The first row of a table that bears the label. */
  readonly index: number;
  /** All rows of the table that bear it. */
  readonly rows: readonly number[];
  /** The framework's name of the dimension that they belong to. */
  readonly owner: string;
}

/** Finds labels of dimensions under which several items stand that all belong to one other dimension: then the label is the slip, not they. */
export function headingSlips(plan: Plan, placementOf: (measureIndex: number) => Placement): HeadingSlip[] {
  const labelled = labelGroups(plan, ['dimension'], (index) => placementOf(index).dimension.status === 'known');
  return labelled.flatMap(({ index, rows }) => {
    const items = rows.map((row) => placementOf(row).item);
    if (items.some((item) => item.status !== 'elsewhere')) return [];
    const names = new Set(items.map((item) => item.name));
    const owners = plan.framework.dimensions.filter((each) => each.items.some((item) => names.has(item.name)));
    return names.size > 1 && owners.length === 1 ? [{ index, rows, owner: owners[0]?.name ?? '' }] : [];
  });
}
