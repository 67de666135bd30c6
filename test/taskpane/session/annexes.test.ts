import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import type { AnnexRequest } from '../../../src/taskpane/session/open-annexes';
import { samplePlan } from '../../support/samples/sample-plan';
import { openSession, problemOf, sheetNamed, sheetsOf, type } from '../../support/session/open-session';

const all: AnnexRequest = { formId: null, kinds: null, selfRating: null, surveyUnits: null, fontName: null };

test('annexes are planned without writing, made, and made again in place', async () => {
  const excel = await openSession(buildWorkbook(samplePlan()));
  const { session, model } = excel;
  const before = model.sheets.map(({ name }) => name);
  await session.planAnnexes(all);
  const planned = session.getState().annexes;
  expect(planned?.made).toBe(false);
  expect(planned?.parts.every(({ fate }) => fate === 'add')).toBe(true);
  expect(model.sheets.map(({ name }) => name)).toEqual(before);
  await session.makeAnnexes(all);
  expect(problemOf(excel)).toBeNull();
  expect(session.getState().annexes).toEqual({ ...planned, made: true });
  expect(model.sheets.map(({ name }) => name)).toEqual([...before, ...(planned?.parts ?? []).map(({ tab }) => tab)]);
  const written = await sheetsOf(excel);
  await session.makeAnnexes(all);
  expect(session.getState().annexes?.parts.map(({ fate }) => fate)).toEqual(planned?.parts.map(() => 'replace'));
  expect(await sheetsOf(excel)).toEqual(written);
});

test('an annex that somebody changed stays, and the new one stands behind it', async () => {
  const excel = await openSession(buildWorkbook(samplePlan()));
  const { session, model } = excel;
  await session.makeAnnexes({ ...all, kinds: ['roster'] });
  const [{ tab } = { tab: '' }] = session.getState().annexes?.parts ?? [];
  type(sheetNamed(excel, tab), 4, 1, '某人改寫');
  await session.makeAnnexes({ ...all, kinds: ['roster'] });
  const names = model.sheets.map(({ name }) => name);
  expect(names.slice(-2)).toEqual([`${tab}（已改）`, tab]);
  expect(session.getState().notice?.['zh-TW']).toContain(`「${tab}（已改）」`);
  expect((await sheetsOf(excel)).get(`${tab}（已改）`)?.rows[4]?.[1]).toBe('某人改寫');
});

test('a workbook without a plan says what to do, without the command line', async () => {
  const excel = await openSession(null);
  await excel.session.makeAnnexes(all);
  expect(problemOf(excel)).toBe('no-plan');
  expect(excel.session.getState().problem?.message['zh-TW']).not.toContain('sqp');
  expect(excel.session.getState().activePanel).toBe('annexes');
});

test('a form or kind that does not fit, and what the plan lacks, are said without the command line', async () => {
  const plan = samplePlan();
  const bare = { ...plan, settings: { ...plan.settings, agency: null, rocYear: null, title: null } };
  const { session } = await openSession(buildWorkbook(bare));
  const said: string[] = [];
  for (const request of [
    { ...all, formId: 'leap' },
    { ...all, formId: 'none' },
    { ...all, kinds: ['survey'] as const, surveyUnits: 'blank' as const },
    all,
  ]) {
    await session.planAnnexes(request);
    const { problem, annexes } = session.getState();
    said.push(
      ...[problem?.message, ...(annexes?.gaps ?? []).map(({ message }) => message)].map((each) =>
        JSON.stringify(each ?? ''),
      ),
    );
  }
  expect(said.join('\n')).not.toMatch(/--|sqp/);
  expect(said.length).toBeGreaterThan(6);
});
