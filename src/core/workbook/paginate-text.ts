import { announces } from './announces';
import { badLineEnds } from './bad-line-ends';
import { emPoints, fontMetrics } from './font-metrics';
import { breakLines } from './line-breaks';
import { a4Page } from './page';
import type { PagedSheet } from './paged-table';
import type { PagedText } from './paged-text';
import type { PageDoc, SheetDoc } from './sheet-doc';
import { cellStyles, type CellStyle } from './styles';
import type { TextLevel, TextParagraph } from './text-doc';
import { flowText, type FlowPart } from './text-flow';
import { textMarker } from './text-marker';
import { TextRows } from './text-rows';
import { titleLines } from './title-lines';

/** A letter's margins, wider than a table's. */
const marginsPoints: PageDoc['marginsPoints'] = { top: 62, right: 62, bottom: 62, left: 62, header: 24, footer: 30 };
const a4Points = { width: 595.3, height: 841.9 };
/** LibreOffice draws columns 5.7 % wider than the formula of OOXML says, and rounds heights to pixels. */
const widthPoints = Math.floor((a4Points.width - marginsPoints.left - marginsPoints.right) * 0.94);
const heightPoints = Math.floor((a4Points.height - marginsPoints.top - marginsPoints.bottom) * 0.98);
/** Between a cell's edges and its text, left and right together. */
const cellPaddingPoints = 5;
const paragraphGapPoints = 6;
const titlePoints = 20;
const gapUnderTitlePoints = 14;
/** Excel cuts a row off beyond 409. */
const highestRowPoints = 400;
/** Of the column right of the print area, which holds the mark. */
const markColumnPoints = 36;
/** Narrow columns at the right edge: a paragraph that would have a line begin with 。 is merged over one or two less. */
const spareColumns = 2;
/** How much wider LibreOffice draws a column, and what of it is not text. */
const libreOffice = { stretch: 1.057, paddingPoints: 2 };
const levels: readonly TextLevel[] = [0, 1, 2, 3, 4];

/**
 * Lays a plan text out on A4 portrait: a column for the markers of each level, the text merged over all columns to the right of its marker, so that
 * it hangs. No heading is the last line of a page; a long paragraph is cut at a line end.
 */
export function paginateText(text: PagedText): PagedSheet {
  const { font } = text;
  const paragraphs = text.blocks.filter((block) => block.kind === 'paragraph');
  const widths = columnWidths(paragraphs, font);
  const endColumns = paragraphs.map((paragraph) => endColumnOf(paragraph, widths, font));
  const lines = paragraphs.map(({ level, text: words }, index) =>
    breakLines(words, emsIn(sum(widths.slice(level + 1, (endColumns[index] ?? 0) + 1)), font.sizePoints), font.name),
  );
  const sheet = new TextRows(widths.length);
  addTitle(text, sheet);
  const linePoints = font.sizePoints * fontMetrics(font.name).pitchEms;
  const pages = flowText(
    paragraphs.map((paragraph, index) => ({
      lines: lines[index]?.length ?? 1,
      keepsWithNext: announces(paragraph) && index < paragraphs.length - 1,
    })),
    {
      firstPagePoints: heightPoints - sheet.heightPoints,
      pagePoints: heightPoints,
      linePoints,
      paddingPoints: paragraphGapPoints,
      highestPartPoints: highestRowPoints,
    },
  );
  const looks = { body: textLook(text, false), heading: textLook(text, true) };
  const place = ({ paragraph: index, from, to }: FlowPart): void => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return;
    const { level, number, look } = paragraph;
    sheet.add({
      heightPoints: (to - from) * linePoints + paragraphGapPoints,
      column: level + 1,
      endColumn: endColumns[index] ?? 0,
      marker: number === null || from > 0 ? null : textMarker(level, number),
      words: (lines[index] ?? []).slice(from, to).join(''),
      style: looks[look].words,
      markerStyle: looks[look].marker,
    });
  };
  const ranges = pages.map((parts, page) => {
    const firstRow = page === 0 ? 0 : sheet.rows.length;
    parts.forEach(place);
    return { firstRow, lastRow: Math.max(firstRow, sheet.rows.length - 1) };
  });
  return { doc: sheetDoc(text, widths, sheet, ranges), pages: ranges };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function emsIn(points: number, sizePoints: number): number {
  return (points - cellPaddingPoints) / emPoints(sizePoints);
}

