import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { text } from '../../core/i18n/text';
import type { OpenWorkbook } from '../../core/workbook/open-workbook';
import type { CellRef } from '../../core/workbook/snapshot';
import { changeWorkbook } from './change-workbook';
import { knownSheet, setMarks, type KnownSheet } from './marks';
import { problemOf } from './office-problem';
import { readSnapshot } from './read-snapshot';
import type { RunExcel } from './run';

/** The workbook that is open in Excel. `run` is `Excel.run`. */
export function officeWorkbook(run: RunExcel): OpenWorkbook {
  let known: readonly KnownSheet[] | null = null;

  async function attempt<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await act();
    } catch (error) {
      return problemOf(error);
    }
  }

  /** Changes are made without events; where Excel gave up in the middle, events must come again all the same. */
  async function heard<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      await run(async ({ runtime }) => void (runtime.enableEvents = true)).catch(() => {});
      throw error;
    }
  }

  return {
    read: () =>
      attempt(async () => {
        const { snapshot, sheets } = await readSnapshot(run);
        known = sheets;
        return ok(snapshot);
      }),
    change: (changes) => attempt(() => heard(() => run((context) => changeWorkbook(context, changes)))),
    mark: (marks, columns) =>
      attempt(() =>
        heard(() =>
          run(async (context) => ok(await setMarks(context, known ?? (await listSheets(context)), marks, columns))),
        ),
      ),
    select: (cell) => attempt(() => run((context) => select(context, cell))),
    watch: (listener) => attempt(() => watch(run, listener)),
  };
}

async function listSheets(context: Excel.RequestContext): Promise<KnownSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/tables/items/id,items/tables/items/name');
  await context.sync();
  return worksheets.items.map(knownSheet);
}

async function select(context: Excel.RequestContext, cell: CellRef): Promise<Outcome<null>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== 'Visible')
    return fail(
      'excel-not-shown',
      text(
        `無法前往工作表「${cell.sheet}」：它被隱藏、刪除或改名了。請取消隱藏，或重新檢核。`,
        `The sheet “${cell.sheet}” cannot be shown: it is hidden, deleted or renamed. Unhide it, or check the plan again.`,
      ),
    );
  sheet.activate();
  sheet.getRangeByIndexes(cell.rowIndex, cell.columnIndex, 1, 1).select();
  await context.sync();
  return ok(null);
}

async function watch(run: RunExcel, listener: () => void): Promise<Outcome<() => Promise<void>>> {
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const told = async () => listener();
    const added = [worksheets.onChanged.add(told), worksheets.onAdded.add(told), worksheets.onDeleted.add(told)];
    await context.sync();
    return added;
  });
  return ok(async () => {
    const [first] = handlers;
    if (first === undefined) return;
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  });
}
