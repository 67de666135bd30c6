import { annexLabels } from '../../src/core/forms/annex-labels';
import { formById } from '../../src/core/forms/catalogue';
import type { Form } from '../../src/core/forms/form';
import type { Plan } from '../../src/core/plan/plan';
import type { AnnexChoices, AnnexContext } from '../../src/core/sheets/annex-part';

/** What an annex is made from: a plan, and a form by its id or one of the test's own. */
export function annexContext(plan: Plan, form: string | Form, chosen: Partial<AnnexChoices> = {}): AnnexContext {
  const found = typeof form === 'string' ? formById(form) : form;
  if (found === null) throw new Error('There is no such form.');
  const labels = annexLabels(found);
  const { agency, rocYear } = plan.settings;
  const annexes = Object.entries(labels).map(([kind, label]) => [`annex:${kind}`, label === '' ? null : label]);
  return {
    plan,
    form: found,
    fontName: '標楷體',
    labels,
    values: {
      ...Object.fromEntries(annexes),
      agency,
      year: rocYear === null ? null : String(rocYear),
      title: plan.settings.title,
      period: null,
      framework: plan.framework.name,
    },
    chosen: { selfRating: null, surveyUnits: null, ...chosen },
  };
}
