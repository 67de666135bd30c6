import { compareKey } from '../text/compare-key';
import { cleanLabel } from './clean-label';
import type { Dimension, Framework, Item, Point } from './framework';
import type { Candidate } from './nearest-label';

/** One point with all that stands above it. */
export interface Place {
  readonly dimension: Dimension;
  readonly item: Item;
  readonly point: Point;
}

/** One item with its dimension. */
export interface ItemPlace {
  readonly dimension: Dimension;
  readonly item: Item;
}

/** A framework's names by the keys under which people write them; a key can lead to several places (其他服務作法). */
export interface LabelIndex {
  dimension(label: string): Dimension | null;
  items(label: string): readonly ItemPlace[];
  points(label: string): readonly Place[];
  /** The points that a misspelt label can have meant: of the item, else of the dimension, else all. The same array each time. */
  pointsOf(dimension: Dimension | null, item: Item | null): readonly Point[];
  /** The items that a misspelt label can have meant, likewise. */
  itemsOf(dimension: Dimension | null): readonly Candidate[];
}

const indexes = new WeakMap<Framework, LabelIndex>();

/** The index of a framework, made once. */
export function labelIndex(framework: Framework): LabelIndex {
  let index = indexes.get(framework);
  if (index === undefined) {
    index = makeIndex(framework);
    indexes.set(framework, index);
  }
  return index;
}

function makeIndex(framework: Framework): LabelIndex {
  const dimensions = new Map<string, Dimension>();
  const items = new Map<string, ItemPlace[]>();
  const points = new Map<string, Place[]>();

  for (const dimension of framework.dimensions) {
    const dimensionKeys = keysOfNames(dimension);
    for (const key of dimensionKeys) {
      const terms = new Set([framework.dimensionTerm, '構面', '面向', '策略'].map((term) => key + compareKey(term)));
      for (const form of [key, ...terms, compareKey(dimension.category ?? '') + key]) {
        // An own name wins over a form made out of another one's.
        if (form === key || !dimensions.has(form)) dimensions.set(form, dimension);
      }
    }
    for (const item of dimension.items) {
      const itemKeys = item.name === null ? [''] : keysOfNames({ name: item.name, aliases: item.aliases });
      if (item.name !== null) {
        for (const key of itemKeys)
          for (const form of joined(dimensionKeys, key)) add(items, form, { dimension, item });
      }
      for (const point of item.points) {
        const place = { dimension, item, point };
        // 服務友善－網站使用便利性: the levels above may stand in front, in one cell.
        const above = [...itemKeys, ...itemKeys.flatMap((key) => joined(dimensionKeys, key))];
        for (const key of keysOfNames(point)) for (const form of joined(above, key)) add(points, form, place);
      }
    }
  }

  const namedItems = (dimension: Dimension): Candidate[] =>
    dimension.items.flatMap(({ name, aliases }) => (name === null ? [] : [{ name, aliases }]));
  const itemsOf = new Map<Dimension | null, readonly Candidate[]>([[null, framework.dimensions.flatMap(namedItems)]]);
  const pointsOf = new Map<Dimension | null, readonly Point[]>();
  for (const dimension of framework.dimensions) {
    itemsOf.set(dimension, namedItems(dimension));
    pointsOf.set(
      dimension,
      dimension.items.flatMap((item) => item.points),
    );
  }
  pointsOf.set(null, [...pointsOf.values()].flat());

  return {
    dimension: (label) => lookUp(dimensions, label) ?? null,
    items: (label) => lookUp(items, label) ?? [],
    points: (label) => lookUp(points, label) ?? [],
    pointsOf: (dimension, item) => item?.points ?? pointsOf.get(dimension) ?? [],
    itemsOf: (dimension) => itemsOf.get(dimension) ?? [],
  };
}

function keysOfNames(named: { readonly name: string; readonly aliases: readonly string[] }): string[] {
  return [...new Set([named.name, ...named.aliases].map(compareKey))].filter((key) => key !== '');
}

/** A key alone, and with each of the keys above in front. */
function joined(above: readonly string[], key: string): string[] {
  return [...new Set([key, ...above.map((front) => front + key)])];
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** All that may stand before a name in the same cell: terms, kinds and numbers, in any order (第一構面 基礎服務, 附件1 基礎服務). */
const FRONT =
  /^(?:(?:個別|整體|共同|特別)?評核(?:構面|項目|重點|指標)?|構面|面向|策略|項目|重點|方法|作法|附件|附表|第|[〇零一二三四五六七八九十壹貳參肆伍陸柒捌玖拾0-9a-z])+/u;
/** A running number behind a name (服務及時性 2). */
const COUNT = /[0-9]{1,2}$/u;

/**
 * Looks a label up as written, then cleaned, then without a closing remark in brackets, and last without whatever looks like numbering. Each
 * step is tried only where the one before found nothing, so a name that itself looks numbered is found as it is.
 */
function lookUp<T>(map: ReadonlyMap<string, T>, label: string): T | undefined {
  const key = compareKey(label);
  const asWritten = map.get(key);
  if (asWritten !== undefined) return asWritten;
  const { name } = cleanLabel(label);
  const bare = name.replace(/[(（][^()（）]*[)）]$/u, '');
  const bareKey = compareKey(bare);
  const found = map.get(compareKey(name)) ?? map.get(bareKey) ?? map.get(key.replace(FRONT, ''));
  return found ?? map.get(bareKey.replace(FRONT, '').replace(COUNT, ''));
}
