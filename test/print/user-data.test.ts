import { defaultForm } from '../../src/core/forms/default-form';
import type { Measure, Plan } from '../../src/core/plan/plan';
import { awkwardFramework } from '../support/awkward-framework';
import { allAnnexes, formIds, formOf, planFor } from './form-workbooks';
import { openOffice, type Office } from './office';
import { withoutSpace } from './page-faults';
import { printDocs, type Printed } from './print-doc';
import { printTest } from './print-test';

/** Texts that a spreadsheet or a printer's codes would take for something else. */
const awkward = [
  '=1+1',
  '+886-2-2345-6789 洽詢',
  '-5% 以內',
  '@all 全體同仁',
  '001',
  '107.4.30',
  '1/2',
  'R&D 中心 && Q&A',
  '&P 頁 &N &D',
  '<b>粗體</b> &amp; "引號" \'單引號\'',
  '#REF!',
  'TRUE',
  '（續）',
  '附件一',
  '第 1 頁，共 9 頁',
];

const agency = 'R&D <研發> "局" &P';

/** Every text of the plan is one of the awkward ones. */
function awkwardPlan(plan: Plan): Plan {
  const said = (index: number) => awkward[index % awkward.length] ?? '';
  return {
    ...plan,
    settings: { ...plan.settings, agency, title: `${agency}115年度計畫` },
    register: {
      ...plan.register,
      units: plan.register.units.map((unit, index) => ({ ...unit, name: `${unit.name}[${index}]/R&D` })),
    },
    measures: plan.measures.map((measure, index) => ({
      ...measure,
      text: said(index),
      deadline: measure.deadline === null ? null : said(index + 1),
      unitText: measure.unitText === null ? null : said(index + 2),
      benefit: said(index + 3),
    })),
    roster: plan.roster && {
      title: plan.roster.title,
      members: plan.roster.members.map((member, index) => ({
        ...member,
        post: said(index + 4),
        name: said(index + 5),
        duty: said(index + 6),
        remark: said(index + 7),
      })),
    },
  };
}

/** A plan on a rubric of an agency's own, whose names sheets do not take as they are. */
function ownFrameworkPlan(): Plan {
  const base = planFor(formOf('award'), 1);
  const measures = awkwardFramework.dimensions.flatMap(({ name, items }, table) =>
    items.flatMap((item) =>
      item.points.map((point): Measure => ({
        table,
        dimension: name,
        item: item.name,
        point: point.name,
        text: `=辦理 & ${point.name}`,
        deadline: '@每季',
        unitText: '-秘書室',
        benefit: null,
        other: {},
      })),
    ),
  );
  const fields = ['item', 'point', 'measure', 'deadline', 'unit'] as const;
  const tables = awkwardFramework.dimensions.map(({ name, weight }) => ({ dimension: name, fields, weight }));
  return { ...base, framework: awkwardFramework, tables, measures, checklist: null };
}

const plans = new Map(formIds.map((id) => [id, { form: formOf(id), plan: awkwardPlan(planFor(formOf(id), 30)) }]));
plans.set('own', { form: defaultForm(ownFrameworkPlan()), plan: ownFrameworkPlan() });
const made = new Map([...plans].map(([id, { form, plan }]) => [id, allAnnexes(plan, form)]));

let office: Office | undefined;
let all: Record<string, Printed> = {};
beforeAll(async () => {
  office = openOffice();
  all = await printDocs(office, Object.fromEntries([...made].map(([id, { doc }]) => [id, doc])));
}, 120_000);
afterAll(() => office?.close());

printTest.each([...plans.keys()])('%s: what looks like a formula or a code prints as it was typed', (id) => {
  const printed = all[id];
  expect(printed?.faults.slice(0, 12)).toEqual([]);
  const paper = printed?.pages.flatMap(({ cells }) => cells.map(({ text }) => text)).join('') ?? '';
  for (const { text, deadline } of plans.get(id)?.plan.measures ?? []) {
    expect(paper).toContain(withoutSpace(text));
    expect(paper).toContain(withoutSpace(deadline ?? ''));
  }
});

printTest.each([...plans.keys()])('%s: the footer says the page, and what else it says is literal', (id) => {
  const { pages = [] } = all[id] ?? {};
  pages.forEach(({ footer }, index) => {
    expect(footer).toContain(`第${index + 1}頁，共${pages.length}頁`);
    expect(footer).not.toContain('&&');
  });
});

test('names of sheets are legal and unique', () => {
  for (const { doc } of made.values()) {
    const names = doc.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
      expect(name).not.toMatch(/^'|'$/);
    }
  }
});
