import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { makePlanSession, type PlanSession } from '../../../src/taskpane/session/plan-session';
import { samplePlan } from '../../support/samples/sample-plan';
import { openOffice, type OpenOffice } from '../../support/office/open-office';

async function opened(): Promise<OpenOffice & { session: PlanSession }> {
  const excel = openOffice();
  const doc = buildWorkbook(samplePlan());
  const adds = doc.sheets.map((sheet) => ({ kind: 'add', sheet, after: null }) as const);
  const written = await excel.office.change([...adds, { kind: 'names', names: doc.names }]);
  if (!written.ok) throw new Error(written.problem.message.en);
  const session = makePlanSession({
    workbook: excel.office,
    language: 'zh-TW',
    today: () => '2026-11-21',
    now: () => 0,
  });
  return { ...excel, session };
}

test('a plan is checked and marked, its results come to the front, and the marks go again', async () => {
  const { session, model } = await opened();
  const told: (string | undefined)[] = [];
  session.subscribe(() => told.push(session.getState().busy?.what.en));
  await session.check();
  const { checked, problem, notice, marked, activePanel } = session.getState();
  expect(problem).toBeNull();
  expect(activePanel).toBe('check');
  expect(checked?.findings.length).toBeGreaterThan(0);
  expect(notice?.['zh-TW']).toContain('已驗證');
  expect(marked).toBe(true);
  expect(told).toContain('Checking the plan');
  expect(model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length).toBeGreaterThan(0);
  await session.clearMarks();
  expect(session.getState().marked).toBe(false);
  expect(model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
});

test('a finding’s cell is shown', async () => {
  const { session, model } = await opened();
  const name = model.sheets[3]?.name ?? '';
  await session.goTo({ sheet: name, cell: 'C5' });
  expect(model.activeSheet).toBe(model.sheets[3]?.id);
  expect(model.selection).toEqual({ startRow: 4, startColumn: 2, endRow: 4, endColumn: 2 });
  await session.goTo({ sheet: '沒有', cell: 'C5' });
  expect(session.getState().problem?.code).toBe('excel-not-shown');
});
