import type { Text } from '../i18n/text';
import type { Period } from '../plan/plan';

/** What was understood of a workbook, so that a person sees what was checked and what was not. */
export interface Recognised {
  /** null: none was recognised. */
  readonly framework: {
    readonly id: string;
    readonly name: string;
    /** Why this one: what in the workbook speaks for it. */
    readonly evidence: Text;
  } | null;
  readonly agency: string | null;
  readonly rocYear: number | null;
  /** Where the year is told (計畫設定!B5), each sheet once; none where it was given or is not known. */
  readonly yearFrom: readonly string[];
  /** The framework that the settings name and nobody here knows. */
  readonly unknownFramework: string | null;
  readonly period: Period | null;
  /** One per sheet that holds measures, in the workbook's order. */
  readonly sheets: readonly RecognisedSheet[];
  /** null: the workbook has none. */
  readonly rosterSeats: number | null;
  /** null: the workbook has none. */
  readonly checklistEntries: number | null;
  readonly units: { readonly count: number; readonly origin: 'written' | 'inferred' };
  /** Rows that were read though they are hidden, by sheet, 1-based. */
  readonly hidden: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** Rows that hold something but were not read, by reason. */
  readonly ignored: readonly { readonly why: Text; readonly count: number }[];
}

export interface RecognisedSheet {
  readonly sheet: string;
  readonly measures: number;
  /** 1-based rows of the first and last measure. */
  readonly firstRow: number;
  readonly lastRow: number;
}
