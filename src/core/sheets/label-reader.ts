import type { Framework } from '../frameworks/framework';
import { locate } from '../frameworks/locate';
import { compareKey } from '../text/compare-key';
import { squeeze } from '../text/squeeze';
import type { KnownLabels } from './known-labels';
import { fieldCell } from './region-text';
import type { TableRegion } from './region';
import { splitLabel } from './split-label';
import type { SplitLabel } from './split-label';

/** A label that holds for a row: its words and where they are written. */
export interface CarriedLabel {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** True where the row itself, or an area merged over it, says it. */
  readonly here: boolean;
}

type Level = 'dimension' | 'item' | 'point';

/** The labels of one row. */
export interface RowLabels {
  readonly dimension: CarriedLabel | null;
  readonly item: CarriedLabel | null;
  readonly point: CarriedLabel | null;
}

/** What a row's labels come to. */
export interface Placed {
  readonly dimension: string | null;
  readonly item: string | null;
  readonly point: string | null;
}

/** Written so that the cell is not empty, or instead of the label above: both as good as blank. */
const DASH = /^(?:[-－–—─―~～/／*＊]+|無|[(（]?同[上前]列?[)）]?|[(（〔]接?續(?:上[頁表])?[)）〕]|[〃″"”]+)$/u;
const LEVELS: readonly Level[] = ['dimension', 'item', 'point'];

/** Reads the labels of rows from top to bottom: what is written once holds for the rows below it. */
export interface LabelReader {
  /** The labels of the next row. */
  read(region: TableRegion, row: number): RowLabels;
  /** Forgets what was written further up. */
  reset(): void;
  /** The row's labels without numbering, and the framework's dimension where it can be told. */
  place(region: TableRegion, labels: RowLabels): Placed;
}

/** @param framework null where none is known: labels are given as written. */
export function labelReader(framework: Framework | null, labels: KnownLabels): LabelReader {
  let carried: RowLabels = { dimension: null, item: null, point: null };
  const splits: Record<Level, Map<string, SplitLabel>> = { dimension: new Map(), item: new Map(), point: new Map() };

  function split(text: string, level: Level, mayMove: boolean): SplitLabel {
    const memo = splits[level];
    const key = mayMove ? text : `\u0000${text}`;
    let parts = memo.get(key);
    if (parts === undefined) memo.set(key, (parts = splitLabel(text, level, labels, mayMove)));
    return parts;
  }

  /** 「服務友善」 and 「二、服務友善（續）」 are one label. */
  function sameWords(left: CarriedLabel, right: CarriedLabel | null): boolean {
    if (right === null || left.text === right.text) return right !== null;
    const name = (label: CarriedLabel) => compareKey(labels.lookUp(label.text).clean.name);
    return name(left) === name(right);
  }

  function read(region: TableRegion, row: number): RowLabels {
    const written: Record<Level, CarriedLabel | null> = { dimension: null, item: null, point: null };
    // The lowest level first: a cell that holds several says most, and a cell of the level itself says it better.
    for (const level of ['point', 'item', 'dimension'] as const) {
      const cell = fieldCell(region, row, level);
      if (cell === null || cell.text === '' || (cell.text.length < 8 && DASH.test(squeeze(cell.text)))) continue;
      const lowest = level === 'dimension' || written.point === null;
      const parts = region.own
        ? { dimension: null, item: null, point: null, [level]: cell.text }
        : split(cell.text, level, lowest);
      for (const at of LEVELS) {
        const text = parts[at];
        if (text === null || (written[at] !== null && at !== level)) continue;
        written[at] = { text, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, here: true };
      }
    }
    // 開放創新 has no items: some write the point in both columns.
    if (written.item !== null && written.point !== null && sameWords(written.item, written.point)) written.item = null;
    if (region.own) return (carried = written);
    const kept = (label: CarriedLabel | null) => (label === null ? null : { ...label, here: false });
    let { item, point } = carried;
    if (written.dimension !== null && !sameWords(written.dimension, carried.dimension)) item = point = null;
    if (written.item !== null && !sameWords(written.item, item)) point = null;
    carried = {
      dimension: written.dimension ?? kept(carried.dimension),
      item: written.item ?? kept(item),
      point: written.point ?? kept(point),
    };
    return carried;
  }

  function place(region: TableRegion, row: RowLabels): Placed {
    const name = (label: CarriedLabel | null) => (label === null ? null : labels.lookUp(label.text).clean.name);
    const heading = region.dimension;
    const point = name(row.point) ?? region.point?.name ?? null;
    let item = name(row.item) ?? region.item?.name ?? null;
    // 「策略二」 alone is a place in a list, not a name: what the row's other labels say counts for more.
    const numbered = row.dimension === null ? null : labels.dimensionNumbered(row.dimension.text);
    const said = numbered === null ? (row.dimension?.text ?? (heading?.sure === true ? heading.name : null)) : null;
    const guess = numbered ?? heading?.name ?? null;
    if (framework === null) return { dimension: name(row.dimension) ?? heading?.name ?? null, item, point };

    let placement = locate(framework, { dimension: said ?? guess, item, point });
    if (placement.path === null && said === null && guess !== null) {
      const free = locate(framework, { dimension: null, item, point });
      if (free.path !== null) placement = free;
    }
    if (placement.path === null && item !== null && row.item?.here !== true && point !== null) {
      // An item further up does not hold for a point that stands under no item.
      const bare = locate(framework, { dimension: said, item: null, point });
      if (bare.path !== null && bare.path.item === null) {
        item = null;
        placement = bare;
      }
    }
    const { status, name: known } = placement.dimension;
    if (said !== null && status !== 'known') {
      const asWritten = row.dimension === null ? (heading?.name ?? null) : name(row.dimension);
      return { dimension: asWritten, item, point };
    }
    return { dimension: known ?? guess, item, point };
  }

  return {
    read,
    place,
    reset: () => (carried = { dimension: null, item: null, point: null }),
  };
}
