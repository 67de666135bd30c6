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
  const isOutside = (index: number) => {
    const { dimension, item } = placementOf(index);
    return dimension.status === 'known' && item.status === 'elsewhere';
  };
  return labelGroups(plan, ['dimension'], isOutside).flatMap(({ index, rows }) => {
    const names = new Set(rows.map((row) => placementOf(row).item.name));
    const owners = plan.framework.dimensions.filter((each) => each.items.some((item) => names.has(item.name)));
    if (names.size < 2 || owners.length !== 1) return [];
    const first = plan.measures[index];
    const under = plan.measures.filter((each) => each.table === first?.table && each.dimension === first.dimension);
    return under.length > rows.length ? [] : [{ index, rows, owner: owners[0]?.name ?? '' }];
  });
}
