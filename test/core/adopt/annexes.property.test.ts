import fc from 'fast-check';
import { readPlan } from '../../../src/core/actions/read-plan';
import { forms } from '../../../src/core/forms/catalogue';
import { deriveForm } from '../../../src/core/forms/derive-form';
import type { Form } from '../../../src/core/forms/form';
import type { MeasuresForm } from '../../../src/core/forms/measures-form';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import type { Plan } from '../../../src/core/plan/plan';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { annexesOf } from '../../support/annexes-of';
import { awkwardFramework } from '../../support/awkward-framework';
import { longPlan } from '../../support/long-plan-arbitrary';
import { anyPlan } from '../../support/plan-arbitrary';

const options = { frameworks: [...frameworks, awkwardFramework] };

/** On paper （續） alone says 「as above」 where the words above are too long for a page; nobody's duty is called so. */
function withoutContinued(plan: Plan): Plan {
  const said = (text: string) => (text === '（續）' ? '續辦' : text);
  const members = plan.roster?.members.map((each) => ({ ...each, duty: said(each.duty), remark: said(each.remark) }));
  return plan.roster === null ? plan : { ...plan, roster: { ...plan.roster, members: members ?? [] } };
}

/** A plan and a form in which it can be printed. */
const planAndForm = anyPlan.map(withoutContinued).chain(inForm);

function inForm(plan: Plan): fc.Arbitrary<{ plan: Plan; form: Form }> {
  const own = forms.filter((form) => form.frameworks.includes(plan.framework.id));
  return fc.constantFrom(...(own.length === 0 ? [deriveForm(plan)] : own)).map((form) => ({ plan, form }));
}

/** The rows as a form prints them: dimension by dimension, in its columns. Blank and absent are one on paper. */
function printedRows({ framework, measures }: Plan, form: Form) {
  const columns = form.annexes.find((annex): annex is MeasuresForm => annex.kind === 'measures')?.columns ?? [];
  const prints = (field: string) => columns.some((column) => column.field === field);
  const order = (name: string | null) => framework.dimensions.findIndex((dimension) => dimension.name === name);
  const place = (name: string | null) => (order(name) < 0 ? framework.dimensions.length : order(name));
  return measures
    .map(({ dimension, item, point, text, deadline, unitText, benefit }) => ({
      dimension,
      item,
      point,
      text,
      deadline: (prints('deadline') && deadline) || null,
      unit: (prints('unit') && unitText) || null,
      benefit: (prints('benefit') && benefit) || null,
    }))
    .sort((a, b) => place(a.dimension) - place(b.dimension));
}

function seats({ roster }: Plan) {
  return roster?.members.map((member) => ({ ...member, group: member.group || null }));
}

function entries({ checklist }: Plan) {
  return checklist?.entries;
}

test('rows(read(annexes(plan))) = rows(plan)', () => {
  fc.assert(
    fc.property(planAndForm, ({ plan, form }) => {
      const read = readPlan(snapshotOf(annexesOf(plan, form, { only: ['measures'] })), {
        ...options,
        framework: plan.framework,
      });
      expect(printedRows(read.plan, form)).toEqual(printedRows(plan, form));
    }),
    { numRuns: 100 },
  );
});

test('and so the seats of the roster', () => {
  fc.assert(
    fc.property(planAndForm, ({ plan, form }) => {
      const { plan: back } = readPlan(snapshotOf(annexesOf(plan, form, { only: ['roster'] })), options);
      if (plan.roster !== null) expect(seats(back)).toEqual(seats(plan));
    }),
    { numRuns: 100 },
  );
});

test('and so the entries of the checklist', () => {
  fc.assert(
    fc.property(planAndForm, ({ plan, form }) => {
      const { plan: back } = readPlan(snapshotOf(annexesOf(plan, form, { only: ['checklist'] })), {
        ...options,
        framework: plan.framework,
      });
      if (plan.checklist !== null) expect(entries(back)).toEqual(entries(plan));
    }),
    { numRuns: 100 },
  );
});

test('a plan of many pages comes back as a whole, whatever stands beside its rows', () => {
  fc.assert(
    fc.property(longPlan(60).chain(inForm), fc.boolean(), ({ plan, form }, selfRating) => {
      const all = annexesOf(plan, form, { only: ['text', 'measures', 'roster', 'checklist', 'survey'], selfRating });
      const { plan: back, frameworkId } = readPlan(snapshotOf(all));
      expect(frameworkId).toBe(plan.framework.id);
      expect(printedRows(back, form)).toEqual(printedRows(plan, form));
      expect(seats(back)).toEqual(seats(plan));
      expect(entries(back)).toEqual(entries(plan));
      expect(back.settings).toMatchObject({ agency: plan.settings.agency, rocYear: plan.settings.rocYear });
    }),
    { numRuns: 40 },
  );
});
