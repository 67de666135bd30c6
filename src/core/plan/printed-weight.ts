import type { Dimension } from '../frameworks/framework';
import type { Plan } from './plan';

/** A dimension's weight as the plan prints it, in the heading of its table or in the cells that name it, else the framework's; null where neither has one. */
export function printedWeight({ tables }: Plan, { name, weight }: Pick<Dimension, 'name' | 'weight'>): number | null {
  for (const table of tables) {
    if (table.dimension === name && table.weight !== null) return table.weight;
    const label = table.labels?.find((each) => each.dimension === name && each.weight !== null);
    if (label !== undefined) return label.weight;
  }
  return weight;
}
