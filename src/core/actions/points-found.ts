import type { CheckContext } from '../check/context';
import type { Detection } from '../frameworks/detect';
import type { PointPath } from '../frameworks/framework';
import type { Plan } from '../plan/plan';

export type PlacementOf = CheckContext['placementOf'];

/** How many points of its framework a plan has. */
export interface PointsFound {
  readonly found: number;
  readonly total: number;
  /** How many of those not found may be left out. */
  readonly optional: number;
}

/**
 * Counts points by where they stand, as `frameworks` does: 其他服務作法 under each of four items are four points. A name that only one
 * point bears tells it wherever it stands.
 */
export function pointsFound(
  { framework, measures }: Plan,
  { evidence }: Detection,
  placementOf: PlacementOf,
): PointsFound {
  const points = framework.dimensions.flatMap(({ name: dimension, optional, items }) =>
    items.flatMap(({ name: item, points: inItem }) =>
      inItem.map((point) => ({
        name: point.name,
        key: keyOf({ dimension, item, point: point.name }),
        isOptional: optional || point.optional,
      })),
    ),
  );
  const placed = new Set(measures.map((_, index) => placementOf(index).path).map((path) => path && keyOf(path)));
  const named = new Set(evidence.filter(({ level }) => level === 'point').map(({ name }) => name));
  const isOnly = (name: string) => points.filter((point) => point.name === name).length === 1;
  const absent = points.filter(({ name, key }) => !placed.has(key) && !(named.has(name) && isOnly(name)));
  return {
    found: points.length - absent.length,
    total: points.length,
    optional: absent.filter(({ isOptional }) => isOptional).length,
  };
}

function keyOf({ dimension, item, point }: PointPath): string {
  return [dimension, item, point].join('\n');
}
