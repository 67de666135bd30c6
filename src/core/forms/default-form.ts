import type { MeasureField, Plan } from '../plan/plan';
import { isBlank } from '../text/is-blank';
import { addColumns } from './add-columns';
import { forms } from './catalogue';
import { deriveForm } from './derive-form';
import type { Form } from './form';

const counted = ['deadline', 'unit', 'benefit'] as const satisfies readonly MeasureField[];

/**
 * The form in which a plan is printed where nobody names one. Among the forms of its framework it is the one whose columns fit the plan's tables
 * best (a benefit and no unit, say), then the one that has groups of people as its roster does, then the one that prints weights as its headings
 * do; of equals the framework's usual one. What its columns do not hold of the plan (units and benefits, say) gets a column more. An agency's own
 * framework has a form derived from its terms.
 */
export function defaultForm(plan: Plan): Form {
  const own = forms.filter(({ frameworks }) => frameworks.includes(plan.framework.id));
  const [first] = own;
  if (first === undefined) return deriveForm(plan);
  const best = own.reduce((found, form) => (fitOf(form, plan) > fitOf(found, plan) ? form : found), first);
  return addColumns(best, filledFields(plan));
}

/** The fields in which some measure has words. */
function filledFields({ measures }: Plan): MeasureField[] {
  return counted.filter((field) =>
    measures.some((measure) => !isBlank((field === 'unit' ? measure.unitText : measure[field]) ?? '')),
  );
}

/** How well a form fits: a column counts more than groups, groups more than weights. */
function fitOf({ annexes }: Form, { tables, measures, roster }: Plan): number {
  let fit = 0;
  for (const annex of annexes) {
    if (annex.kind === 'measures') {
      const columns = measures.length === 0 ? [] : counted;
      for (const field of columns) {
        const isThere = tables.some(({ fields }) => fields.includes(field));
        if (annex.columns.some((column) => column.field === field) === isThere) fit += 4;
      }
      if (annex.heading.includes('{weight}') === printsWeights(tables)) fit += 1;
    }
    if (annex.kind === 'roster' && roster !== null) {
      const isGrouped = roster.members.some(({ group }) => group !== null);
      if (annex.columns.some(({ field }) => field === 'group') === isGrouped) fit += 2;
    }
  }
  return fit;
}

function printsWeights(tables: Plan['tables']): boolean {
  return tables.some(
    ({ weight, labels }) => weight !== null || labels?.some((label) => label.weight !== null) === true,
  );
}
