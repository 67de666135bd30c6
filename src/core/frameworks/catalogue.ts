import type { Framework } from './framework';
import { serviceAward } from './service-award/v1/service-award';
import { serviceLeap } from './service-leap/v1/service-leap';

/** Every rubric that comes with the product, the newest version of each. */
export const frameworks: readonly Framework[] = Object.freeze([serviceAward, serviceLeap]);

/** The rubric with an id; null where there is none. */
export function frameworkById(id: string): Framework | null {
  return frameworks.find((framework) => framework.id === id) ?? null;
}
