import { kindsOf, makeAnnexes, type AnnexesResult, type AnnexOptions } from '../../src/core/actions/annexes';
import { forms } from '../../src/core/forms/catalogue';
import type { AnnexKind, Form } from '../../src/core/forms/form';
import type { Plan } from '../../src/core/plan/plan';
import { printablePlan } from './printable-plan';

/** Every form that comes with the product, by id. */
export const formIds = forms.map(({ id }) => id);

export function formOf(id: string): Form {
  const form = forms.find((each) => each.id === id);
  if (form === undefined) throw new Error(`No form ${id} in the catalogue.`);
  return form;
}

/** A plan of so many measures on the framework that the form is for. */
export function planFor(form: Form, rowCount: number): Plan {
  return printablePlan(form.frameworks[0] ?? 'service-award', rowCount);
}

/** All that the form can give of a plan, on request or not; or only these kinds, or otherwise as `rest` says. */
export function allAnnexes(
  plan: Plan,
  form: Form,
  only: readonly AnnexKind[] = kindsOf(form),
  rest: Partial<AnnexOptions> = {},
): AnnexesResult {
  return makeAnnexes(plan, { form, only, fontName: null, selfRating: null, surveyUnits: null, ...rest });
}
