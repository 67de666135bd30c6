import type { Sheet, TableDefinition, Workbook } from 'hucre';
import { ok, type Outcome } from '../../core/i18n/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import {
  blankSheet,
  blankWorkbook,
  ensureCell,
  newId,
  plainStyle,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from '../../hosts/memory/workbook-model';
import { readStyled, type FileRowHeight } from '../../hosts/xlsx/read-styled';
import { rectOf } from '../excel/cell-rects';
import { digitPoints } from './digit-width';
import { pageOfFile } from './file-pages';
import { conditionalOfFile, validationOfFile } from './file-rules';
import { makeStyleReader } from './file-styles';
import { dayNumberOf, storedValue } from './file-values';
import { rgbOf } from './file-colors';

/**
 * Opens the bytes of an .xlsx, .xlsm or .ods as a workbook in memory, with looks where the file is no .ods. Left out: charts, pictures, comments,
 * macros, conditional formats that are no formula. Fails as `readSnapshot` does.
 */
export async function modelOfFile(bytes: Uint8Array, name: string): Promise<Outcome<WorkbookModel>> {
  const read = await readStyled(bytes, name);
  if (!read.ok) return read;
  return ok(
    read.value.kind === 'ods'
      ? modelOfSnapshot(read.value.snapshot)
      : modelOf(read.value.workbook, read.value.rowHeights),
  );
}

type RowHeights = ReadonlyMap<number, FileRowHeight>;

function modelOf(workbook: Workbook, rowHeights: readonly RowHeights[]): WorkbookModel {
  const model: WorkbookModel = { ...blankWorkbook(), sheets: [], names: [] };
  workbook.sheets.forEach((sheet, index) => {
    model.sheets.push(sheetOf(model, workbook, sheet, rowHeights[index] ?? new Map()));
  });
  for (const { name, range, scope } of workbook.namedRanges ?? [])
    if (scope === undefined) model.names.push({ name, refersTo: range.replace(/^=/, '') });
  return showing(model, workbook.activeSheet ?? 0);
}

/** The sheet that is shown first is one that can be. */
function showing(model: WorkbookModel, index: number): WorkbookModel {
  const wanted = model.sheets[index];
  const shown = wanted?.visibility === 'Visible' ? wanted : model.sheets.find((each) => each.visibility === 'Visible');
  if (shown === undefined && model.sheets[0] !== undefined) model.sheets[0].visibility = 'Visible';
  model.activeSheet = (shown ?? model.sheets[0])?.id ?? '';
  return model;
}

function sheetOf(model: WorkbookModel, workbook: Workbook, file: Sheet, rowHeights: RowHeights): SheetModel {
  const themeColors = workbook.themeColors ?? [];
  const styleOf = makeStyleReader(workbook.defaultFont, themeColors);
  const base = styleOf(undefined);
  const sheet = blankSheet(model, file.name);
  sheet.visibility = file.veryHidden === true ? 'VeryHidden' : file.hidden === true ? 'Hidden' : 'Visible';
  sheet.tabColor = rgbOf(file.view?.tabColor, themeColors);
  sheet.showGridLines = file.view?.showGridLines !== false;
  sheet.isProtected = file.protection !== undefined && file.protection.sheet !== false;
  file.rows.forEach((row, rowIndex) => {
    for (let columnIndex = 0; columnIndex < row.length; columnIndex++) {
      const found = file.cells?.get(`${rowIndex},${columnIndex}`);
      const value = storedValue(row[columnIndex], found);
      if (value === null && found?.style === undefined) continue;
      put(rowIndex, columnIndex, value);
    }
  });
  // Cells beyond the rows have looks alone.
  for (const key of file.cells?.keys() ?? []) {
    const [rowIndex = 0, columnIndex = 0] = key.split(',').map(Number);
    if (sheet.cells.get(rowIndex)?.has(columnIndex) !== true) put(rowIndex, columnIndex, null);
  }
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    startRow,
    startColumn: startCol,
    endRow,
    endColumn: endCol,
  }));
  setSizes(sheet, file, rowHeights, workbook.defaultFont?.size ?? 11);
  sheet.tables.push(...(file.tables ?? []).flatMap((table) => tableOf(model, file, table)));
  sheet.validations = (file.dataValidations ?? []).map(validationOfFile);
  sheet.conditionalFormats = [...(file.conditionalRules ?? [])]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => conditionalOfFile(rule, model, themeColors) ?? []);
  const { rows = 0, columns = 0 } = file.freezePane ?? {};
  sheet.freeze = rows + columns === 0 ? null : { rowCount: rows, columnCount: columns };
  sheet.page = pageOfFile(file, sheet.page);
  return sheet;

  function put(rowIndex: number, columnIndex: number, value: ReturnType<typeof storedValue>): void {
    const found = file.cells?.get(`${rowIndex},${columnIndex}`);
    const style = styleOf(found?.style);
    if (value === null && found?.formula === undefined && style === base) return;
    const cell = ensureCell(sheet, rowIndex, columnIndex);
    cell.value = value;
    cell.formula = found?.formula === undefined || found.formula === '' ? null : `=${found.formula.replace(/^=/, '')}`;
    cell.style = style;
  }
}

