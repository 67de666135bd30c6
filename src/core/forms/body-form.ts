/**
 * How the plan text (計畫本文) is composed, as data. Patterns know, besides agency, year, title, period, framework and `annex:<kind>`:
 * `self` (本局), `dimensionTerm` (構面), `pointTerm` (評核重點), `committee` (提升服務品質推動小組, as the roster's title has it) and `group` (推動小組).
 */
export interface BodyForm {
  /** Title pattern, see `fillPattern`; for a plan that does not say its title. */
  readonly title: string;
  readonly fontSizePoints: number;
  /** 壹、 貳、 … in printed order. One of which nothing is left is not printed, and the next takes its number. */
  readonly sections: readonly BodySection[];
}

export interface BodySection {
  /** Pattern: 計畫依據; '' for a section that is one sentence behind its number (玖、本計畫如有未盡事宜…). */
  readonly heading: string;
  readonly entries: readonly BodyEntry[];
}

/** 1: 一、 2: (一) 3: 1. 0: without a number, under the heading. */
export type BodyLevel = 0 | 1 | 2 | 3;

export type BodyEntry =
  /** A paragraph. A pattern that comes out empty, since its 〔…〕 lacks a value, is left out and not counted. */
  | { readonly kind: 'paragraph'; readonly level: BodyLevel; readonly text: string }
  /** A paragraph for each letter of the legal basis, each dimension, each role of the committee. An only one in its section has no number. */
  | { readonly kind: 'list'; readonly of: BodyList; readonly level: BodyLevel }
  /** The measures table itself, where the form prints it inside the plan. */
  | { readonly kind: 'table'; readonly of: 'measures' };

export type BodyList = 'basis' | 'dimensions' | 'committee';

/** Names that the patterns of a plan text know beside those of all patterns. */
export const bodyNames: readonly string[] = ['self', 'dimensionTerm', 'pointTerm', 'committee', 'group'];
