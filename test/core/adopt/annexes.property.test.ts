import fc from 'fast-check';
import { readPlan } from '../../../src/core/actions/read-plan';
import { forms } from '../../../src/core/forms/catalogue';
import { deriveForm } from '../../../src/core/forms/derive-form';
import type { Form } from '../../../src/core/forms/form';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import type { Plan } from '../../../src/core/plan/plan';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { annexesOf } from '../../support/annexes-of';
import { printedPlan } from '../../support/printed-plan';
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

test('rows(read(annexes(plan))) = rows(plan)', () => {
  fc.assert(
    fc.property(planAndForm, ({ plan, form }) => {
      const read = readPlan(snapshotOf(annexesOf(plan, form, { only: ['measures'] })), {
        ...options,
        framework: plan.framework,
      });
      // Which line breaks part units hangs on the register, which annexes do not carry.
      const back = { ...read.plan, register: plan.register };
      expect(printedPlan(back, form).rows).toEqual(printedPlan(plan, form).rows);
    }),
    { numRuns: 100 },
  );
});

test('and so the seats of the roster', () => {
  fc.assert(
    fc.property(planAndForm, ({ plan, form }) => {
      const { plan: back } = readPlan(snapshotOf(annexesOf(plan, form, { only: ['roster'] })), options);
      if (plan.roster !== null) expect(printedPlan(back, form).seats).toEqual(printedPlan(plan, form).seats);
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
      if (plan.checklist !== null) expect(printedPlan(back, form).entries).toEqual(printedPlan(plan, form).entries);
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
      expect(printedPlan(back, form)).toEqual(printedPlan(plan, form));
      expect(back.settings).toMatchObject({ agency: plan.settings.agency, rocYear: plan.settings.rocYear });
    }),
    { numRuns: 40 },
  );
});

test('and through a real .xlsx', async () => {
  await fc.assert(
    fc.asyncProperty(longPlan(20).chain(inForm), async ({ plan, form }) => {
      const read = await readSnapshot(await writeWorkbook(annexesOf(plan, form)), 'annexes.xlsx');
      expect(read.ok && printedPlan(readPlan(read.value).plan, form).rows).toEqual(printedPlan(plan, form).rows);
    }),
    { numRuns: 15 },
  );
}, 60_000);

/** The form of an agency that calls every column as nobody else does. */
function withOwnHeaders(form: Form): Form {
  const named = <Column extends { readonly header: string }>(columns: readonly Column[]): Column[] =>
    columns.map((column, index) => ({ ...column, header: `第${index}欄` }));
  const annexes = form.annexes.map((annex): Form['annexes'][number] => {
    if (annex.kind === 'survey') return annex;
    if (annex.kind === 'roster') return { ...annex, columns: named(annex.columns) };
    if (annex.kind === 'checklist') return { ...annex, columns: named(annex.columns) };
    const optionalColumns = annex.optionalColumns === null ? null : named(annex.optionalColumns);
    return { ...annex, columns: named(annex.columns), optionalColumns };
  });
  return { ...form, id: 'own', annexes };
}

test('and in a form whose headers nobody knows', () => {
  fc.assert(
    fc.property(longPlan(30).chain(inForm), ({ plan, form }) => {
      const only = ['text', 'measures', 'roster', 'checklist'] as const;
      const { plan: back } = readPlan(snapshotOf(annexesOf(plan, withOwnHeaders(form), { only })));
      expect(printedPlan(back, form)).toEqual(printedPlan(plan, form));
    }),
    { numRuns: 20 },
  );
});
