import { TableFlow } from './flow-table';
import { a4Page, printableHeightPoints } from './page';
import { pagedColumns, type PagedColumns } from './paged-columns';
import { pagedLooks, type PagedLooks } from './paged-looks';
import { pagedMeasure, type PagedMeasure } from './paged-measure';
import type { LinePiece, PagePiece } from './paged-pieces';
import { measureRows, type MeasuredBand } from './paged-rows';
import { PagedSheetRows } from './paged-sheet';
import type { PagedLine, PagedSheet, PagedTable } from './paged-table';
import type { ListValidation, SheetDoc } from './sheet-doc';
import { titleLines } from './title-lines';

/** Of the column right of the print area, which holds the row tags. */
const tagColumnPoints = 36;
/** White space between the last row and what stands under the table, and above the header. */
const gapPoints = 6;

/**
 * Lays a table out on A4 pages at 100 %: explicit row heights, a break where each page ends, lines and header as print titles, labels and bands
 * repeated with （續）. No row is cut that fits on a page, and no merge reaches over a break.
 */
export function paginate(table: PagedTable): PagedSheet {
  const measure = pagedMeasure(table.font);
  const bold = pagedMeasure(table.font, true);
  const columns = pagedColumns(table, measure);
  const looks = pagedLooks(table.font);
  const sheet = new PagedSheetRows(table.columns, columns, looks, table.font.sizePoints);
  const titles = table.lines.map((line) => measureLine(line, columns, looks));
  const headerPoints = headerHeight(table, columns, bold);
  const titlePoints = titles.reduce((sum, { heightPoints }) => sum + heightPoints, headerPoints);
  // However long a title may be: a page holds a few lines.
  const pagePoints = Math.max(printableHeightPoints(table.orientation) - titlePoints, table.font.sizePoints * 12);
  const pages = flow(table, columns, measure, bold, looks, pagePoints);
  titles.forEach((line) => sheet.addLine(line));
  sheet.addHeader(headerPoints);
  const headerRow = sheet.rows.length - 1;
  const ranges = pages.map((pieces, index) => {
    const firstRow = index === 0 ? 0 : sheet.rows.length;
    sheet.addPage(pieces);
    return { firstRow, lastRow: sheet.rows.length - 1 };
  });
  return { doc: sheetDoc(table, columns, sheet, headerRow, ranges), pages: ranges };
}

function flow(
  table: PagedTable,
  columns: PagedColumns,
  measure: PagedMeasure,
  bold: PagedMeasure,
  looks: PagedLooks,
  pagePoints: number,
): PagePiece[][] {
  const closing = table.closing.flatMap((line) => measureLines(line, columns, looks, pagePoints));
  const closingPoints = closing.reduce((sum, { heightPoints }) => sum + heightPoints, 0);
  const pages = new TableFlow(columns, measure, pagePoints);
  const rows = measureRows(table, columns, measure, bold, pagePoints);
  let bands: MeasuredBand[] = [];
  rows.forEach((row, index) => {
    if (row.kind === 'row') {
      pages.addRow(bands, row, index === rows.length - 1 ? closingPoints : 0);
      bands = [];
      return;
    }
    if (row.startsPage) {
      pages.addBands(bands);
      bands = [];
    }
    bands.push(row);
  });
  pages.addBands(bands);
  pages.addLines(closing);
  return pages.finish();
}

function measureLine(line: PagedLine, columns: PagedColumns, looks: PagedLooks): LinePiece {
  const [piece] = measureLines(line, columns, looks, Infinity);
  return piece ?? { kind: 'line', line, text: line.text, heightPoints: gapPoints };
}

/** A line in as many pieces as pages of this height need. */
function measureLines(line: PagedLine, columns: PagedColumns, looks: PagedLooks, pagePoints: number): LinePiece[] {
  const measure = pagedMeasure(looks.fontOf(line.look), looks.isBold(line.look));
  const lines = linesOf(line, measure, totalWidth(columns));
  const gap = line.look === 'title' ? gapPoints : 0;
  const pieces: LinePiece[] = [];
  for (let from = 0; from < lines.length;) {
    const to = from + Math.max(1, measure.fitting(lines, from, pagePoints - gap));
    const text = lines.slice(from, to).join('');
    pieces.push({ kind: 'line', line, text, heightPoints: measure.pointsOf(lines, from, to) + gap });
    from = to;
  }
  return pieces;
}

/** A title is broken where it reads well. */
function linesOf({ look, text }: PagedLine, measure: PagedMeasure, widthPoints: number): string[] {
  if (look !== 'title' || text.includes('\n')) return measure.linesIn(text, widthPoints);
  const lines = titleLines(text, measure.emsIn(widthPoints), measure.font.name);
  return lines.map((words, index) => (index < lines.length - 1 ? `${words}\n` : words));
}

function totalWidth({ widthsPoints }: PagedColumns): number {
  return widthsPoints.reduce((sum, points) => sum + points, 0);
}

function headerHeight(table: PagedTable, columns: PagedColumns, bold: PagedMeasure): number {
  const heights = table.columns.map(({ header }, index) =>
    bold.pointsOf(bold.linesIn(header, columns.places[index]?.widthPoints ?? 0)),
  );
  return Math.max(...heights) + gapPoints;
}

function sheetDoc(
  table: PagedTable,
  columns: PagedColumns,
  { rows, merges }: PagedSheetRows,
  headerRow: number,
  pages: PagedSheet['pages'],
): SheetDoc {
  return {
    name: table.name,
    hidden: false,
    tabColor: table.tabColor,
    showGridLines: false,
    columnWidthsPoints: [...columns.widthsPoints, tagColumnPoints],
    rows,
    merges,
    tables: [],
    validations: choices(table, columns, headerRow + 1, rows.length - 1),
    freeze: { rowCount: headerRow + 1, columnCount: 0 },
    page: {
      ...a4Page(table.orientation, { from: 0, to: headerRow }, table.footerLeft, table.font.name),
      fitsWidth: false,
      breaksAfterRows: pages.slice(0, -1).map(({ lastRow }) => lastRow),
      printArea: {
        startRow: 0,
        startColumn: 0,
        endRow: rows.length - 1,
        endColumn: columns.widthsPoints.length - 1,
      },
    },
  };
}

function choices(table: PagedTable, columns: PagedColumns, startRow: number, endRow: number): ListValidation[] {
  if (endRow < startRow) return [];
  return table.columns.flatMap(({ choices: values }, index): ListValidation[] => {
    const place = columns.places[index];
    if (values === null || place === undefined) return [];
    return [
      {
        rect: { startRow, startColumn: place.last, endRow, endColumn: place.last },
        source: { kind: 'values', values },
        allowBlank: true,
        refuseOthers: false,
        prompt: null,
      },
    ];
  });
}
