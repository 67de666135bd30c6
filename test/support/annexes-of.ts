import { makeAnnexes, type AnnexOptions } from '../../src/core/actions/annexes';
import { formById } from '../../src/core/forms/catalogue';
import type { Form } from '../../src/core/forms/form';
import type { Plan } from '../../src/core/plan/plan';
import type { WorkbookDoc } from '../../src/core/workbook/sheet-doc';

/** The annexes of a plan as a workbook. @param form one of the product's by its id, or one of the test's own. */
export function annexesOf(plan: Plan, form: string | Form, more: Partial<AnnexOptions> = {}): WorkbookDoc {
  const found = typeof form === 'string' ? formById(form) : form;
  if (found === null) throw new Error(`There is no form ${String(form)}.`);
  return makeAnnexes(plan, {
    form: found,
    only: null,
    fontName: null,
    selfRating: null,
    surveyUnits: null,
    ...more,
  }).doc;
}
