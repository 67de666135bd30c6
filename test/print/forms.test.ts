import type { AnnexKind, Form } from '../../src/core/forms/form';
import type { Plan } from '../../src/core/plan/plan';
import type { AnnexesResult } from '../../src/core/actions/annexes';
import { allAnnexes, formIds, formOf, planFor } from './form-workbooks';
import { openOffice, type Office } from './office';
import { withoutSpace } from './page-faults';
import { layoutOf } from './pdf';
import { printDocs, type Printed } from './print-doc';
import { notInOrder, printedUnder } from './printed-columns';
import { printTest } from './print-test';

/** Measures alone are printed in all these sizes; all else that a form can give, in one. */
const sizes = [1, 2, 3, 5, 8, 13, 24, 50, 90, 124, 220, 400];
const sizeOfAll = 24;

interface Case {
  readonly form: Form;
  readonly plan: Plan;
  readonly made: AnnexesResult;
}

const cases = new Map<string, Case>();
for (const id of formIds)
  for (const size of sizes) {
    const form = formOf(id);
    const plan = planFor(form, size);
    const made = size === sizeOfAll ? allAnnexes(plan, form) : allAnnexes(plan, form, ['measures']);
    cases.set(`${id}-${size}`, { form, plan, made });
  }

let office: Office | undefined;
let all: Record<string, Printed> = {};
beforeAll(async () => {
  office = openOffice();
  all = await printDocs(office, Object.fromEntries([...cases].map(([name, { made }]) => [name, made.doc])));
}, 180_000);
afterAll(() => office?.close());

/** One of the cases with its pages. */
function caseOf(name: string): Case & { readonly printed: Printed } {
  const found = cases.get(name);
  const printed = all[name];
  if (found === undefined || printed === undefined) throw new Error(`${name} was not printed.`);
  return { ...found, printed };
}

/** Names of the sheets of a kind. */
function sheetsOf(made: AnnexesResult, kind: AnnexKind): string[] {
  return made.sheets.filter((sheet) => sheet.kind === kind).map(({ name }) => name);
}

const names = formIds.flatMap((id) => sizes.map((size) => `${id}-${size}`));
const wholeForms = formIds.map((id) => [id, `${id}-${sizeOfAll}`] as const);

printTest.each(names)('%s: pages end where they were to end, and every cell is on them, whole', (name) => {
  const { made, printed } = caseOf(name);
  expect(printed.faults.slice(0, 12)).toEqual([]);
  expect(made.sheets.reduce((sum, { pageCount }) => sum + pageCount, 0)).toBe(printed.pdf.length);
});

printTest.each(names)('%s: every page of the table has its title, its header and its first column', (name) => {
  const { form, made, printed } = caseOf(name);
  const measures = form.annexes.find(({ kind }) => kind === 'measures');
  if (measures?.kind !== 'measures') throw new Error(`${form.id} prints no measures.`);
  const sheets = sheetsOf(made, 'measures');
  printed.expected.forEach(({ sheet }, index) => {
    if (!sheets.includes(sheet.name)) return;
    const { cells = [] } = printed.pages[index] ?? {};
    const titles = cells.filter(({ expected }) => expected.isTitle).map(({ text }) => text);
    const headers = (columns: typeof measures.columns) => columns.map(({ header }) => withoutSpace(header));
    const own = [measures.columns, measures.optionalColumns ?? measures.columns].map(headers);
    expect(own.some((each) => each.every((header) => titles.includes(header)))).toBe(true);
    expect(titles.some((text) => text.startsWith('青川市環境資源管理處115年度'))).toBe(true);
    const first = cells.find(({ expected }) => !expected.isTitle && expected.rect.startColumn === 0);
    expect(first?.text ?? '').not.toBe('');
  });
});

printTest.each(names)('%s: the measures stand on paper in the plan’s order, to the letter', (name) => {
  const { form, plan, made, printed } = caseOf(name);
  const measures = form.annexes.find(({ kind }) => kind === 'measures');
  if (measures?.kind !== 'measures') throw new Error(`${form.id} prints no measures.`);
  const columns = [...measures.columns, ...(measures.optionalColumns ?? [])];
  const headers = columns.filter(({ field }) => field === 'measure').map(({ header }) => header);
  const paper = printedUnder(printed, headers, sheetsOf(made, 'measures'));
  expect(paper).toBe(withoutSpace(plan.measures.map(({ text }) => text).join('')));
});

printTest.each(wholeForms)('%s: every duty of the roster stands on paper, in order', (_id, name) => {
  const { form, plan, made, printed } = caseOf(name);
  const roster = form.annexes.find(({ kind }) => kind === 'roster');
  if (roster?.kind !== 'roster') throw new Error(`${form.id} prints no roster.`);
  // A form without duties prints them all the same where the plan has them.
  const header = roster.columns.find(({ field }) => field === 'duty')?.header ?? '職掌';
  const duties = plan.roster?.members.map(({ duty }) => duty) ?? [];
  expect(duties.length).toBeGreaterThan(5);
  expect(notInOrder(duties, printedUnder(printed, [header], sheetsOf(made, 'roster')))).toEqual([]);
});

printTest.each(wholeForms)('%s: every task of the checklist stands on paper, in order', (_id, name) => {
  const { form, plan, made, printed } = caseOf(name);
  const checklist = form.annexes.find(({ kind }) => kind === 'checklist');
  if (checklist?.kind !== 'checklist') throw new Error(`${form.id} prints no checklist.`);
  const header = checklist.columns.find(({ field }) => field === 'task')?.header ?? '';
  const tasks = plan.checklist?.entries.flatMap((entry) => entry.tasks.map(({ mark, text }) => mark + text)) ?? [];
  expect(tasks.length).toBeGreaterThan(20);
  expect(notInOrder(tasks, printedUnder(printed, [header], sheetsOf(made, 'checklist')))).toEqual([]);
});

printTest.each(wholeForms)('%s: every page says which page it is of how many, and is A4', (_id, name) => {
  const { printed } = caseOf(name);
  const layout = layoutOf(printed.file);
  const count = printed.pdf.length;
  expect(layout).toHaveLength(count);
  layout.forEach((page, index) => {
    expect(withoutSpace(page)).toContain(`第${index + 1}頁，共${count}頁`);
    const { widthPoints = 0, heightPoints = 0 } = printed.pdf[index] ?? {};
    expect([widthPoints, heightPoints].map(Math.round).sort((a, b) => a - b)).toEqual([595, 842]);
  });
});
