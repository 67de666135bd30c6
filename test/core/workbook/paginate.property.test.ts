import fc from 'fast-check';
import type { PagedRow, PagedSheet, PagedTable } from '../../../src/core/workbook/paged-table';
import { paginate } from '../../../src/core/workbook/paginate';
import { parseRowTag } from '../../../src/core/workbook/row-tag';
import { pagedTable } from '../../support/paged-table-arbitrary';
import { joinPagedTexts, pageOfRow, wantedTexts } from '../../support/paged-texts';

const runs = { numRuns: 120, seed: 20260101 };
const holds = (check: (table: PagedTable, sheet: PagedSheet) => void) => () => {
  fc.assert(
    fc.property(pagedTable(60), (table) => check(table, paginate(table))),
    runs,
  );
};

const printablePoints = { landscape: 595.3 - 42 - 48, portrait: 841.9 - 42 - 48 };

function tagOf({ doc }: PagedSheet, rowIndex: number) {
  const column = (doc.page.printArea?.endColumn ?? 0) + 1;
  return parseRowTag(String(doc.rows[rowIndex]?.cells[column]?.value ?? ''));
}

const headerRow = ({ doc }: PagedSheet) => doc.page.titleRows?.to ?? -1;

test(
  'no page is higher than the paper, and no row than Excel allows',
  holds((table, sheet) => {
    const heights = sheet.doc.rows.map(({ heightPoints }) => heightPoints ?? Infinity);
    const sum = (from: number, to: number) => heights.slice(from, to + 1).reduce((total, height) => total + height, 0);
    sheet.pages.forEach(({ firstRow, lastRow }, page) => {
      const titles = page === 0 ? 0 : sum(0, headerRow(sheet));
      expect(titles + sum(firstRow, lastRow)).toBeLessThan(printablePoints[table.orientation] * 0.985);
    });
    expect(Math.max(...heights)).toBeLessThan(409);
    expect(heights.every((height) => height > 0 && Number.isInteger(height / 0.75))).toBe(true);
  }),
);

test(
  'pages follow each other, with a break after each but the last and no merge over it',
  holds((_table, sheet) => {
    const { doc, pages } = sheet;
    expect(pages[0]?.firstRow).toBe(0);
    expect(pages.at(-1)?.lastRow).toBe(doc.rows.length - 1);
    pages.slice(1).forEach(({ firstRow }, index) => expect(firstRow).toBe((pages[index]?.lastRow ?? NaN) + 1));
    expect(doc.page.breaksAfterRows).toEqual(pages.slice(0, -1).map(({ lastRow }) => lastRow));
    expect(doc.page.fitsWidth).toBe(false);
    const page = pageOfRow(sheet);
    for (const { startRow, endRow } of doc.merges) expect(page[startRow]).toBe(page[endRow]);
  }),
);

test(
  'merged cells do not overlap, and only their first one has a text',
  holds((_table, { doc }) => {
    const taken = new Set<string>();
    for (const { startRow, startColumn, endRow, endColumn } of doc.merges) {
      for (let row = startRow; row <= endRow; row += 1) {
        for (let column = startColumn; column <= endColumn; column += 1) {
          expect(taken).not.toContain(`${row} ${column}`);
          taken.add(`${row} ${column}`);
          if (row > startRow || column > startColumn) expect(doc.rows[row]?.cells[column]?.value ?? null).toBeNull();
        }
      }
    }
  }),
);

test(
  'every text of the table is in the sheet, and joined by the tags it is what it was',
  holds((table, sheet) => {
    const found = [...joinPagedTexts(sheet, table.columns)].map(([row, { texts }]) => [row, texts]);
    expect(found).toEqual([...wantedTexts(table.rows, table.columns)]);
  }),
);

test(
  'title and header are print titles, and stand first',
  holds((table, sheet) => {
    const { doc } = sheet;
    expect(doc.page.titleRows).toEqual({ from: 0, to: table.lines.length });
    const header = doc.rows[headerRow(sheet)]?.cells.map(({ value }) => value).filter((value) => value !== null);
    expect(header).toEqual(table.columns.map(({ header: words }) => words));
    expect(doc.rows.slice(0, table.lines.length).map(({ cells }) => cells[0]?.value)).toEqual(
      table.lines.map(({ text }) => text),
    );
    expect(doc.freeze).toEqual({ rowCount: table.lines.length + 1, columnCount: 0 });
  }),
);

