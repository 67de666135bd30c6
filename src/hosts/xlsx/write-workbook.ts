import type {
  Cell,
  CellStyle as LibraryStyle,
  CellValue as LibraryValue,
  NamedRange,
  PageSetup,
  WriteSheet,
} from 'hucre';
import { cellAddress } from '../../core/workbook/address';
import type { ListValidation, PageDoc, PageText, SheetDoc, WorkbookDoc } from '../../core/workbook/sheet-doc';
import type { CellRect } from '../../core/workbook/snapshot';
import { cellStyles, normalDigitPixels, normalFont, type CellStyle } from '../../core/workbook/styles';
import { escapeText } from './escape-text';
import { letRowsGrow } from './growing-rows';

const pixelsPerPoint = 96 / 72;
const pointsPerInch = 72;

/** The bytes of an .xlsx with this content. The document's own rules (see WorkbookDoc) are taken as kept. */
export async function writeWorkbook(doc: WorkbookDoc): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: doc.sheets.map(writeSheet),
    // Print areas and titles are names too. The library would write them without the quotes that many sheet names need.
    namedRanges: [
      ...doc.names.map(({ name, refersTo }) => ({ name, range: refersTo })),
      ...doc.sheets.flatMap(printNames),
    ],
    properties: Object.fromEntries(Object.entries(doc.properties).filter(([, value]) => value !== '')),
    defaultFont: { name: normalFont.name, size: normalFont.sizePoints },
    activeSheet: doc.activeSheet,
  });
  return letRowsGrow(bytes, doc.sheets);
}

function writeSheet(sheet: SheetDoc): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.rows.map((row, rowIndex) =>
    row.cells.map(({ value, style }, columnIndex): LibraryValue => {
      const cell: Partial<Cell> = { style: libraryStyle(typeof style === 'string' ? cellStyles[style] : style) };
      cells.set(`${rowIndex},${columnIndex}`, cell);
      if (typeof value !== 'string') return value;
      if (value === '') return null;
      const text = escapeText(value);
      // The library takes such a text for an error value, unless it comes as a run of rich text.
      if (value.startsWith('#')) cell.richText = [{ text }];
      return text;
    }),
  );
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows,
    cells,
    columns: sheet.columnWidthsPoints.map((points) => ({ width: widthOf(points) })),
    rowDefs: new Map(
      sheet.rows.flatMap((row, rowIndex) =>
        row.heightPoints === null ? [] : [[rowIndex, { height: row.heightPoints }] as const],
      ),
    ),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.startRow,
      startCol: merge.startColumn,
      endRow: merge.endRow,
      endCol: merge.endColumn,
    })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: rangeOf(table.rect),
      columns: table.columns.map((name) => ({ name })),
      // The header is formatted cell by cell, since LibreOffice draws no table styles.
      style: 'TableStyleLight1',
      showRowStripes: false,
    })),
    dataValidations: sheet.validations.map(validation),
    view: {
      showGridLines: sheet.showGridLines,
      ...(sheet.tabColor === null ? {} : { tabColor: { rgb: sheet.tabColor } }),
    },
    ...(sheet.freeze ? { freezePane: { rows: sheet.freeze.rowCount, columns: sheet.freeze.columnCount } } : {}),
    pageSetup: pageSetup(sheet.page),
    rowBreaks: [...sheet.page.breaksAfterRows],
    headerFooter: { oddHeader: pageText(sheet.page.header), oddFooter: pageText(sheet.page.footer) },
  };
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

const libraryStyles = new WeakMap<CellStyle, LibraryStyle>();

/** One object a look, so that the library finds equal styles by comparing little. */
function libraryStyle(style: CellStyle): LibraryStyle {
  let known = libraryStyles.get(style);
  if (known) return known;
  const { font, fill, border, horizontal, vertical, wrap, numberFormat } = style;
  const open = border?.open ?? [];
  const side = border ? { style: border.line, color: { rgb: border.color } } : null;
  known = {
    font: {
      name: font.name,
      size: font.sizePoints,
      bold: font.bold,
      italic: font.italic,
      color: { rgb: font.color },
    },
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(side
      ? { border: Object.fromEntries(sides.filter((name) => !open.includes(name)).map((name) => [name, side])) }
      : {}),
    alignment: { horizontal, vertical, wrapText: wrap },
    ...(numberFormat === 'General' ? {} : { numFmt: numberFormat }),
  };
  libraryStyles.set(style, known);
  return known;
}

function widthOf(points: number): number {
  return Math.round(((points * pixelsPerPoint) / normalDigitPixels) * 256) / 256;
}

function validation(rule: ListValidation): NonNullable<WriteSheet['dataValidations']>[number] {
  const { source, prompt } = rule;
  return {
    type: 'list',
    range: rangeOf(rule.rect),
    allowBlank: rule.allowBlank,
    showErrorMessage: rule.refuseOthers,
    ...(source.kind === 'formula'
      ? { formula1: source.formula }
      : { values: source.values.map((value) => value.replaceAll('"', '""')) }),
    ...(prompt ? { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text } : {}),
  };
}

function pageSetup(page: PageDoc): PageSetup {
  const { top, right, bottom, left, header, footer } = page.marginsPoints;
  const inches = (points: number) => points / pointsPerInch;
  return {
    paperSize: 'a4',
    orientation: page.orientation,
    horizontalCentered: page.centerHorizontally,
    ...(page.fitsWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(header),
      footer: inches(footer),
    },
  };
}

function printNames({ name, page }: SheetDoc): NamedRange[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const { titleRows, printArea } = page;
  const names: NamedRange[] = [];
  if (titleRows)
    names.push({
      name: '_xlnm.Print_Titles',
      range: `${sheet}!$${titleRows.from + 1}:$${titleRows.to + 1}`,
      scope: name,
    });
  if (printArea) {
    const range = rangeOf(printArea).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    names.push({ name: '_xlnm.Print_Area', range: `${sheet}!${range}`, scope: name });
  }
  return names;
}

function pageText({ left, center, right }: PageText): string {
  return [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ]
    .map(([code, words]) => (words === '' ? '' : `${code}${words}`))
    .join('');
}

function rangeOf(rect: CellRect): string {
  return `${cellAddress(rect.startRow, rect.startColumn)}:${cellAddress(rect.endRow, rect.endColumn)}`;
}