/** The last column of a paragraph's text: of the widths to choose from the widest with the fewest lines that begin with 。. */
function endColumnOf({ level, text }: TextParagraph, widths: readonly number[], font: PagedText['font']): number {
  const { stretch, paddingPoints } = libreOffice;
  let best = widths.length - 1;
  let fewest = Infinity;
  for (let end = widths.length - 1; fewest > 0 && end >= widths.length - 1 - spareColumns; end -= 1) {
    const points = sum(widths.slice(level + 1, end + 1)) * stretch - paddingPoints;
    const count = badLineEnds(text, points / font.sizePoints, font.name);
    if (count < fewest) {
      fewest = count;
      best = end;
    }
  }
  return best;
}

/** A column for the markers of each level that occurs, as wide as the widest of them, the rest of the line, and the spare columns. */
function columnWidths(paragraphs: readonly TextParagraph[], { name, sizePoints }: PagedText['font']): number[] {
  const deepest = Math.max(0, ...paragraphs.map(({ level }) => level));
  const markers = levels.slice(0, deepest + 1).map((level) => {
    const texts = paragraphs.flatMap((paragraph) =>
      paragraph.level === level && paragraph.number !== null ? [textMarker(level, paragraph.number)] : [],
    );
    const ems = Math.max(2, ...texts.map((marker) => emsOf(marker, name)));
    return ems * emPoints(sizePoints) + cellPaddingPoints;
  });
  const spare = Array.from({ length: spareColumns }, () => sizePoints);
  return [...markers, widthPoints - sum(markers) - sum(spare), ...spare];
}

function emsOf(marker: string, fontName: string): number {
  const { emsOf: ems } = fontMetrics(fontName);
  return [...marker].reduce((total, character) => total + ems(character.codePointAt(0) ?? 0), 0);
}

/** The title over the whole width, a row for each line, and a gap below. */
function addTitle({ title, font }: PagedText, sheet: TextRows): void {
  if (title === '') return;
  const style: CellStyle = {
    ...cellStyles.title,
    font: { ...cellStyles.title.font, name: font.name, sizePoints: titlePoints },
    wrap: false,
  };
  const line = titlePoints * fontMetrics(font.name).pitchEms + 2;
  const lines = titleLines(title, emsIn(widthPoints, titlePoints), font.name);
  lines.forEach((words, index) => {
    const heightOfLine = index === lines.length - 1 ? line + gapUnderTitlePoints : line;
    sheet.add({
      heightPoints: heightOfLine,
      column: 0,
      endColumn: sheet.columnCount - 1,
      marker: null,
      words: words.trim(),
      style,
      markerStyle: style,
    });
  });
}

function textLook({ font }: PagedText, bold: boolean): { readonly words: CellStyle; readonly marker: CellStyle } {
  const words: CellStyle = {
    ...cellStyles.text,
    border: null,
    font: { ...cellStyles.text.font, name: font.name, sizePoints: font.sizePoints, bold },
  };
  return { words, marker: { ...words, wrap: false } };
}

function sheetDoc(
  text: PagedText,
  widths: readonly number[],
  { rows, merges }: TextRows,
  pages: PagedSheet['pages'],
): SheetDoc {
  return {
    name: text.name,
    hidden: false,
    tabColor: text.tabColor,
    showGridLines: false,
    columnWidthsPoints: [...widths, markColumnPoints],
    rows,
    merges,
    tables: [],
    validations: [],
    freeze: null,
    page: {
      ...a4Page('portrait', null, text.footerLeft),
      marginsPoints,
      fitsWidth: false,
      breaksAfterRows: pages.slice(0, -1).map(({ lastRow }) => lastRow),
      printArea: {
        startRow: 0,
        startColumn: 0,
        endRow: Math.max(0, rows.length - 1),
        endColumn: widths.length - 1,
      },
    },
  };
}
