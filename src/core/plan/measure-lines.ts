/** One numbered item of a measure, or the whole of a measure without numbers. */
export interface MeasureLine {
  /** 1-based line of the cell's text (lines end at line breaks) where the item begins. */
  readonly line: number;
  /** The number as written (「1.」「一、」「(一)」); '' where there is none. */
  readonly marker: string;
  /** 1-based value of the number; null where there is none. */
  readonly ordinal: number | null;
  /** The item's own words, without the number, as written. */
  readonly text: string;
  /** The words for comparing: NFKC, without white space, punctuation and case; '' where nothing is left. */
  readonly key: string;
}
