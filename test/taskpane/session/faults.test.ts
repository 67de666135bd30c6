import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { ensureCell } from '../../../src/hosts/memory/workbook-model';
import type { AnnexRequest } from '../../../src/taskpane/session/open-annexes';
import { faultyPlan } from '../../support/session/faulty-plan';
import { openSession, problemOf, sheetNamed, type OpenSession } from '../../support/session/open-session';

const roster: AnnexRequest = { formId: null, kinds: ['roster'], selfRating: null, surveyUnits: null, fontName: null };
const opened = (options: Parameters<typeof openSession>[1] = {}) => openSession(buildWorkbook(faultyPlan()), options);

/** The session is ready for the next action. */
function isIdle({ session }: OpenSession): boolean {
  return session.getState().busy === null;
}

test('a cell in editing stops every action with what to do, and the next click works', async () => {
  let editing = true;
  const excel = await opened({
    beforeSync: () => (editing ? { code: 'InvalidOperationInCellEditMode', message: '' } : undefined),
  });
  const { session } = excel;
  const actions = [
    () => session.look(),
    () => session.check(),
    () => session.clearMarks(),
    () => session.listFindings(),
    () => session.insertRubric(),
    () => session.planAnnexes(roster),
    () => session.makeAnnexes(roster),
    () => session.goTo({ sheet: '基礎服務', cell: 'A1' }),
  ];
  for (const act of actions) {
    await act();
    expect([problemOf(excel), isIdle(excel)]).toEqual(['excel-cell-editing', true]);
    expect(session.getState().problem?.message['zh-TW']).toContain('Enter');
  }
  editing = false;
  await session.check();
  expect([problemOf(excel), session.getState().checked !== null]).toEqual([null, true]);
});

test('a read-only workbook is checked, and what cannot be written is said', async () => {
  const excel = await opened();
  excel.model.readOnly = true;
  await excel.session.check();
  expect(problemOf(excel)).toBe('excel-denied');
  expect(excel.session.getState().checked?.findings.length).toBeGreaterThan(0);
  await excel.session.makeAnnexes(roster);
  expect(problemOf(excel)).toBe('excel-denied');
});

test('a protected annex is not replaced, and nothing else is changed', async () => {
  const excel = await opened();
  await excel.session.makeAnnexes(roster);
  const [{ tab } = { tab: '' }] = excel.session.getState().annexes?.parts ?? [];
  const sheet = sheetNamed(excel, tab);
  sheet.isProtected = true;
  const before = excel.model.sheets.length;
  await excel.session.makeAnnexes(roster);
  expect([problemOf(excel), excel.model.sheets.length]).toEqual(['excel-protected', before]);
});

test('what a user writes into an annex while it is being made anew is not lost', async () => {
  let quick = false;
  let reads = 0;
  const excel: OpenSession = await opened({
    beforeSync() {
      if (!quick) return;
      reads += 1;
      const [{ tab } = { tab: '' }] = excel.session.getState().annexes?.parts ?? [];
      if (reads === 3) ensureCell(sheetNamed(excel, tab), 4, 1).value = '剛寫的';
    },
  });
  await excel.session.makeAnnexes(roster);
  quick = true;
  await excel.session.makeAnnexes(roster);
  expect(problemOf(excel)).toBe('excel-changed');
  await excel.session.makeAnnexes(roster);
  const [part] = excel.session.getState().annexes?.parts ?? [];
  expect([problemOf(excel), part?.fate]).toEqual([null, 'keep']);
  expect(
    sheetNamed(excel, part?.keptAs ?? '')
      .cells.get(4)
      ?.get(1)?.value,
  ).toBe('剛寫的');
});

test('a cancelled action writes nothing, says so, and the next one works', async () => {
  const excel: OpenSession = await opened({
    beforeSync(sync) {
      if (sync === 2) excel.session.cancel();
    },
  });
  const before = excel.model.sheets.map(({ name }) => name);
  await excel.session.makeAnnexes(roster);
  expect(excel.session.getState()).toMatchObject({ busy: null, problem: null, notice: { 'zh-TW': '已取消。' } });
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(before);
  const waiting = [excel.session.makeAnnexes(roster), excel.session.check()];
  excel.session.cancel();
  await Promise.all(waiting);
  expect(excel.session.getState().checked).toBeNull();
  await excel.session.makeAnnexes(roster);
  expect(excel.model.sheets.length).toBe(before.length + 1);
});

test('two clicks at once do as one, and what waits is done in order', async () => {
  const excel = await opened();
  const told: (string | undefined)[] = [];
  excel.session.subscribe(() => {
    const what = excel.session.getState().busy?.what.en;
    if (what !== undefined && told.at(-1) !== what) told.push(what);
  });
  await Promise.all([
    excel.session.makeAnnexes(roster),
    excel.session.makeAnnexes(roster),
    excel.session.check(),
    excel.session.check(),
  ]);
  expect(told).toEqual(['Making the annexes', 'Checking the plan']);
  expect(excel.session.getState().annexes?.parts.map(({ fate }) => fate)).toEqual(['add']);
});

test('a bug is thrown, and the session goes on', async () => {
  const excel = await opened();
  await expect(excel.session.goTo({ sheet: '基礎服務', cell: 'nowhere' })).rejects.toThrow('nowhere');
  await expect(excel.session.newPlan({ frameworkId: 'none', agency: '', rocYear: 116, units: [] })).rejects.toThrow(
    'none',
  );
  expect(isIdle(excel)).toBe(true);
  await excel.session.look();
  expect(problemOf(excel)).toBeNull();
});
