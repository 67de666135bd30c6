import fc from 'fast-check';
import { kindsOf, makeAnnexes, type AnnexOptions } from '../../../src/core/actions/annexes';
import { annexesOfWorkbook, type WorkbookAnnexOptions } from '../../../src/core/actions/annexes-of-workbook';
import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { noFramework } from '../../../src/core/adopt/no-framework';
import { formById, forms } from '../../../src/core/forms/catalogue';
import type { Form } from '../../../src/core/forms/form';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { makePlan } from '../../../src/core/plan/make';
import type { Plan } from '../../../src/core/plan/plan';
import { readAnnexMark } from '../../../src/core/workbook/annex-mark';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { anyPlan } from '../../support/plan-arbitrary';
import { sampleLeapPlan } from '../../support/samples/sample-leap-plan';
import { samplePlan } from '../../support/samples/sample-plan';

const form = (id: string): Form => {
  const found = formById(id);
  if (found === null) throw new Error(`no form ${id}`);
  return found;
};
const options = (id: string, changes: Partial<AnnexOptions> = {}): AnnexOptions => ({
  form: form(id),
  only: null,
  fontName: null,
  selfRating: null,
  surveyUnits: null,
  ...changes,
});
const service = frameworkById('service-leap')!;
const tabs = (made: ReturnType<typeof makeAnnexes>) => made.sheets.map(({ name }) => name);

test('the plan text comes first, annexes follow in the form’s order', () => {
  const kinds = (id: string) => [...new Set(makeAnnexes(samplePlan(), options(id)).sheets.map(({ kind }) => kind))];
  expect(kinds('award-weighted')).toEqual(['text', 'measures', 'roster', 'checklist']);
  expect(kinds('award')).toEqual(['text', 'measures', 'checklist', 'roster']);
  expect(kinds('award-survey')).toEqual(['text', 'measures', 'survey', 'roster']);
});

test('measures that stand in the plan text come between its two sheets, and only once', () => {
  const plan = sampleLeapPlan();
  const inText = ['計畫本文', '具體作法表', '計畫本文（續）'];
  expect(tabs(makeAnnexes(plan, options('leap-benefit'))).slice(0, 3)).toEqual(inText);
  expect(tabs(makeAnnexes(plan, options('leap-benefit', { only: ['text'] })))).toEqual(inText);
  expect(tabs(makeAnnexes(plan, options('leap-benefit', { only: ['measures'] })))).toEqual(['具體作法表']);
});

test('sheets of one annex have one colour, different annexes different ones', () => {
  const { doc, sheets } = makeAnnexes(samplePlan(), options('award-weighted'));
  const colors = new Map<string, Set<string | null>>();
  doc.sheets.forEach(({ tabColor }, index) => {
    const kind = sheets[index]?.kind ?? '';
    colors.set(kind, (colors.get(kind) ?? new Set()).add(tabColor));
  });
  const each = [...colors.values()].map((set) => [...set]);
  expect(each.every((set) => set.length === 1)).toBe(true);
  expect(new Set(each.flat()).size).toBe(colors.size);
});

test('a kind on request is made where it is named, or where it is said how', () => {
  const kinds = (changes: Partial<AnnexOptions>) =>
    makeAnnexes(sampleLeapPlan(), options('leap', changes)).sheets.map(({ kind }) => kind);
  expect(kinds({})).not.toContain('checklist');
  expect(kinds({ only: ['checklist'] })).toEqual(['checklist']);
  expect(kinds({ selfRating: true })).toContain('checklist');
  expect(kinds({ surveyUnits: 'blank' })).toContain('survey');
});

test('what somebody wrote is made, where the form has it on request alone', () => {
  const begun = makePlan({
    framework: service,
    agency: '海汐監理站',
    rocYear: 115,
    title: null,
    period: null,
    register: null,
  });
  const kinds = (plan: Plan) => makeAnnexes(plan, options('leap')).sheets.map(({ kind }) => kind);
  expect(kinds(begun)).toEqual(['text', 'measures']);
  const [first, ...rest] = begun.checklist?.entries ?? [];
  if (first === undefined) throw new Error('a new plan has a checklist');
  const asked = {
    title: null,
    entries: [{ ...first, tasks: [{ mark: '□' as const, text: '抽查各股登記簿。' }] }, ...rest],
  };
  expect(kinds({ ...begun, checklist: asked })).toEqual(['text', 'measures', 'checklist']);
  const rated = { title: null, entries: [{ ...first, other: { 現況: '已辦理' } }, ...rest] };
  expect(kinds({ ...begun, checklist: rated })).toEqual(['text', 'measures', 'checklist']);
  const member = { group: null, role: '召集人', post: '站長', name: '', duty: '綜理全般事宜。', remark: '' };
  expect(kinds({ ...begun, roster: { title: null, members: [member] } })).toEqual(['text', 'measures', 'roster']);
});