test(
  'no row is cut that fits on a page of its own, with the band above it',
  holds((table, sheet) => {
    const bandsAbove = (index: number) => table.rows.slice(0, index).filter(({ kind }) => kind === 'band');
    for (const [number, { pages }] of joinPagedTexts(sheet, table.columns)) {
      if (pages.length < 2) continue;
      const row = table.rows[number - 1] as PagedRow;
      const band = bandsAbove(number - 1).at(-1);
      const above = band?.kind === 'band' ? [{ ...band, startsPage: false, text: `${band.text}\n（續）` }] : [];
      const labels = row.kind === 'row' ? row.cells.map(again(table)) : [];
      const alone = row.kind === 'row' ? { ...row, cells: labels } : row;
      expect(paginate({ ...table, rows: [...above, alone], closing: [] }).pages.length).toBeGreaterThan(1);
    }
  }),
);

/** Labels as they would be repeated on that page. */
function again(table: PagedTable) {
  return (cell: Extract<PagedRow, { kind: 'row' }>['cells'][number], column: number) =>
    table.columns[column]?.merges === true
      ? { ...cell, blocks: cell.blocks.map((block) => ({ ...block, text: `${block.text}\n（續）` })) }
      : cell;
}

test(
  'a band is never the last of a page, unless nothing follows it',
  holds((table, sheet) => {
    for (const { lastRow } of sheet.pages) {
      const tag = tagOf(sheet, lastRow);
      if (tag === null) continue;
      const isBand = table.rows[tag.row - 1]?.kind === 'band';
      if (isBand) expect(table.rows[tag.row]?.kind).not.toBe('row');
    }
  }),
);

test(
  'a band that starts a page does, and is repeated where its rows go on',
  holds((table, sheet) => {
    sheet.pages.forEach(({ firstRow }, page) => {
      const tag = tagOf(sheet, page === 0 ? headerRow(sheet) + 1 : firstRow);
      if (tag === null) return;
      const row = table.rows[tag.row - 1];
      if (tag.join === 'repeats') expect(row?.kind).toBe('band');
      else if (row?.kind === 'row')
        expect(table.rows.slice(0, tag.row - 1).some(({ kind }) => kind === 'band')).toBe(false);
    });
    const first = new Set(sheet.pages.map(({ firstRow }, page) => (page === 0 ? headerRow(sheet) + 1 : firstRow)));
    sheet.doc.rows.forEach((_row, rowIndex) => {
      const tag = tagOf(sheet, rowIndex);
      const row = tag?.join === 'begins' ? table.rows[tag.row - 1] : undefined;
      if (row?.kind === 'band' && row.startsPage) expect(first).toContain(rowIndex);
    });
  }),
);

test(
  'labels stand on every page beside their rows',
  holds((table, sheet) => {
    if (table.columns[0]?.merges !== true) return;
    sheet.pages.forEach(({ firstRow, lastRow }, page) => {
      for (let row = page === 0 ? headerRow(sheet) + 1 : firstRow; row <= lastRow; row += 1) {
        const tag = tagOf(sheet, row);
        if (tag === null) return;
        if (table.rows[tag.row - 1]?.kind === 'band') continue;
        expect(sheet.doc.rows[row]?.cells[0]?.value).toEqual(expect.stringMatching(/./));
        return;
      }
    });
  }),
);

test(
  'columns fill the page and no more; the tags stand right of what is printed',
  holds((table, sheet) => {
    const { columnWidthsPoints, page, rows } = sheet.doc;
    const printed = columnWidthsPoints.slice(0, -1).reduce((sum, width) => sum + width, 0);
    const paper = table.orientation === 'landscape' ? 841.9 : 595.3;
    expect(printed * 1.015).toBeLessThan(paper - 72);
    expect(printed).toBeGreaterThan((paper - 72) * 0.96);
    expect(page.printArea).toEqual({
      startRow: 0,
      startColumn: 0,
      endRow: rows.length - 1,
      endColumn: columnWidthsPoints.length - 2,
    });
  }),
);
