import type { Cell, CellValue, WriteSheet } from 'hucre';
import { cellAt, type SheetModel, type StoredValue, type WorkbookModel } from '../../hosts/memory/workbook-model';
import type { CellRect } from '../../core/workbook/snapshot';
import { normalDigitPixels, normalFont } from '../../core/workbook/styles';
import { escapeText } from '../../hosts/xlsx/escape-text';
import { letRowsGrow } from '../../hosts/xlsx/growing-rows';
import { shownText } from '../excel/shown-text';
import { fittingHeightPoints } from '../sheet/row-height';
import { pageForFile, printNames } from './file-pages';
import { conditionalForFile, validationsForFile } from './file-rules';
import { styleForFile } from './file-styles';
import { addressOf } from '../excel/cell-rects';

const pointsPerPixel = 0.75;
/** Points of a digit of the new file's own font, which its column widths count. */
const digitPoints = normalDigitPixels * pointsPerPixel;

/** The bytes of a new .xlsx with all that the model holds. */
export async function fileOfModel(model: WorkbookModel): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = model.sheets.map(writtenSheet);
  const bytes = await writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    namedRanges: [
      ...model.names.map(({ name, refersTo }) => ({ name, range: refersTo })),
      ...model.sheets.flatMap(({ name, page }) => printNames(name, page)),
    ],
    defaultFont: { name: normalFont.name, size: normalFont.sizePoints },
    activeSheet: model.sheets.findIndex(({ id }) => id === model.activeSheet),
  });
  return letRowsGrow(
    bytes,
    sheets.map(({ rows }) => ({ rows })),
  );
}

interface WrittenSheet {
  readonly sheet: WriteSheet;
  /** Which rows take their height from their text. */
  readonly rows: { grows: boolean }[];
}

function writtenSheet(model: SheetModel): WrittenSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rowCount = Math.max(-1, ...model.cells.keys(), ...model.rowHeights.keys(), ...model.hiddenRows) + 1;
  const rows: CellValue[][] = Array.from({ length: rowCount }, () => []);
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>();
  const grows = rows.map((row, rowIndex) => {
    for (const [columnIndex, { value, formula, style }] of model.cells.get(rowIndex) ?? []) {
      const cell: Partial<Cell> = { style: styleForFile(style) };
      if (formula !== null) {
        cell.formula = formula.slice(1);
        cell.formulaResult = written(value, cell);
      }
      cells.set(`${rowIndex},${columnIndex}`, cell);
      while (row.length < columnIndex) row.push(null);
      row[columnIndex] = written(value, cell);
    }
    const set = model.rowHeights.get(rowIndex);
    const height = set ?? fittingHeightPoints(model, rowIndex);
    const hidden = model.hiddenRows.has(rowIndex);
    if (height !== null || hidden)
      rowDefs.set(rowIndex, { ...(height === null ? {} : { height }), ...(hidden ? { hidden } : {}) });
    return { grows: set === undefined };
  });
  const columnCount = Math.max(-1, ...model.columnWidths.keys(), ...model.hiddenColumns) + 1;
  const { setup, headerFooter } = pageForFile(model.page);
  return {
    rows: grows,
    sheet: {
      name: model.name,
      hidden: model.visibility === 'Hidden',
      veryHidden: model.visibility === 'VeryHidden',
      rows,
      cells,
      rowDefs,
      columns: Array.from({ length: columnCount }, (_column, index) => {
        const points = model.columnWidths.get(index);
        return {
          ...(points === undefined ? {} : { width: Math.round((points / digitPoints) * 256) / 256 }),
          ...(model.hiddenColumns.has(index) ? { hidden: true } : {}),
        };
      }),
      merges: model.merges.map(({ startRow, startColumn, endRow, endColumn }) => ({
        startRow,
        startCol: startColumn,
        endRow,
        endCol: endColumn,
      })),
      tables: model.tables
        .filter(({ showHeaders }) => showHeaders)
        .map((table) => ({
          name: table.name,
          range: addressOf(table.rect),
          columns: columnNames(model, table.rect).map((name) => ({ name })),
          style: table.style,
          showRowStripes: table.showBandedRows,
          showAutoFilter: table.showFilterButton,
          showTotalRow: table.showTotals,
        })),
      dataValidations: model.validations.flatMap(validationsForFile),
      conditionalRules: model.conditionalFormats.map(conditionalForFile),
      view: {
        showGridLines: model.showGridLines,
        ...(model.tabColor === null ? {} : { tabColor: { rgb: model.tabColor } }),
      },
      ...(model.freeze === null
        ? {}
        : { freezePane: { rows: model.freeze.rowCount, columns: model.freeze.columnCount } }),
      ...(model.isProtected ? { protection: { sheet: true } } : {}),
      pageSetup: setup,
      rowBreaks: [...model.page.breaksAfterRows],
      headerFooter,
    },
  };
}

/** A value as the library wants it; what looks like an error and is a text is marked as one in `cell`. */
function written(value: StoredValue, cell: Partial<Cell>): CellValue {
  if (value === null || value === '') return null;
  // A value that was never computed is none: the program that opens the file computes it.
  if (typeof value === 'object') return cell.formula !== undefined && value.code === '#未計算' ? null : value.code;
  if (typeof value !== 'string') return value;
  const text = escapeText(value);
  if (value.startsWith('#')) cell.richText = [{ text }];
  return text;
}

function columnNames(sheet: SheetModel, { startRow, startColumn, endColumn }: CellRect): string[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_column, index) => {
    const cell = cellAt(sheet, startRow, startColumn + index);
    return shownText(cell?.value, cell?.style.numberFormat ?? 'General');
  });
}
