import {
  isMarkFormula,
  markColors,
  markFormula,
  type CellMark,
  type MarkReport,
} from '../../core/workbook/open-workbook';
import type { CellRect } from '../../core/workbook/snapshot';
import type { WordColumn } from '../../core/workbook/word-column';
import { addressLists } from './style-areas';
import { askWords, ownColumns, setWords, type AskedTable, type KnownTable } from './word-columns';

/** The most serious first: Excel lets the format that was made last come first. */
const severities: readonly CellMark['severity'][] = ['hint', 'warning', 'error'];

/** A sheet as the last reading saw it: its id stays when the user renames it. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly KnownTable[];
}

/** A sheet whose id and name, and those of its tables, are loaded. */
export function knownSheet({ id, name, tables }: Excel.Worksheet): KnownSheet {
  return { id, name, tables: tables.items.map((table) => ({ id: table.id, name: table.name })) };
}

/**
 * Takes all marks and columns of words of ours off and sets these, in two syncs: one to see what is there, one to change it. A sheet deleted meanwhile
 * needs none.
 */
export async function setMarks(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  marks: readonly CellMark[],
  columns: readonly WordColumn[],
): Promise<MarkReport> {
  const asked = known.map((sheet) => ask(context, sheet));
  await context.sync();
  // What is changed here is no news to the add-in itself.
  context.runtime.enableEvents = false;
  const skipped: MarkReport['skipped'][number][] = [];
  for (const one of asked) {
    if (one.sheet.isNullObject) continue;
    const here = marks.filter(({ cell }) => cell.sheet === one.name);
    const words = columns.filter(({ sheet }) => sheet === one.name);
    const old = oldMarks(one);
    if (one.sheet.protection.protected) {
      const wanted = here.length > 0 || words.length > 0 || old.length > 0;
      if (wanted || one.tables.some((table) => ownColumns(table).length > 0))
        skipped.push({ sheet: one.name, why: 'protected' });
      continue;
    }
    // Not found by the range that they were asked for with, which is let go by now.
    const range = one.sheet.getRange();
    for (const id of old) range.conditionalFormats.getItem(id).delete();
    range.untrack();
    addMarks(one.sheet, here);
    const done = one.tables.map((table) =>
      setWords(
        table,
        words.find((column) => column.table === table.name),
      ),
    );
    const isMissing = words.some((column) => one.tables.every(({ name }) => name !== column.table));
    if (isMissing || done.includes(false)) skipped.push({ sheet: one.name, why: 'changed' });
  }
  context.runtime.enableEvents = true;
  await context.sync();
  return { skipped };
}

interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly tables: readonly AskedTable[];
}

function ask(context: Excel.RequestContext, { id, name, tables }: KnownSheet): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('name,protection/protected');
  const range = sheet.getRange();
  const formats = range.conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  // Ranges that are used within one batch alone need not be kept, nor let go afterwards, which would take a sync of its own.
  range.untrack();
  return { name, sheet, formats, tables: tables.map((table) => askWords(sheet, table)) };
}

function oldMarks({ formats }: AskedSheet): string[] {
  return formats.items
    .filter(({ type, customOrNullObject }) => type === 'Custom' && isMarkFormula(customOrNullObject.rule.formula))
    .map(({ id }) => id);
}

function addMarks(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const severity of severities) {
    const rects = marks.filter((mark) => mark.severity === severity).map(({ cell }) => rectOf(cell));
    for (const addresses of addressLists(rects)) {
      const areas = sheet.getRanges(addresses);
      const format = areas.conditionalFormats.add('Custom');
      format.custom.rule.formula = markFormula(severity);
      format.custom.format.fill.color = `#${markColors[severity].fill}`;
      format.custom.format.font.color = `#${markColors[severity].font}`;
      areas.untrack();
    }
  }
}

function rectOf({ rowIndex, columnIndex }: CellMark['cell']): CellRect {
  return { startRow: rowIndex, startColumn: columnIndex, endRow: rowIndex, endColumn: columnIndex };
}
