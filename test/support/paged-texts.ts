import type { PagedColumn, PagedRow, PagedSheet } from '../../src/core/workbook/paged-table';
import { parseRowTag } from '../../src/core/workbook/row-tag';

/** What the parts of one row of a table say together, as its tags join them; a cell for each column of the table. */
export interface PagedTexts {
  readonly texts: readonly string[];
  /** Pages on which parts of the row stand. */
  readonly pages: readonly number[];
}

/** Where the columns of a table stand in a sheet: the hanging one may have two. */
export function placesOf(columns: readonly PagedColumn[], columnCount: number): { first: number; last: number }[] {
  let next = 0;
  return columns.map(({ hanging }) => {
    const first = next;
    next += hanging && columnCount > columns.length ? 2 : 1;
    return { first, last: next - 1 };
  });
}

/** The page on which each row of the sheet stands. */
export function pageOfRow({ pages }: PagedSheet): number[] {
  return pages.flatMap(({ firstRow, lastRow }, page) => Array.from({ length: lastRow - firstRow + 1 }, () => page));
}

/** Joins what stands in a sheet by its tags alone: the rows of the table by their number (from 1), bands as rows of one cell. */
export function joinPagedTexts(sheet: PagedSheet, columns: readonly PagedColumn[]): Map<number, PagedTexts> {
  const tagColumn = (sheet.doc.page.printArea?.endColumn ?? 0) + 1;
  const places = placesOf(columns, tagColumn);
  const pages = pageOfRow(sheet);
  const found = new Map<number, { texts: string[]; pages: number[] }>();
  const above = columns.map(() => '');
  const merged = new Map(sheet.doc.merges.map((merge) => [`${merge.startRow} ${merge.startColumn}`, merge]));
  sheet.doc.rows.forEach(({ cells }, rowIndex) => {
    const tag = parseRowTag(String(cells[tagColumn]?.value ?? ''));
    if (tag === null || tag.join === 'repeats') return;
    const known = found.get(tag.row) ?? { texts: columns.map(() => ''), pages: [] };
    found.set(tag.row, known);
    const page = pages[rowIndex] ?? -1;
    if (known.pages.at(-1) !== page) known.pages.push(page);
    const isBand = merged.get(`${rowIndex} 0`)?.endColumn === tagColumn - 1 && columns.length > 1;
    places.forEach(({ first, last }, column) => {
      const words = cells
        .slice(first, last + 1)
        .map(({ value }) => value ?? '')
        .join('');
      const isLabel = columns[column]?.merges === true && !isBand;
      if (tag.join === 'begins' && isLabel && words === '') {
        known.texts[column] = above[column] ?? '';
        return;
      }
      const before = tag.join === 'begins' ? (above[column] ?? '') : (known.texts[column] ?? '');
      const repeats = ['（續）', `${before}（續）`, `${before}\n（續）`].includes(words);
      if (repeats && (tag.join !== 'begins' || isLabel)) {
        if (tag.join === 'begins') known.texts[column] = before;
        return;
      }
      known.texts[column] += tag.join === 'line' && columns[column]?.hanging === true ? `\n${words}` : words;
      if (!isBand) above[column] = known.texts[column] ?? '';
    });
  });
  return found;
}

/** The same of the table itself. */
export function wantedTexts(
  rows: readonly PagedRow[],
  columns: readonly PagedColumn[],
): Map<number, readonly string[]> {
  return new Map(
    rows.map((row, index) => [
      index + 1,
      row.kind === 'band'
        ? columns.map((_column, at) => (at === 0 ? row.text : ''))
        : row.cells.map(({ blocks }) => blocks.map(({ marker, text }) => marker + text).join('\n')),
    ]),
  );
}
