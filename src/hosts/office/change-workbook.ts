import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { text, type Text } from '../../core/i18n/text';
import type { CellEdit, ChangeReport, SheetChange } from '../../core/workbook/open-workbook';
import type { SheetDoc } from '../../core/workbook/sheet-doc';
import type { CellRef, DefinedName } from '../../core/workbook/snapshot';
import { askRow, insertRow } from './insert-row';
import { isOfficeError } from './office-problem';
import { askSheet, changedSince } from './replaced-sheet';
import { isSame } from './same-value';
import { clearSheet, layOutPage, writeSheet } from './write-sheet';

/**
 * Does changes in a constant number of syncs: one to see what is there, one to make the changes, one for the pages' layout. Throws what Excel's proxies
 * throw.
 */
export async function changeWorkbook(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
): Promise<Outcome<ChangeReport>> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/position,items/protection/protected,items/tables/items/id');
  names.load('items/name,items/formula');
  const edits = changes.flatMap((change) =>
    change.kind === 'edit' ? change.cells.map((edit) => askCell(context, change.sheet, edit)) : [],
  );
  const insertions = changes.flatMap((change) => (change.kind === 'insert-row' ? [askRow(context, change)] : []));
  const replaced = changes.flatMap((change) => (change.kind === 'replace' ? [askSheet(context, change)] : []));
  await context.sync();
  const state = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const refused = refusal(changes, state, names.items) ?? replaced.map(changedSince).find((fault) => fault !== null);
  if (refused !== undefined) return refused;

  // What is changed here is no news to the add-in itself.
  context.runtime.enableEvents = false;
  const laidOut: { sheet: Excel.Worksheet; doc: SheetDoc }[] = [];
  const leftAlone: CellRef[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'add': {
        const sheet = worksheets.add(change.sheet.name);
        await writeSheet(context, sheet, change.sheet);
        const after = change.after === null ? undefined : state.get(change.after.toLowerCase());
        if (after !== undefined) sheet.position = after.position + 1;
        if (change.sheet.hidden) sheet.visibility = 'Hidden';
        laidOut.push({ sheet, doc: change.sheet });
        break;
      }
      case 'replace': {
        const sheet = state.get(change.name.toLowerCase());
        if (sheet === undefined) break;
        clearSheet(sheet, sheet.tables.items);
        await writeSheet(context, sheet, change.sheet);
        if (change.sheet.name !== change.name) sheet.name = change.sheet.name;
        laidOut.push({ sheet, doc: change.sheet });
        break;
      }
      case 'rename': {
        const sheet = state.get(change.name.toLowerCase());
        if (sheet !== undefined) sheet.name = change.to;
        break;
      }
      case 'names':
        for (const name of change.names) if (!holds(names.items, name)) names.add(name.name, `=${name.refersTo}`);
        break;
      case 'edit':
      case 'insert-row':
        break;
    }
  }
  for (const asked of insertions) {
    const left = insertRow(asked);
    if (left !== null) leftAlone.push(left);
  }
  for (const { edit, sheet, range, numberFormat } of edits) {
    const cell: CellRef = { sheet, rowIndex: edit.rowIndex, columnIndex: edit.columnIndex };
    if (!isSame(range.values[0]?.[0], range.formulas[0]?.[0], edit.was)) leftAlone.push(cell);
    else range.values = [[typed(edit.value, String(numberFormat()))]];
  }
  context.runtime.enableEvents = true;
  await context.sync();
  return ok({ leftAlone, notes: await layOut(context, laidOut) });
}

/** Excel on the web cannot lay out every page: the content stays, and the user is told. */
async function layOut(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly doc: SheetDoc }[],
): Promise<Text[]> {
  if (sheets.length === 0) return [];
  try {
    for (const { sheet, doc } of sheets) layOutPage(sheet, doc.page);
    await context.sync();
    return [];
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return [
      text(
        '這個 Excel 無法設定版面（紙張、邊界、分頁）。內容已寫好；列印前請在電腦版 Excel 重新產生附件。',
        'This Excel cannot set the page layout (paper, margins, breaks). The content is written; generate the annexes in desktop Excel before printing.',
      ),
    ];
  }
}

interface AskedCell {
  readonly edit: CellEdit;
  readonly sheet: string;
  readonly range: Excel.Range;
  numberFormat(): unknown;
}

function askCell(context: Excel.RequestContext, sheet: string, edit: CellEdit): AskedCell {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(edit.rowIndex, edit.columnIndex, 1, 1)
    .load('values,formulas,numberFormat');
  return { edit, sheet, range, numberFormat: () => range.numberFormat[0]?.[0] };
}

function typed(value: CellEdit['value'], numberFormat: string): string | number {
  if (value === null) return '';
  return typeof value === 'string' && numberFormat !== '@' ? `'${value}` : value;
}

function holds(names: readonly Excel.NamedItem[], wanted: DefinedName): boolean {
  return names.some(({ name, formula }) => name === wanted.name && String(formula) === `=${wanted.refersTo}`);
}

/** What is known to fail before anything has been changed. */
function refusal(
  changes: readonly SheetChange[],
  state: ReadonlyMap<string, Excel.Worksheet>,
  names: readonly Excel.NamedItem[],
): Outcome<never> | null {
  const taken = new Set(state.keys());
  for (const change of changes) {
    if (change.kind === 'names') {
      const other = change.names.find(
        (wanted) => names.some(({ name }) => name.toLowerCase() === wanted.name.toLowerCase()) && !holds(names, wanted),
      );
      if (other !== undefined) return nameTaken(other.name);
      continue;
    }
    const name =
      change.kind === 'add'
        ? change.sheet.name
        : change.kind === 'edit' || change.kind === 'insert-row'
          ? change.sheet
          : change.name;
    const sheet = state.get(name.toLowerCase());
    if (change.kind === 'add') {
      if (taken.has(name.toLowerCase())) return nameTaken(name);
      taken.add(name.toLowerCase());
      continue;
    }
    if (sheet === undefined) return gone(name);
    if (change.kind === 'rename') {
      if (taken.has(change.to.toLowerCase()) && change.to.toLowerCase() !== name.toLowerCase())
        return nameTaken(change.to);
      taken.delete(name.toLowerCase());
      taken.add(change.to.toLowerCase());
      continue;
    }
    if (sheet.protection.protected) return isProtected(name);
  }
  return null;
}

function nameTaken(name: string): Outcome<never> {
  return fail(
    'excel-name-taken',
    text(
      `活頁簿裡已經有「${name}」，沒有變更任何內容。請先改名，再試一次。`,
      `The workbook has “${name}” already; nothing was changed. Rename it, and try again.`,
    ),
  );
}

function gone(name: string): Outcome<never> {
  return fail(
    'excel-gone',
    text(
      `找不到工作表「${name}」，可能已刪除或改名；沒有變更任何內容。請重新檢核後再試一次。`,
      `There is no sheet “${name}” any more; nothing was changed. Check the plan again, and try again.`,
    ),
  );
}

function isProtected(name: string): Outcome<never> {
  return fail(
    'excel-protected',
    text(
      `工作表「${name}」受保護，沒有變更任何內容。請到「校閱」→「取消保護工作表」後再試一次。`,
      `The sheet “${name}” is protected; nothing was changed. Unprotect it under Review, and try again.`,
    ),
  );
}
