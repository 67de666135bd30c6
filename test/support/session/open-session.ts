import type { WorkbookDoc } from '../../../src/core/workbook/sheet-doc';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { blankWorkbook, ensureCell, type SheetModel } from '../../../src/hosts/memory/workbook-model';
import type { BridgeOptions } from '../../../src/preview/bridge';
import { makePlanSession, type PlanSession } from '../../../src/taskpane/session/plan-session';
import { openOffice, type OpenOffice } from '../office/open-office';

/** A workbook in an Excel in memory behind Microsoft's proxies, and a session with it. */
export interface OpenSession extends OpenOffice {
  readonly session: PlanSession;
}

/** Opens `doc` as a session finds it; null: a blank workbook. `options` hold for the session alone, not for writing `doc`. */
export async function openSession(doc: WorkbookDoc | null, options: BridgeOptions = {}): Promise<OpenSession> {
  const model = blankWorkbook();
  if (doc !== null) {
    const adds = doc.sheets.map((sheet) => ({ kind: 'add', sheet, after: null }) as const);
    const written = await openOffice({}, model).office.change([...adds, { kind: 'names', names: doc.names }]);
    if (!written.ok) throw new Error(written.problem.message.en);
    model.sheets.shift();
    model.activeSheet = model.sheets[0]?.id ?? '';
  }
  const excel = openOffice(options, model);
  const session = makePlanSession({
    workbook: excel.office,
    language: 'zh-TW',
    today: () => '2026-11-21',
    now: () => 0,
  });
  return { ...excel, session };
}

/** What the last action failed with; null where it did not. */
export function problemOf({ session }: OpenSession): string | null {
  return session.getState().problem?.code ?? null;
}

/** A sheet by name. */
export function sheetNamed({ model }: OpenOffice, name: string): SheetModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Writes a text into a cell as a user does. */
export function type(sheet: SheetModel, rowIndex: number, columnIndex: number, value: string): void {
  ensureCell(sheet, rowIndex, columnIndex).value = value;
}

/** The sheets as they are read, by name. */
export async function sheetsOf({ office }: OpenOffice): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const read = await office.read();
  if (!read.ok) throw new Error(read.problem.message.en);
  return new Map(read.value.sheets.map((sheet) => [sheet.name, sheet]));
}

/** Lets everything that is under way arrive: events, and ranges that are let go. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
