import type { Framework, PointPath } from './framework';
import type { Placement } from './locate';

/** Which points of a dimension no row stands for. */
export interface DimensionCoverage {
  readonly name: string;
  readonly optional: boolean;
  /** Some row stands under it. */
  readonly isPresent: boolean;
  /** Some row under it has a label for its point, known or not. */
  readonly hasPointLabels: boolean;
  readonly missing: readonly (PointPath & { readonly optional: boolean })[];
}

/**
 * Which points the rows leave out, dimension by dimension. A row whose label is misspelt or stands in the wrong place still stands for the
 * point that is meant: the slip is one fault, and must not also make the point look absent.
 */
export function coverageOf(framework: Framework, placements: readonly Placement[]): DimensionCoverage[] {
  return framework.dimensions.map((dimension) => {
    const own = placements.filter((each) => (each.dimension.name ?? each.dimension.nearest) === dimension.name);
    const missing = dimension.items.flatMap((item) =>
      item.points.flatMap((point) => {
        const path = { dimension: dimension.name, item: item.name, point: point.name };
        return placements.some((placement) => standsFor(placement, path))
          ? []
          : [{ ...path, optional: point.optional }];
      }),
    );
    return {
      name: dimension.name,
      optional: dimension.optional,
      isPresent: own.length > 0,
      hasPointLabels: own.some(({ point }) => point.status !== 'blank'),
      missing: missing.filter((path) => !mayBeMeant(path, missing, own, placements)),
    };
  });
}

/** As many rows with labels that nobody knows, or that are another point's which has rows of its own, as there are points left out beside them: it cannot be told that any is left out. */
function mayBeMeant(
  path: PointPath,
  missing: readonly PointPath[],
  own: readonly Placement[],
  all: readonly Placement[],
): boolean {
  const inItem = own.filter(({ item }) => agrees(item.name ?? item.nearest, path.item));
  const unknown = inItem.filter(
    ({ point, item }) =>
      (point.status === 'unknown' && point.nearest === null) ||
      (point.status === 'elsewhere' &&
        item.status !== 'elsewhere' &&
        all.some((each) => each.path?.point === point.name)),
  ).length;
  return unknown > 0 && missing.filter(({ item }) => item === path.item).length <= unknown;
}

function standsFor({ dimension, item, point, path }: Placement, wanted: PointPath): boolean {
  if (path !== null)
    return path.dimension === wanted.dimension && path.item === wanted.item && path.point === wanted.point;
  if ((point.name ?? point.nearest) !== wanted.point) return false;
  // Misplaced: wherever the rubric has it.
  if (point.status === 'elsewhere' || item.status === 'elsewhere') return true;
  return (
    agrees(dimension.name ?? dimension.nearest, wanted.dimension) && agrees(item.name ?? item.nearest, wanted.item)
  );
}

/** A name that is not told agrees with any. */
function agrees(told: string | null, wanted: string | null): boolean {
  return told === null || told === wanted;
}
