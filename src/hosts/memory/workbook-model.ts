import type { CellError, CellRect, DefinedName } from '../../core/workbook/snapshot';

/** A workbook that can be changed in place, as Excel keeps one: sheets with cells, looks, tables and pages. All indexes 0-based, lengths in points. */
export interface WorkbookModel {
  readonly sheets: SheetModel[];
  readonly names: DefinedName[];
  /** Id of the sheet that is shown. */
  activeSheet: string;
  /** What is selected on the active sheet. */
  selection: CellRect;
  /** True where nothing can be saved (opened read-only). */
  readOnly: boolean;
  /** Ids given so far: sheets, tables and conditional formats. */
  lastId: number;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** RRGGBB; null: no colour. */
  tabColor: string | null;
  showGridLines: boolean;
  /** Row → column → cell; what is absent is blank and without a look. */
  readonly cells: Map<number, Map<number, CellModel>>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: CellRect[];
  readonly tables: TableModel[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  freeze: { readonly rowCount: number; readonly columnCount: number } | null;
  page: PageModel;
  isProtected: boolean;
}

/** A value as Excel stores it: dates are numbers with a number format. */
export type StoredValue = string | number | boolean | CellError | null;

export interface CellModel {
  value: StoredValue;
  /** With its `=`; null: no formula. `value` is what it last gave. */
  formula: string | null;
  style: StyleModel;
}

export type EdgeName = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft';

/** How a cell looks; shared between cells and never changed in place. Colours are RRGGBB. */
export interface StyleModel {
  readonly fontName: string;
  readonly fontSizePoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** null: no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<EdgeName, BorderModel>>>;
  /** False: can be written on a protected sheet. */
  readonly locked: boolean;
}

export interface BorderModel {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** Header row, body and totals row. */
  rect: CellRect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface ValidationModel {
  readonly rects: readonly CellRect[];
  /** As Office.js has it: `{ list: { inCellDropDown, source } }`. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly prompt: Readonly<Record<string, unknown>> | null;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly rects: readonly CellRect[];
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
}

/** How a sheet prints. Margins in points. */
export interface PageModel {
  paper: string;
  orientation: 'Portrait' | 'Landscape';
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  centerHorizontally: boolean;
  zoom: Readonly<Record<string, unknown>>;
  printArea: CellRect | null;
  titleRows: { readonly from: number; readonly to: number } | null;
  breaksAfterRows: number[];
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

/** Excel's default look in a Taiwanese installation. */
export const plainStyle: StyleModel = Object.freeze({
  fontName: '新細明體',
  fontSizePoints: 12,
  bold: false,
  italic: false,
  fontColor: '000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  numberFormat: 'General',
  borders: {},
  locked: true,
});

/** A new workbook with one blank sheet. */
export function blankWorkbook(): WorkbookModel {
  const model: WorkbookModel = {
    sheets: [],
    names: [],
    activeSheet: '',
    selection: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    readOnly: false,
    lastId: 0,
  };
  const sheet = blankSheet(model, '工作表1');
  model.sheets.push(sheet);
  model.activeSheet = sheet.id;
  return model;
}

/** A blank sheet with an id of its own; it is not among the workbook's sheets yet. */
export function blankSheet(model: WorkbookModel, name: string): SheetModel {
  return {
    id: newId(model),
    name,
    visibility: 'Visible',
    tabColor: null,
    showGridLines: true,
    cells: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    freeze: null,
    page: {
      paper: 'Letter',
      orientation: 'Portrait',
      margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
      centerHorizontally: false,
      zoom: { scale: 100 },
      printArea: null,
      titleRows: null,
      breaksAfterRows: [],
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: '', right: '' },
    },
    isProtected: false,
  };
}

/** An id that nothing in the workbook has yet. */
export function newId(model: WorkbookModel): string {
  model.lastId += 1;
  return `{${String(model.lastId).padStart(8, '0')}}`;
}

/** The cell at a place; null where nothing is there. */
export function cellAt(sheet: SheetModel, rowIndex: number, columnIndex: number): CellModel | null {
  return sheet.cells.get(rowIndex)?.get(columnIndex) ?? null;
}

/** The cell at a place, made where there was none. */
export function ensureCell(sheet: SheetModel, rowIndex: number, columnIndex: number): CellModel {
  let row = sheet.cells.get(rowIndex);
  if (row === undefined) sheet.cells.set(rowIndex, (row = new Map()));
  let cell = row.get(columnIndex);
  if (cell === undefined) row.set(columnIndex, (cell = { value: null, formula: null, style: plainStyle }));
  return cell;
}
