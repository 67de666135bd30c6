import type { Text } from '../i18n/text';
import type { BodyForm } from './body-form';
import type { ChecklistForm } from './checklist-form';
import type { MeasuresForm } from './measures-form';
import type { RosterForm } from './roster-form';
import type { SurveyForm } from './survey-form';

/** What can be printed. `text` is the plan itself (計畫本文), all others are its annexes. */
export const annexKinds = ['measures', 'roster', 'checklist', 'survey', 'text'] as const;
export type AnnexKind = (typeof annexKinds)[number];

/** A way of printing a plan, as data: which annexes, in which order, with which columns and words. Frozen; a released version is never edited. */
export interface Form {
  /** Stable id: `award-weighted`, `leap`, or an agency's own. */
  readonly id: string;
  readonly version: number;
  /** What it is, in a few words. */
  readonly name: Text;
  /** Where the layout comes from. */
  readonly source: string;
  /** Ids of the frameworks it is made for; [] fits every framework. */
  readonly frameworks: readonly string[];
  /** Size of the text in tables and plan text. */
  readonly fontSizePoints: number;
  readonly numbering: AnnexNumbering;
  /** In printed order; the numbered ones are counted in this order. */
  readonly annexes: readonly AnnexForm[];
  /** The plan text; null where the form has none. */
  readonly body: BodyForm | null;
}

export type AnnexForm = MeasuresForm | RosterForm | ChecklistForm | SurveyForm;

/** How an annex is called: 附件一, 附件 1, 附表1. */
export interface AnnexNumbering {
  /** 附件, 附表. */
  readonly word: string;
  readonly numerals: 'chinese' | 'arabic';
  /** A blank between word and number. */
  readonly spaced: boolean;
}

/** What every annex of a form says of itself. */
export interface AnnexFrame {
  /** False for a table that stands in the plan itself, or an only annex without a number (附表). */
  readonly numbered: boolean;
  /** True: made only where it is asked for by name (`--only checklist`): agencies that print this way have no such annex. Never numbered. */
  readonly onRequest: boolean;
  /** Title pattern, see `fillPattern`: `{agency}{year}年度提升服務品質推動小組編組表`. */
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
}