/** Rows that nobody set take their height from their text again; Excel does not measure merged cells, so their rows keep what the file says. */
function setSizes(sheet: SheetModel, file: Sheet, rowHeights: RowHeights, fontSize: number): void {
  file.columns?.forEach(({ width, hidden }, columnIndex) => {
    if (width !== undefined) sheet.columnWidths.set(columnIndex, width * digitPoints(fontSize));
    if (hidden === true) sheet.hiddenColumns.add(columnIndex);
  });
  const merged = new Set(
    sheet.merges.flatMap(({ startRow, endRow }) => (startRow === endRow ? [startRow] : [startRow, endRow])),
  );
  for (const [rowIndex, { points, isSet }] of rowHeights)
    if (isSet || merged.has(rowIndex)) sheet.rowHeights.set(rowIndex, points);
  for (const [rowIndex, { hidden }] of file.rowDefs ?? []) if (hidden === true) sheet.hiddenRows.add(rowIndex);
}

function tableOf(model: WorkbookModel, file: Sheet, table: TableDefinition): TableModel[] {
  if (table.range === undefined) return [];
  const rect = rectOf(table.range);
  const header = file.rows[rect.startRow] ?? [];
  // The library does not say whether the header row is switched off; Excel keeps header cells and column names equal.
  const showHeaders = table.columns.every(
    ({ name }, index) =>
      String(header[rect.startColumn + index] ?? '').replace(/\s/g, '') === name.replace(/_x000a_|\s/gi, ''),
  );
  return [
    {
      id: newId(model),
      name: table.name,
      rect,
      showHeaders,
      showTotals: table.showTotalRow === true,
      style: table.style ?? 'TableStyleMedium2',
      showBandedRows: table.showRowStripes !== false,
      showFilterButton: table.showAutoFilter !== false,
    },
  ];
}

function modelOfSnapshot({ sheets, names }: WorkbookSnapshot): WorkbookModel {
  const model: WorkbookModel = { ...blankWorkbook(), sheets: [], names: [...names] };
  for (const file of sheets) {
    const sheet = blankSheet(model, file.name);
    sheet.visibility = file.hidden ? 'Hidden' : 'Visible';
    file.rows.forEach((row, rowIndex) =>
      row.forEach((value, columnIndex) => {
        if (value === null) return;
        const cell = ensureCell(sheet, rowIndex, columnIndex);
        if (typeof value !== 'object' || value.kind === 'error') cell.value = value;
        else {
          cell.value = dayNumberOf(value.iso);
          const isRoc = value.shown !== value.iso;
          cell.style = { ...plainStyle, numberFormat: isRoc ? '[$-404]e/m/d' : 'yyyy/m/d' };
        }
        if (typeof value === 'string' && value.includes('\n')) cell.style = { ...plainStyle, wrap: true };
      }),
    );
    for (const { rowIndex, columnIndex, formula } of file.formulas)
      ensureCell(sheet, rowIndex, columnIndex).formula = `=${formula}`;
    sheet.merges = [...file.merges];
    for (const row of file.hiddenRows) sheet.hiddenRows.add(row);
    for (const { name, rect, hasHeader, hasTotals } of file.tables)
      sheet.tables.push({
        id: newId(model),
        name,
        rect,
        showHeaders: hasHeader,
        showTotals: hasTotals,
        style: 'TableStyleMedium2',
        showBandedRows: true,
        showFilterButton: true,
      });
    model.sheets.push(sheet);
  }
  return showing(model, 0);
}
