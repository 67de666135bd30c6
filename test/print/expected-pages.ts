import type { PageDoc, SheetDoc, WorkbookDoc } from '../../src/core/workbook/sheet-doc';
import type { CellRect } from '../../src/core/workbook/snapshot';
import type { Box } from './pdf';

/** A cell of a sheet as it is to stand on a page: merged cells are one, and cells without a line between them. */
export interface ExpectedCell {
  readonly rect: CellRect;
  /** As in the sheet. */
  readonly text: string;
  readonly box: Box;
  /** True for cells of the rows that are repeated on every page. */
  readonly isTitle: boolean;
}

/** A page as the sheet's own breaks make it. */
export interface ExpectedPage {
  readonly sheet: SheetDoc;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cells: readonly ExpectedCell[];
  /** How far down the last row reaches, and how far it may. */
  readonly bottom: number;
  readonly lowest: number;
}

type SheetCell = Pick<ExpectedCell, 'rect' | 'text'>;

const a4 = { short: 595.3, long: 841.9 };

/** The pages of all visible sheets in order, worked out from row heights and breaks alone. */
export function expectedPages(doc: WorkbookDoc): ExpectedPage[] {
  return doc.sheets.filter(({ hidden }) => !hidden).flatMap(pagesOfSheet);
}

/** Width and height of the paper in points. */
export function paperOf(page: PageDoc): { widthPoints: number; heightPoints: number } {
  return page.orientation === 'landscape'
    ? { widthPoints: a4.long, heightPoints: a4.short }
    : { widthPoints: a4.short, heightPoints: a4.long };
}

function pagesOfSheet(sheet: SheetDoc): ExpectedPage[] {
  const area = printAreaOf(sheet);
  const sheetCells = cellsByRow(sheet, area);
  const titles = sheet.page.titleRows;
  const lasts = [...sheet.page.breaksAfterRows.filter((row) => row < area.endRow), area.endRow];
  return lasts.map((lastRow, index) => {
    const firstRow = index === 0 ? area.startRow : (lasts[index - 1] ?? 0) + 1;
    const repeated = titles !== null && firstRow > titles.to ? rowsBetween(titles.from, titles.to) : [];
    return pageOf(sheet, area, sheetCells, repeated, rowsBetween(firstRow, lastRow));
  });
}

function pageOf(
  sheet: SheetDoc,
  area: CellRect,
  sheetCells: readonly (readonly SheetCell[])[],
  repeated: readonly number[],
  own: readonly number[],
): ExpectedPage {
  const { marginsPoints } = sheet.page;
  const paper = paperOf(sheet.page);
  const rows = [...repeated, ...own];
  const tops = new Map<number, number>();
  let y = marginsPoints.top;
  for (const row of rows) {
    tops.set(row, y);
    y += heightOf(sheet, row);
  }
  const lefts = leftsOf(sheet, area, paper.widthPoints);
  const titles = sheet.page.titleRows;
  const cells = rows
    .flatMap((row) => sheetCells[row] ?? [])
    .map(({ rect, text }): ExpectedCell => {
      const last = Math.min(rect.endRow, rows.at(-1) ?? rect.startRow);
      return {
        rect,
        text,
        box: {
          left: lefts[rect.startColumn - area.startColumn] ?? 0,
          right: lefts[rect.endColumn + 1 - area.startColumn] ?? 0,
          top: tops.get(rect.startRow) ?? marginsPoints.top,
          bottom: (tops.get(last) ?? 0) + heightOf(sheet, last),
        },
        isTitle: titles !== null && rect.startRow >= titles.from && rect.endRow <= titles.to,
      };
    });
  return {
    sheet,
    firstRow: own[0] ?? 0,
    lastRow: own.at(-1) ?? 0,
    cells,
    bottom: y,
    lowest: paper.heightPoints - marginsPoints.bottom,
  };
}

/** Cells inside the print area by the row that they begin in, merged ones whole. */
function cellsByRow(sheet: SheetDoc, area: CellRect): readonly (readonly SheetCell[])[] {
  const merges = new Map(sheet.merges.map((rect) => [`${rect.startRow},${rect.startColumn}`, rect]));
  const covered = new Set<string>();
  for (const rect of sheet.merges)
    for (const row of rowsBetween(rect.startRow, rect.endRow))
      for (const column of rowsBetween(rect.startColumn, rect.endColumn)) covered.add(`${row},${column}`);
  return sheet.rows.map(({ cells }, row) => {
    const found: SheetCell[] = [];
    for (const column of rowsBetween(area.startColumn, area.endColumn)) {
      const place = `${row},${column}`;
      const merge = merges.get(place);
      if (merge === undefined && covered.has(place)) continue;
      const rect = merge ?? { startRow: row, startColumn: column, endRow: row, endColumn: column };
      const text = String(cells[column]?.value ?? '');
      const before = found.at(-1);
      if (before?.rect.endColumn === column - 1 && isOpenToTheRight(sheet, before.rect)) {
        found[found.length - 1] = { rect: { ...before.rect, endColumn: rect.endColumn }, text: before.text + text };
      } else found.push({ rect, text });
    }
    return found;
  });
}

/** True for a marker with its text in the next column: on paper they are one. */
function isOpenToTheRight(sheet: SheetDoc, rect: CellRect): boolean {
  const style = sheet.rows[rect.startRow]?.cells[rect.endColumn]?.style;
  return typeof style === 'object' && style.border?.open?.includes('right') === true;
}

function printAreaOf(sheet: SheetDoc): CellRect {
  const endColumn = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length - 1));
  return sheet.page.printArea ?? { startRow: 0, startColumn: 0, endRow: sheet.rows.length - 1, endColumn };
}

function heightOf(sheet: SheetDoc, row: number): number {
  const height = sheet.rows[row]?.heightPoints;
  if (height === null || height === undefined) throw new Error(`Row ${row + 1} of ${sheet.name} has no height.`);
  return height;
}

/** Left edges of the area's columns, and the right edge of its last. */
function leftsOf(sheet: SheetDoc, area: CellRect, paperWidth: number): number[] {
  const widths = rowsBetween(area.startColumn, area.endColumn).map((column) => sheet.columnWidthsPoints[column] ?? 0);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const { left, right } = sheet.page.marginsPoints;
  let x = sheet.page.centerHorizontally ? left + (paperWidth - left - right - whole) / 2 : left;
  return [x, ...widths.map((width) => (x += width))];
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
