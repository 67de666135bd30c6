import { announces } from './announces';
import { emPoints, fontMetrics } from './font-metrics';
import { breakLines } from './line-breaks';
import { a4Page, usableShare } from './page';
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
/** A little less than the paper has: programs round widths and heights to pixels, each in its own way. */
const widthPoints = Math.floor((a4Points.width - marginsPoints.left - marginsPoints.right) * usableShare);
const heightPoints = Math.floor((a4Points.height - marginsPoints.top - marginsPoints.bottom) * 0.98);
/** Between a cell's edges and its text, left and right together. */
const cellPaddingPoints = 5;
/** From one line to the next, in ems: what official documents have (固定行高). */
const lineEms = 1.5;
const paragraphGapPoints = 4;
const titlePoints = 20;
const gapUnderTitlePoints = 14;
/** Of the column right of the print area, which holds the mark. */
const markColumnPoints = 36;
/** A line that fills less than this is not stretched to the right edge. */
const leastFilled = 0.85;
const levels: readonly TextLevel[] = [0, 1, 2, 3, 4];

/**
 * Lays a plan text out on A4 portrait: a column for the markers of each level, the text to the right of its marker, so that it hangs; a row of the sheet for
 * each printed line, flush on both sides. So all programs print the same lines at the same distance. No heading is the last line of a page.
 */
export function paginateText(text: PagedText): PagedSheet {
  const { font } = text;
  const paragraphs = text.blocks.filter((block) => block.kind === 'paragraph');
  const widths = columnWidths(paragraphs, font);
  const emsOfLevel = levels.map((level) => emsIn(sum(widths.slice(level + 1)), font.sizePoints));
  const lines = paragraphs.map(({ level, text: words }) => breakLines(words, emsOfLevel[level] ?? 1, font.name));
  const sheet = new TextRows(widths.length);
  addTitle(text, sheet);
  const linePoints = font.sizePoints * lineEms;
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
    },
  );
  const looks = { body: textLooks(text, false), heading: textLooks(text, true) };
  const place = ({ paragraph: index, from, to }: FlowPart): void => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return;
    const { level, number, look } = paragraph;
    const { words, stretched, marker } = looks[look];
    const own = lines[index] ?? [];
    for (let line = from; line < to; line += 1) {
      const isFull =
        line < own.length - 1 && filled(own[line] ?? '', font.name) >= leastFilled * (emsOfLevel[level] ?? 1);
      sheet.add({
        heightPoints: linePoints + (line === to - 1 ? paragraphGapPoints : 0),
        column: level + 1,
        endColumn: sheet.columnCount - 1,
        marker: number === null || line > 0 ? null : textMarker(level, number),
        words: (own[line] ?? '').trimEnd(),
        style: isFull ? stretched : words,
        markerStyle: marker,
      });
    }
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
  return Math.max(1, (points - cellPaddingPoints) / emPoints(sizePoints));
}

/** How wide a line is; 0 where it ends of itself, or holds room to write, which would come out dashed. */
function filled(line: string, fontName: string): number {
  return /[\n＿]/u.test(line) ? 0 : emsOf(line.trimEnd(), fontName);
}

/** A column for the markers of each level that occurs, as wide as the widest of them, and the rest of the line. */
function columnWidths(paragraphs: readonly TextParagraph[], { name, sizePoints }: PagedText['font']): number[] {
  const deepest = Math.max(0, ...paragraphs.map(({ level }) => level));
  const markers = levels.slice(0, deepest + 1).map((level) => {
    const texts = paragraphs.flatMap((paragraph) =>
      paragraph.level === level && paragraph.number !== null ? [textMarker(level, paragraph.number)] : [],
    );
    const ems = Math.max(2, ...texts.map((marker) => emsOf(marker, name)));
    return ems * emPoints(sizePoints) + cellPaddingPoints;
  });
  return [...markers, widthPoints - sum(markers)];
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

function textLooks({ font }: PagedText, bold: boolean): Readonly<Record<'words' | 'stretched' | 'marker', CellStyle>> {
  const words: CellStyle = {
    ...cellStyles.text,
    border: null,
    font: { ...cellStyles.text.font, name: font.name, sizePoints: font.sizePoints, bold },
    wrap: false,
  };
  return { words, stretched: { ...words, horizontal: 'distributed', wrap: true }, marker: words };
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
      ...a4Page('portrait', null, text.footerLeft, text.font.name),
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
