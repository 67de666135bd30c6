import type { Framework, Item, Point } from '../frameworks/framework';
import { isBlank } from '../text/is-blank';
import type { Plan } from './plan';

/** A rubric has a few dozen points; a plan that names more than these names something else there. */
const mostPoints = 500;

/**
 * A framework made of the dimensions, items and points that a plan names itself, in their order, for a plan that follows none that is known:
 * so its tables are printed under its own headings. It keeps id, name and terms of the plan's framework.
 */
export function impliedFramework({ framework, measures, tables }: Plan): Framework {
  const dimensions = new Map<string, Map<string | null, Set<string>>>();
  const points = new Set<string>();
  for (const { dimension, item, point } of measures) {
    if (dimension === null || isBlank(dimension)) continue;
    const items = entryOf(dimensions, dimension, () => new Map<string | null, Set<string>>());
    const names = entryOf(items, item === null || isBlank(item) ? null : item, () => new Set<string>());
    if (point === null || isBlank(point)) continue;
    names.add(point);
    points.add(point);
  }
  const withPoints = points.size <= mostPoints;
  return {
    ...framework,
    hasItems:
      dimensions.size === 0
        ? framework.hasItems
        : [...dimensions.values()].some((items) => [...items.keys()].some((name) => name !== null)),
    totalWeight: null,
    dimensions: [...dimensions].map(([name, items]) => ({
      name,
      aliases: [],
      category: null,
      weight: tables.find((table) => table.dimension === name)?.weight ?? null,
      optional: false,
      items: [...items].map(([item, names]) => itemOf(item, withPoints ? [...names] : [])),
    })),
    checklists: [],
  };
}

function itemOf(name: string | null, points: readonly string[]): Item {
  return { name, aliases: [], points: points.map((point): Point => ({ name: point, aliases: [], optional: false })) };
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
