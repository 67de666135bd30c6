import type { PointPath } from './framework';

/** The labels of a row, as written; null where blank or absent. */
export interface Labels {
  readonly dimension: string | null;
  readonly item: string | null;
  readonly point: string | null;
}

/** What one label turned out to be. `known`: found where it belongs · `elsewhere`: known, but under another parent · `unknown` · `blank`. */
export interface LabelMatch {
  readonly status: 'known' | 'elsewhere' | 'unknown' | 'blank';
  /** The framework's name, where known or elsewhere. */
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
  /** The point's key; null where the labels do not lead to one point. */
  readonly path: PointPath | null;
}
