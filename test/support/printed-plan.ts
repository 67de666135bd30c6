import type { Form } from '../../src/core/forms/form';
import type { MeasuresForm } from '../../src/core/forms/measures-form';
import type { Plan } from '../../src/core/plan/plan';
import { unwrapPlan } from '../../src/core/sheets/measures/unwrap-plan';

/** What a form prints of a plan: its rows dimension by dimension, in the form's columns. Blank and absent are one on paper. */
export function printedPlan(plan: Plan, form: Form) {
  const { framework, measures, roster, checklist } = unwrapPlan(plan);
  const columns = form.annexes.find((annex): annex is MeasuresForm => annex.kind === 'measures')?.columns ?? [];
  const prints = (field: string) => columns.some((column) => column.field === field);
  const order = framework.dimensions.map(({ name }) => name);
  const place = (name: string | null) => (name !== null && order.includes(name) ? order.indexOf(name) : order.length);
  return {
    rows: measures
      .map(({ dimension, item, point, text, deadline, unitText, benefit }) => ({
        ...{ dimension, item, point, text },
        deadline: (prints('deadline') && deadline) || null,
        unit: (prints('unit') && unitText) || null,
        benefit: (prints('benefit') && benefit) || null,
      }))
      .sort((a, b) => place(a.dimension) - place(b.dimension)),
    seats: roster?.members.map((member) => ({ ...member, group: member.group || null })) ?? null,
    entries: checklist?.entries ?? null,
  };
}
