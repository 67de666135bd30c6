import { isBlank } from '../text/is-blank';
import type { Dimension, Framework, Point, PointPath } from './framework';
import { labelIndex, type ItemPlace, type LabelIndex, type Place } from './label-index';
import { nearestLabel } from './nearest-label';

/** The labels of a row, as written; null where blank or absent. */
export interface Labels {
  readonly dimension: string | null;
  readonly item: string | null;
  readonly point: string | null;
}

/** What one label turned out to be. `known`: found where it belongs · `elsewhere`: known, but under another parent · `unknown` · `blank`. */
export interface LabelMatch {
  readonly status: 'known' | 'elsewhere' | 'unknown' | 'blank';
  /** The framework's name, where known or elsewhere; of a blank or unknown label, what the other labels tell; else null. */
  readonly name: string | null;
  /** The framework's nearest name for an unknown label, above a floor; else null. */
  readonly nearest: string | null;
}

/** Where a row stands in a framework. */
export interface Placement {
  readonly dimension: LabelMatch;
  /** `known` with name null where the framework has no item level there. */
  readonly item: LabelMatch;
  readonly point: LabelMatch;
  /** The point's key; null where the labels do not lead to one point, or contradict one another. A label that is unknown is passed over. */
  readonly path: PointPath | null;
}

type Memo = Map<string | null, Map<string | null, Map<string | null, Placement>>>;

/** So many distinct rows are remembered before the memory is cleared: far more than a rubric has points, few enough to be small. */
const REMEMBERED = 20_000;
const memos = new WeakMap<Framework, { memo: Memo; size: number }>();

/**
 * Finds where a row stands in a framework by its labels as people write them: white space, numbering, prefix, weight, （續）, width and
 * variant characters make no difference, and known other wordings are aliases. A cut or misspelt label is unknown, with its nearest name.
 */
export function locate(framework: Framework, labels: Labels): Placement {
  let kept = memos.get(framework);
  if (kept === undefined || kept.size >= REMEMBERED) {
    kept = { memo: new Map(), size: 0 };
    memos.set(framework, kept);
  }
  let items = kept.memo.get(labels.dimension);
  if (items === undefined) kept.memo.set(labels.dimension, (items = new Map()));
  let points = items.get(labels.item);
  if (points === undefined) items.set(labels.item, (points = new Map()));
  let placement = points.get(labels.point);
  if (placement === undefined) {
    placement = Object.freeze(place(framework, labels));
    points.set(labels.point, placement);
    kept.size++;
  }
  return placement;
}

function place(framework: Framework, labels: Labels): Placement {
  const index = labelIndex(framework);
  const itemHits = isMissing(labels.item) ? [] : index.items(labels.item);
  const pointHits = isMissing(labels.point) ? [] : index.points(labels.point);
  const named = isMissing(labels.dimension) ? null : index.dimension(labels.dimension);
  const dimension = named ?? toldDimension(framework, itemHits, pointHits);

  const dimensionMatch: LabelMatch = isMissing(labels.dimension)
    ? match('blank', dimension?.name ?? null)
    : named !== null
      ? match('known', named.name)
      : match(
          'unknown',
          dimension?.name ?? null,
          dimension?.name ?? nearestLabel(labels.dimension, framework.dimensions),
        );

  if (!hasItems(framework, dimension))
    return placeWithoutItem(index, framework, labels, dimension, dimensionMatch, itemHits, pointHits);

  const inDimension = (hit: ItemPlace | Place) => dimension === null || hit.dimension === dimension;
  const item = unique(itemHits.filter(inDimension).map((hit) => hit.item));
  const told = unique(pointHits.filter(inDimension).map((hit) => hit.item));
  let itemMatch: LabelMatch;
  if (isMissing(labels.item)) itemMatch = match('blank', told?.name ?? null);
  else if (item !== null) itemMatch = match('known', item.name);
  else if (itemHits[0] !== undefined) itemMatch = match('elsewhere', itemHits[0].item.name);
  else
    itemMatch = match('unknown', told?.name ?? null, told?.name ?? nearestLabel(labels.item, index.itemsOf(dimension)));

  // An item of another dimension that holds the point too: the row stands there as a whole, not here.
  const goesWithItem =
    itemMatch.status === 'elsewhere' && pointHits.some((hit) => itemHits.some((other) => other.item === hit.item));
  const hits = goesWithItem ? [] : pointHits.filter((hit) => inDimension(hit) && (item === null || hit.item === item));
  return {
    dimension: dimensionMatch,
    item: itemMatch,
    ...placePoint(labels.point, hits, pointHits, index.pointsOf(dimension, item)),
  };
}

/** Where there is no item level, an item column says nothing, unless it holds the point itself (開放參與 written as an item). */
function placeWithoutItem(
  index: LabelIndex,
  framework: Framework,
  labels: Labels,
  dimension: Dimension | null,
  dimensionMatch: LabelMatch,
  itemHits: readonly ItemPlace[],
  pointHits: readonly Place[],
): Placement {
  const label = isMissing(labels.point) ? labels.item : labels.point;
  const allHits = label === labels.point || isMissing(label) ? pointHits : index.points(label);
  const hits = allHits.filter((hit) => dimension === null || hit.dimension === dimension);
  const elsewhere = framework.hasItems && itemHits[0] !== undefined;
  return {
    dimension: dimensionMatch,
    item: elsewhere ? match('elsewhere', itemHits[0]?.item.name ?? null) : match('known', null),
    ...placePoint(hits.length > 0 ? label : labels.point, hits, allHits, index.pointsOf(dimension, null)),
  };
}

/** @param hits the places in scope · @param allHits the places anywhere · @param scope what a misspelt label can have meant. */
function placePoint(
  label: string | null,
  hits: readonly Place[],
  allHits: readonly Place[],
  scope: readonly Point[],
): Pick<Placement, 'point' | 'path'> {
  const first = hits[0] ?? allHits[0];
  if (isMissing(label)) return { point: match('blank', null), path: null };
  if (first === undefined) {
    return { point: match('unknown', null, nearestLabel(label, scope)), path: null };
  }
  if (hits.length === 0) return { point: match('elsewhere', first.point.name), path: null };
  return { point: match('known', first.point.name), path: hits.length === 1 ? pathOf(first) : null };
}

/** The one dimension that item and point tell together, or the item, or the point. */
function toldDimension(
  framework: Framework,
  itemHits: readonly ItemPlace[],
  pointHits: readonly Place[],
): Dimension | null {
  const both = pointHits.filter((hit) => itemHits.some((other) => other.item === hit.item));
  const hits = both.length > 0 ? both : itemHits.length > 0 ? itemHits : pointHits;
  return (
    unique(hits.map((hit) => hit.dimension)) ??
    (framework.dimensions.length === 1 ? (framework.dimensions[0] ?? null) : null)
  );
}

function hasItems(framework: Framework, dimension: Dimension | null): boolean {
  return dimension === null ? framework.hasItems : dimension.items.some((item) => item.name !== null);
}

function pathOf({ dimension, item, point }: Place): PointPath {
  return { dimension: dimension.name, item: item.name, point: point.name };
}

function match(status: LabelMatch['status'], name: string | null, nearest: string | null = null): LabelMatch {
  return { status, name, nearest };
}

function unique<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function isMissing(label: string | null): label is null {
  return label === null || isBlank(label);
}
