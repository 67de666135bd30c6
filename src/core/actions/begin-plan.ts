import { ownTable } from '../adopt/find-tables';
import { fail, ok, type Outcome } from '../i18n/problem';
import { text } from '../i18n/text';
import type { PlanBeginning } from '../plan/make';
import type { SheetChange } from '../workbook/open-workbook';
import type { CellRef, WorkbookSnapshot } from '../workbook/snapshot';
import { firstMeasureCell } from './first-measure-cell';
import { newPlan } from './new-plan';
import { placeBeside } from './place-beside';
import { readPlan } from './read-plan';

/** A new plan on its way into a workbook. */
export interface PlanInsertion {
  readonly changes: readonly SheetChange[];
  /** Where to begin writing. */
  readonly firstCell: CellRef | null;
}

/** A new plan beside all that a workbook holds. Fails with `plan-exists` where it holds a plan: two in one workbook would be checked as one. */
export function beginPlan(snapshot: WorkbookSnapshot, beginning: PlanBeginning): Outcome<PlanInsertion> {
  const { measures } = readPlan(snapshot).plan;
  const own = snapshot.sheets.some(({ tables }) => tables.some(({ name }) => ownTable(name) !== null));
  if (own || measures.length > 0) return fail('plan-exists', planExists);
  const doc = newPlan(beginning);
  return ok({ changes: placeBeside(doc, snapshot), firstCell: firstMeasureCell(doc.sheets) });
}

const planExists = text(
  '這個活頁簿已經有計畫，沒有新增。請先開啟空白活頁簿，再新增計畫；若只缺評核表，請按「插入評核表」。',
  'The workbook holds a plan already; nothing was added. Begin the new plan in a blank workbook, or insert the rubric if only its tables are missing.',
);
