import type { RowTag } from '../workbook/paged-table';
import { parseFieldsTag, parseRowTag } from '../workbook/row-tag';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';

/** The column in which an annex says which row of its table each row of the sheet is part of. */
export interface TagColumn {
  readonly columnIndex: number;
  /** One for each row of the sheet; null where it has no tag. */
  readonly tags: readonly (RowTag | null)[];
  /** Rows of headers, each with the fields of its columns from left to right. */
  readonly fields: ReadonlyMap<number, readonly string[]>;
}

/** The tags that stand in a column; null where there are none. */
export function tagsIn(sheet: SheetSnapshot, columnIndex: number): TagColumn | null {
  const tags = sheet.rows.map((row) => tagOf(row[columnIndex] ?? null));
  if (tags.every((tag) => tag === null)) return null;
  const fields = new Map<number, readonly string[]>();
  sheet.rows.forEach((row, rowIndex) => {
    const said = fieldsOf(row[columnIndex] ?? null);
    if (said !== null) fields.set(rowIndex, said);
  });
  return { columnIndex, tags, fields };
}

/** A sheet without mark that has tags all the same: its last column holds nothing else, and tells the fields of a header or that rows were cut. null where it is none. */
export function tagsWithoutMark(sheet: SheetSnapshot): TagColumn | null {
  let columnIndex = -1;
  for (const row of sheet.rows) if (row.length - 1 > columnIndex) columnIndex = row.length - 1;
  let isSure = false;
  for (const row of sheet.rows) {
    const value = row[columnIndex] ?? null;
    if (value === null) continue;
    const tag = tagOf(value);
    const isHeader = fieldsOf(value) !== null;
    if (tag === null && !isHeader) return null;
    if (isHeader || tag?.join !== 'begins') isSure = true;
  }
  return isSure ? tagsIn(sheet, columnIndex) : null;
}

/** The sheet without the words of a column. */
export function withoutColumn(sheet: SheetSnapshot, columnIndex: number): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const rest = row.map((value, column) => (column === columnIndex ? null : value));
      while (rest.length > 0 && rest.at(-1) === null) rest.pop();
      return rest;
    }),
  };
}

function fieldsOf(value: CellValue): string[] | null {
  return typeof value === 'string' ? parseFieldsTag(value.trim()) : null;
}

/** A program that saved the file may have made a number of 「12」. */
function tagOf(value: CellValue): RowTag | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return parseRowTag(String(value).trim());
}
