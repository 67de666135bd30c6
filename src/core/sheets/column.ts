/** A column of a kind of sheet, said once for building, finding and reading it. */
export interface Column<Field extends string = string> {
  readonly field: Field;
  /** The header that our own sheets print. */
  readonly header: string;
  /** Other headers that people write for it. One that also stands under another field is told by its neighbours. */
  readonly synonyms: readonly string[];
}

/** What our own sheet of a kind is called. Users may rename the sheet; the Excel Table keeps its name. */
export interface SheetIdentity {
  readonly sheetName: string;
  /** Name of the Excel Table; where a kind has several tables, `_1`, `_2` … follow it. */
  readonly tableName: string;
}
