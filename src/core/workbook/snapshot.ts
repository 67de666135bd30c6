/** A workbook as plain data, the same whatever host it came from. All indexes are 0-based. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Workbook-wide defined names, as written (`=` left out). */
  readonly names: readonly DefinedName[];
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface SheetSnapshot {
  readonly name: string;
  /** True for hidden and very hidden sheets. */
  readonly hidden: boolean;
  /** Ragged rows of values: a row or a cell past the end is blank. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRect[];
  /** Excel Tables, by their stable names. */
  readonly tables: readonly TableSnapshot[];
  /** 0-based indexes of hidden rows. */
  readonly hiddenRows: readonly number[];
  /** Cells that hold a formula; `rows` has the value it last gave. */
  readonly formulas: readonly CellFormula[];
}

/** null is a blank cell. Numbers are numbers as stored, text is as typed, line breaks are `\n`. */
export type CellValue = string | number | boolean | null | CellDate | CellError;

/** A true Excel date. `iso` is YYYY-MM-DD; `shown` is what the cell displays where its format is a ROC one (107/4/30), else `iso`. */
export interface CellDate {
  readonly kind: 'date';
  readonly iso: string;
  readonly shown: string;
}

/** An error value such as #REF!, or `#未計算` where a formula's value was never stored. */
export interface CellError {
  readonly kind: 'error';
  readonly code: string;
}

export interface CellFormula {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formula: string;
}

/** A rectangle of cells, both ends included. */
export interface CellRect {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** An Excel Table: `rect` includes its header row and, if any, its totals row. */
export interface TableSnapshot {
  readonly name: string;
  readonly rect: CellRect;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** One cell of a workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}
