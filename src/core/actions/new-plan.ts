import { makePlan, type PlanBeginning } from '../plan/make';
import type { WorkbookDoc } from '../workbook/sheet-doc';
import { buildWorkbook } from './build-workbook';

/** The workbook of a new plan, ready to be filled in. */
export function newPlan(beginning: PlanBeginning): WorkbookDoc {
  return buildWorkbook(makePlan(beginning));
}
