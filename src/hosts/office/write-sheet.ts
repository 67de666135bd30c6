import type { CellDoc, ListValidation, PageDoc, SheetDoc } from '../../core/workbook/sheet-doc';
import { cellStyles, type CellStyle } from '../../core/workbook/styles';
import { addressLists, rectAddress, styleAreas } from './style-areas';

/** Excel refuses messages over 5 MB; a character of Chinese takes 3 bytes. */
const largestBatchBytes = 4 * 1024 * 1024;
/** Excel makes no row higher. */
const highestRowPoints = 409;

/**
 * Puts a sheet's content into an empty sheet: looks first (a text format must be there before the text), then values, merges and tables over them.
 * Nothing is synced here but between parts of 4 MB; the page's layout is `layOutPage`'s.
 */
export async function writeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, doc: SheetDoc): Promise<void> {
  sheet.showGridlines = doc.showGridLines;
  sheet.tabColor = doc.tabColor === null ? '' : `#${doc.tabColor}`;
  for (const [style, rects] of styleAreas(doc)) {
    for (const addresses of addressLists(rects)) applyLook(sheet, addresses, style);
    // RangeAreas have no number format; rectangles do.
    if (style.numberFormat !== 'General')
      for (const rect of rects) sheet.getRange(rectAddress(rect)).numberFormat = [[style.numberFormat]];
  }
  doc.columnWidthsPoints.forEach((points, columnIndex) => {
    sheet.getRangeByIndexes(0, columnIndex, 1, 1).format.columnWidth = points;
  });
  await writeValues(context, sheet, doc);
  setHeights(sheet, doc);
  for (const merge of doc.merges) sheet.getRange(rectAddress(merge)).merge(false);
  for (const { name, rect } of doc.tables) {
    const table = sheet.tables.add(rectAddress(rect), true);
    table.name = name;
    // The header is formatted cell by cell, as in a file.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
  for (const validation of doc.validations) setValidation(sheet, validation);
  if (doc.freeze !== null) freeze(sheet, doc.freeze);
}

const horizontalAlignments = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  distributed: 'Distributed',
} as const satisfies Record<CellStyle['horizontal'], string>;

function applyLook(sheet: Excel.Worksheet, addresses: string, style: CellStyle): void {
  const { format } = sheet.getRanges(addresses);
  const { font, fill, border, horizontal, vertical, wrap } = style;
  format.font.name = font.name;
  format.font.size = font.sizePoints;
  format.font.bold = font.bold;
  format.font.italic = font.italic;
  format.font.color = `#${font.color}`;
  if (fill !== null) format.fill.color = `#${fill}`;
  format.horizontalAlignment = horizontalAlignments[horizontal];
  format.verticalAlignment = vertical === 'top' ? 'Top' : 'Center';
  format.wrapText = wrap;
  if (border === null) return;
  const open = new Set(border.open ?? []);
  const lines: readonly [Excel.BorderIndex | keyof typeof Excel.BorderIndex | string, boolean][] = [
    ['EdgeTop', !open.has('top')],
    ['EdgeRight', !open.has('right')],
    ['EdgeBottom', !open.has('bottom')],
    ['EdgeLeft', !open.has('left')],
    // A line between two cells is drawn where either of them has it.
    ['InsideHorizontal', !(open.has('top') && open.has('bottom'))],
    ['InsideVertical', !(open.has('left') && open.has('right'))],
  ];
  for (const [index, drawn] of lines) {
    if (!drawn) continue;
    const line = format.borders.getItem(index as Excel.BorderIndex);
    line.style = 'Continuous';
    line.weight = border.line === 'medium' ? 'Medium' : 'Thin';
    line.color = `#${border.color}`;
  }
}

