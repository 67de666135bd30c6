import { withoutBlankEnds } from '../../core/workbook/blank-ends';
import type {
  CellFormula,
  CellRect,
  CellValue,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../core/workbook/snapshot';
import { knownSheet, type KnownSheet } from './marks';
import { isOfficeError, tooMuchAtOnce } from './office-problem';
import { readGrids, type Grid } from './read-grids';
import type { RunExcel } from './run';
import { storedNumber } from './stored-number';

/**
 * Reads the whole workbook: two syncs (what is there, then all of it), and one more for every 5 MB where Excel refuses so large an answer.
 * Throws what Excel's proxies throw.
 */
export async function readSnapshot(
  run: RunExcel,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly sheets: readonly KnownSheet[] }> {
  return run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load(
      'items/id,items/name,items/visibility,items/tables/items/id,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals',
    );
    names.load('items/name,items/formula,items/scope');
    await context.sync();
    const sheets = await readSheets(context, worksheets.items);
    const workbookNames = names.items
      .filter(({ scope }) => scope === 'Workbook')
      .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, '') }));
    return {
      snapshot: { sheets, names: workbookNames },
      sheets: worksheets.items.map(knownSheet),
    };
  });
}

async function readSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetSnapshot[]> {
  try {
    const asked = sheets.map((sheet) => ask(sheet, true));
    // All is read with this answer: ranges that are not kept need not be let go, which would take a sync of its own.
    for (const { used, merged, tables } of asked)
      for (const range of [used, merged, ...tables.map((table) => table.range)]) range.untrack();
    await context.sync();
    return asked.map((one) => snapshotOf(one, one.used.isNullObject ? null : one.used));
  } catch (error) {
    if (!isOfficeError(error) || !tooMuchAtOnce.includes(error.code)) throw error;
    const asked = sheets.map((sheet) => ask(sheet, false));
    await context.sync();
    const grids = await readGrids(
      context,
      asked.map(({ used }) => (used.isNullObject ? null : used)),
    );
    return asked.map((one, index) => snapshotOf(one, grids[index] ?? null));
  }
}

/** What is asked for of one sheet, to be read after the next sync. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly hidden: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly tables: readonly {
    readonly table: Excel.Table;
    readonly range: Excel.Range;
    readonly columns: Excel.TableColumnCollection;
  }[];
}

const place = 'rowIndex,columnIndex,rowCount,columnCount';

function ask(sheet: Excel.Worksheet, withValues: boolean): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(withValues ? `${place},values,formulas,numberFormat` : place);
  // A merge without a value in it, beside the values, is none that a reader asks for; yet one at their edge may reach out of them.
  const whole = sheet.getUsedRangeOrNullObject(false);
  const merged = whole.getMergedAreasOrNullObject();
  whole.untrack();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const hidden = used.getRowProperties({ rowHidden: true });
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange().load(place);
    const columns = table.columns.load('items/name');
    return { table, range, columns };
  });
  return { sheet, used, merged, hidden, tables };
}

function snapshotOf({ sheet, used, merged, hidden, tables }: AskedSheet, grid: Grid | null): SheetSnapshot {
  const rows: CellValue[][] = [];
  const formulas: CellFormula[] = [];
  if (grid !== null) {
    for (let row = 0; row < grid.rowIndex; row++) rows.push([]);
    grid.values.forEach((line, index) => {
      const rowIndex = grid.rowIndex + index;
      const blank: CellValue[] = Array.from({ length: grid.columnIndex }, () => null);
      rows.push([
        ...blank,
        ...line.map((value: unknown, column: number) => {
          const formula: unknown = grid.formulas[index]?.[column];
          const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
          if (isFormula) formulas.push({ rowIndex, columnIndex: grid.columnIndex + column, formula: formula.slice(1) });
          return cellValue(value, String(grid.numberFormat[index]?.[column] ?? 'General'));
        }),
      ]);
    });
  }
  const hiddenRows = used.isNullObject
    ? []
    : hidden.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [used.rowIndex + index] : []));
  const merges = merged.isNullObject ? [] : merged.areas.items.map(rectOf);
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    rows: withoutBlankEnds(rows),
    merges: merges.sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn),
    tables: tables.map(({ table, range, columns }): TableSnapshot => ({
      name: table.name,
      rect: rectOf(range),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
      columns: columns.items.map(({ name }) => name),
    })),
    hiddenRows,
    formulas,
  };
}

function rectOf(range: Excel.Range): CellRect {
  return {
    startRow: range.rowIndex,
    startColumn: range.columnIndex,
    endRow: range.rowIndex + range.rowCount - 1,
    endColumn: range.columnIndex + range.columnCount - 1,
  };
}

const errorValue = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|未計算)$/;

function cellValue(value: unknown, numberFormat: string): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number') return storedNumber(value, numberFormat);
  if (typeof value === 'boolean') return value;
  const text = String(value);
  // In a cell that is formatted as text it is a text, which somebody typed.
  if (numberFormat !== '@' && errorValue.test(text)) return { kind: 'error', code: text };
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
