import { say, text, type Language } from '../i18n/text';
import { fullDate } from '../deadlines/describe';
import type { IsoDate } from '../plan/plan';
import { stampAnnex } from '../workbook/annex-mark';
import type { SheetChange } from '../workbook/open-workbook';
import type { SheetDoc } from '../workbook/sheet-doc';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { annexChanges } from './annex-changes';
import type { CheckResult } from './check-plan';
import { findingsSheet, findingsSheetDoc } from './findings-sheet';
import { freeTableName, takenTableNames } from './free-table-name';
import { mergeAnnexes } from './merge-annexes';
import type { ReadResult } from './read-plan';

/** The list of findings on its way into a workbook. */
export interface FindingsChange {
  readonly changes: readonly SheetChange[];
  /** The tab that the list gets. */
  readonly tab: string;
  /** Under which name an older list stays that somebody wrote in; null: there was none. */
  readonly keptAs: string | null;
}

const kind = 'findings';

/** Puts the list of findings into a workbook: over an older one that nobody changed, else beside what is there. */
export function findingsChange(
  snapshot: WorkbookSnapshot,
  { findings, summary, titles, read }: CheckResult & { readonly read: ReadResult },
  { today, language }: { readonly today: IsoDate; readonly language: Language },
): FindingsChange {
  const note = text(`檢核日：${fullDate(today)}`, `Checked on ${today}`);
  const list = { findings, summary, titles, title: read.plan.settings.title, note: say(note, language) };
  const doc = findingsSheetDoc(list, language);
  const merge = mergeAnnexes(snapshot, [{ name: doc.name, kind }]);
  const [step] = merge.steps;
  const replaced = step?.kind === 'replace' ? step.tab.toLowerCase() : null;
  const others = snapshot.sheets.filter(({ name }) => name.toLowerCase() !== replaced);
  const taken = takenTableNames({ ...snapshot, sheets: others });
  const tables = doc.tables.map((table) => ({ ...table, name: freeTableName(table.name, taken) }));
  const stamped = stampAnnex(printable({ ...doc, tables }), { kind, form: `${kind}@1` });
  return {
    changes: annexChanges([stamped], merge, snapshot),
    tab: step?.tab ?? doc.name,
    keptAs: step?.keptAs ?? null,
  };
}

/** True where a workbook has a list of findings by its usual name, which would be out of date after a new check. */
export function hasFindingsList(snapshot: WorkbookSnapshot): boolean {
  const { steps } = mergeAnnexes(snapshot, [{ name: findingsSheet.sheetName, kind }]);
  return steps.some((step) => step.kind !== 'add');
}

/** The mark by which the sheet is known again stands right of what is printed. */
function printable(doc: SheetDoc): SheetDoc {
  const [table] = doc.tables;
  if (table === undefined) return doc;
  return { ...doc, page: { ...doc.page, printArea: { ...table.rect, startRow: 0, startColumn: 0 } } };
}
