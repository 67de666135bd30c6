/**
 * How the plan text (計畫本文) is composed, as data. Patterns know, besides agency, year, title, period, framework and `annex:<kind>`:
 * `self` (本局), `basis`, `dimension` and `committee` (each only in a list of that kind), `annexTitle`.
 */
export interface BodyForm {
  /** Title pattern, see `fillPattern`; for a plan that does not say its title. */
  readonly title: string;
  /** 壹、 貳、 … in printed order. One of which nothing is left is not printed, and the next takes its number. */
  readonly sections: readonly BodySection[];
}

export interface BodySection {
  /** 計畫依據; '' for a section that is one sentence behind its number (玖、本計畫如有未盡事宜…). */
  readonly heading: string;
  readonly entries: readonly BodyEntry[];
}

export type BodyEntry =
  /** A paragraph. A pattern that comes out empty, since its 〔…〕 lacks a value, is left out and not counted. */
  | {
      readonly kind: 'paragraph';
      /** 1: 一、 2: (一) 3: 1. 0: without a number. */
      readonly level: 0 | 1 | 2 | 3;
      readonly text: string;
    }
  /** A paragraph for each letter of the legal basis, each dimension, each role of the committee, each numbered annex of the form. */
  | {
      readonly kind: 'list';
      readonly of: 'basis' | 'dimensions' | 'committee' | 'annexes';
      readonly level: 0 | 1 | 2 | 3;
    }
  /** The measures table itself, where the form prints it inside the plan. */
  | { readonly kind: 'table'; readonly of: 'measures' };