test('the workbook says what it is', () => {
  const { doc } = makeAnnexes(samplePlan(), options('award'));
  expect(doc.properties).toMatchObject({
    title: samplePlan().settings.title,
    company: samplePlan().settings.agency,
    subject: '政府服務獎',
  });
});

test('whatever a plan says, every sheet reads back from the file as it was generated, under a legal name of its own', async () => {
  const cases = fc.tuple(anyPlan, fc.constantFrom(...forms));
  await fc.assert(
    fc.asyncProperty(cases, async ([plan, each]) => {
      const { doc } = makeAnnexes(plan, options(each.id, { only: kindsOf(each) }));
      const names = doc.sheets.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      const read = await readSnapshot(await writeWorkbook(doc), 'annexes.xlsx');
      if (!read.ok) throw new Error(read.problem.message.en);
      for (const sheet of read.value.sheets) expect(readAnnexMark(sheet)?.unchanged).toBe(true);
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('a checklist on request is made unasked only where somebody wrote one', () => {
  const kinds = (plan: Plan) => makeAnnexes(plan, options('leap')).sheets.map(({ kind }) => kind);
  const plan = sampleLeapPlan();
  const [entry] = plan.checklist!.entries;
  expect(kinds(plan)).not.toContain('checklist');
  expect(kinds({ ...plan, checklist: { title: null, entries: [entry!] } })).toContain('checklist');
  expect(kinds({ ...plan, checklist: { title: null, entries: [] } })).not.toContain('checklist');
});

describe('from a workbook', () => {
  const said: WorkbookAnnexOptions = {
    ...options('award'),
    form: null,
    framework: null,
    register: null,
    agency: null,
    rocYear: null,
    title: null,
  };
  const workbook = snapshotOf(buildWorkbook(samplePlan()));
  const codeOf = (changes: Partial<WorkbookAnnexOptions>, from = workbook) => {
    const outcome = annexesOfWorkbook(from, { ...said, ...changes });
    return outcome.ok ? 'made' : outcome.problem.code;
  };

  test('the form is the plan’s own unless one is named', () => {
    const made = annexesOfWorkbook(workbook, said);
    expect(made.ok && [made.value.form.id, made.value.formWhy]).toEqual(['award-weighted', 'framework']);
    const named = annexesOfWorkbook(workbook, { ...said, form: form('award') });
    expect(named.ok && [named.value.form.id, named.value.formWhy]).toEqual(['award', 'named']);
  });

  test('what is said overrules the workbook', () => {
    const made = annexesOfWorkbook(workbook, { ...said, agency: '範例機關', rocYear: 120, title: '範例計畫' });
    expect(made.ok && made.value.doc.properties).toMatchObject({ company: '範例機關', title: '範例計畫' });
  });

  test('what cannot be made is a problem', () => {
    expect(codeOf({ form: form('leap') })).toBe('form-other-framework');
    expect(codeOf({ form: { ...form('award'), body: null }, only: ['text'] })).toBe('kind-not-in-form');
    const few = { ...form('award'), annexes: form('award').annexes.filter(({ kind }) => kind === 'measures') };
    expect(codeOf({ form: few })).toBe('made');
    expect(codeOf({ form: few, selfRating: true })).toBe('kind-not-in-form');
    expect(codeOf({ form: few, surveyUnits: 'each' })).toBe('kind-not-in-form');
    expect(codeOf({}, { sheets: [], names: [] })).toBe('no-plan');
    const alone = { framework: noFramework, tables: [], measures: [], checklist: null };
    const committee = snapshotOf(buildWorkbook({ ...samplePlan(), ...alone }));
    expect(codeOf({ only: ['measures'] }, committee)).toBe('no-annexes');
    expect(codeOf({ only: ['roster'] }, committee)).toBe('made');
  });

  test('a form for any framework fits every plan', () => {
    expect(codeOf({ form: { ...form('leap'), frameworks: [] } })).toBe('made');
  });
});
