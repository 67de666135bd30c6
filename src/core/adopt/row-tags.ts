import type { RowTag } from '../workbook/paged-table';
import { parseRowTag } from '../workbook/row-tag';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';

/** The column in which an annex says which row of its table each row of the sheet is part of. */
export interface TagColumn {
  readonly columnIndex: number;
  /** One for each row of the sheet; null where it has no tag. */
  readonly tags: readonly (RowTag | null)[];
}

/** The tags that stand in a column; null where there are none. */
export function tagsIn(sheet: SheetSnapshot, columnIndex: number): TagColumn | null {
  const tags = sheet.rows.map((row) => tagOf(row[columnIndex] ?? null));
  return tags.some((tag) => tag !== null) ? { columnIndex, tags } : null;
}

/** A sheet without mark that has tags all the same: its last column holds nothing else, and shows that rows were cut. null where it is none. */
export function tagsWithoutMark(sheet: SheetSnapshot): TagColumn | null {
  let columnIndex = -1;
  for (const row of sheet.rows) if (row.length - 1 > columnIndex) columnIndex = row.length - 1;
  let cut = false;
  for (const row of sheet.rows) {
    const value = row[columnIndex] ?? null;
    if (value === null) continue;
    const tag = tagOf(value);
    if (tag === null) return null;
    if (tag.join !== 'begins') cut = true;
  }
  return cut ? tagsIn(sheet, columnIndex) : null;
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

/** A program that saved the file may have made a number of 「12」. */
function tagOf(value: CellValue): RowTag | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return parseRowTag(String(value).trim());
}