async function writeValues(context: Excel.RequestContext, sheet: Excel.Worksheet, { rows }: SheetDoc): Promise<void> {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0) return;
  let from = 0;
  let bytes = 0;
  let lines: (string | number)[][] = [];
  for (const [rowIndex, { cells }] of rows.entries()) {
    const line = Array.from({ length: width }, (_column, index) => written(cells[index]));
    lines.push(line);
    bytes += line.reduce<number>((sum, value) => sum + 4 + String(value).length * 3, 0);
    if (bytes > largestBatchBytes) {
      flush(rowIndex + 1);
      await context.sync();
    }
  }
  flush(rows.length);

  function flush(next: number): void {
    if (lines.length > 0) sheet.getRangeByIndexes(from, 0, lines.length, width).values = lines;
    [from, lines, bytes] = [next, [], 0];
  }
}

/** A text is a text: where the cell is not formatted as one, an apostrophe in front says so, and Excel drops it. */
function written(cell: CellDoc | undefined): string | number {
  if (cell === undefined || cell.value === null || cell.value === '') return '';
  if (typeof cell.value === 'number') return cell.value;
  const { numberFormat } = typeof cell.style === 'string' ? cellStyles[cell.style] : cell.style;
  return numberFormat === '@' ? cell.value : `'${cell.value}`;
}

function setHeights(sheet: Excel.Worksheet, { rows }: SheetDoc): void {
  if (rows.length === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, 1);
  range.setRowProperties(
    rows.map(({ heightPoints, grows }) =>
      heightPoints === null || grows ? {} : { format: { rowHeight: Math.min(highestRowPoints, heightPoints) } },
    ),
  );
  // Where people go on writing, rows take their height from their text.
  for (let from = 0; from < rows.length; from++) {
    let end = from;
    while (end < rows.length && rows[end]?.grows === true) end += 1;
    if (end > from) sheet.getRangeByIndexes(from, 0, end - from, 1).format.autofitRows();
    from = Math.max(from, end);
  }
}

function setValidation(
  sheet: Excel.Worksheet,
  { rect, source, allowBlank, refuseOthers, prompt }: ListValidation,
): void {
  const validation = sheet.getRange(rectAddress(rect)).dataValidation;
  const list = source.kind === 'formula' ? `=${source.formula}` : source.values.join(',');
  validation.rule = { list: { inCellDropDown: true, source: list } };
  validation.ignoreBlanks = allowBlank;
  validation.errorAlert = { showAlert: refuseOthers, style: 'Stop', title: '', message: '' };
  if (prompt !== null) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function freeze(sheet: Excel.Worksheet, { rowCount, columnCount }: NonNullable<SheetDoc['freeze']>): void {
  if (rowCount > 0 && columnCount > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rowCount, columnCount));
  else if (rowCount > 0) sheet.freezePanes.freezeRows(rowCount);
  else if (columnCount > 0) sheet.freezePanes.freezeColumns(columnCount);
}

/** Sets how a sheet prints. Apart from the rest, since Excel on the web may refuse it. */
export function layOutPage(sheet: Excel.Worksheet, page: PageDoc): void {
  const layout = sheet.pageLayout;
  const { marginsPoints: margins, header, footer } = page;
  layout.paperSize = page.paper;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = page.fitsWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  layout.centerHorizontally = page.centerHorizontally;
  layout.topMargin = margins.top;
  layout.rightMargin = margins.right;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  if (page.printArea !== null) layout.setPrintArea(rectAddress(page.printArea));
  if (page.titleRows !== null) layout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  const words = layout.headersFooters.defaultForAllPages;
  words.leftHeader = header.left;
  words.centerHeader = header.center;
  words.rightHeader = header.right;
  words.leftFooter = footer.left;
  words.centerFooter = footer.center;
  words.rightFooter = footer.right;
  for (const row of page.breaksAfterRows) sheet.horizontalPageBreaks.add(`A${row + 2}`);
}

/** Empties a sheet of ours before it is written anew, without deleting it: that would take the user's undo away. */
export function clearSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): void {
  for (const table of tables) table.convertToRange();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.unmerge();
  all.clear();
  all.dataValidation.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}
