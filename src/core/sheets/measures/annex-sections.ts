import { coverageOf, type DimensionCoverage } from '../../frameworks/coverage';
import type { Dimension, PointPath } from '../../frameworks/framework';
import { locate } from '../../frameworks/locate';
import type { Measure, Plan } from '../../plan/plan';
import { printedWeight } from '../../plan/printed-weight';

/** What stands under one dimension of the printed table. */
export interface AnnexSection {
  /** null: rows that no dimension of the framework is told for. */
  readonly dimension: Dimension | null;
  /** Weight as the plan prints it, else the framework's; null where neither has one. */
  readonly weight: number | null;
  /** True where the plan has no row for a dimension that needs some. */
  readonly isEmpty: boolean;
  /** Rows of the plan, and blank ones (of table -1) for points that it leaves out. */
  readonly rows: readonly Measure[];
}

/**
 * Puts the rows under their dimensions, in the framework's order. Within one they stay in the plan's order: a person has put them so.
 * A point without a measure gets a blank row behind those that stand before it in the framework; one that may be left out gets none, nor does
 * a dimension that may be. Rows of a dimension that the framework does not know come last.
 */
export function annexSections(plan: Plan): AnnexSection[] {
  const { framework, measures } = plan;
  // Rows with the same labels share one placement: a few hundred at most, however many rows there are.
  const coverage = coverageOf(framework, [...new Set(measures.map((measure) => locate(framework, measure)))]);
  const byName = new Map<string | null, Measure[]>();
  const names = new Set(framework.dimensions.map(({ name }) => name));
  for (const measure of measures) {
    const key = measure.dimension !== null && names.has(measure.dimension) ? measure.dimension : null;
    const rows = byName.get(key);
    if (rows === undefined) byName.set(key, [measure]);
    else rows.push(measure);
  }
  const sections = framework.dimensions.map((dimension, index): AnnexSection => {
    const own = byName.get(dimension.name) ?? [];
    return {
      dimension,
      weight: printedWeight(plan, dimension),
      isEmpty: own.length === 0 && !dimension.optional,
      rows: withBlanks(plan, dimension, own, coverage[index]),
    };
  });
  const rest = byName.get(null) ?? [];
  return [
    ...sections.filter(({ rows }) => rows.length > 0),
    ...(rest.length > 0 ? [{ dimension: null, weight: null, isEmpty: false, rows: rest }] : []),
  ];
}

function withBlanks(
  { framework }: Plan,
  dimension: Dimension,
  own: readonly Measure[],
  coverage: DimensionCoverage | undefined,
): Measure[] {
  const rows = [...own];
  // Rows that name no point at all may stand for any.
  if (coverage === undefined || dimension.optional || (own.length > 0 && !coverage.hasPointLabels)) return rows;
  const order = new Map(pathsOf(dimension).map((path, index) => [keyOf(path), index]));
  const paths = rows.map((row) => locate(framework, row).path);
  for (const missing of coverage.missing) {
    const place = order.get(keyOf(missing));
    if (missing.optional || place === undefined) continue;
    let at = 0;
    paths.forEach((path, index) => {
      if (path !== null && (order.get(keyOf(path)) ?? place) < place) at = index + 1;
    });
    // Under the item as the plan writes it, so that both are one cell.
    const beside = paths.findIndex((path) => path !== null && path.item === missing.item);
    rows.splice(at, 0, blankRow(missing, rows[beside]?.item ?? missing.item));
    paths.splice(at, 0, missing);
  }
  return rows;
}

function pathsOf({ name, items }: Dimension): PointPath[] {
  return items.flatMap((item) => item.points.map((point) => ({ dimension: name, item: item.name, point: point.name })));
}

function keyOf({ item, point }: PointPath): string {
  return JSON.stringify([item, point]);
}

function blankRow({ dimension, point }: PointPath, item: string | null): Measure {
  return { table: -1, dimension, item, point, text: '', deadline: null, unitText: null, benefit: null, other: {} };
}
