import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { faultyPlan } from '../../support/session/faulty-plan';
import { openSession, problemOf } from '../../support/session/open-session';

test('a plan is checked and marked, its results come to the front, and the marks go again', async () => {
  const { session, model } = await openSession(buildWorkbook(faultyPlan()));
  const told: (string | undefined)[] = [];
  session.subscribe(() => told.push(session.getState().busy?.what.en));
  await session.check();
  const { checked, problem, notice, marked, activePanel } = session.getState();
  expect(problem).toBeNull();
  expect(activePanel).toBe('check');
  expect(checked?.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['deadline-missing', 'unit-missing']),
  );
  expect(notice?.['zh-TW']).toContain('已驗證');
  expect(marked).toBe(true);
  expect(told).toContain('Checking the plan');
  expect(model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length).toBeGreaterThan(0);
  await session.clearMarks();
  expect(session.getState().marked).toBe(false);
  expect(model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
});

test('a finding’s cell is shown', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  const { session, model } = excel;
  const name = model.sheets[3]?.name ?? '';
  await session.goTo({ sheet: name, cell: 'C5' });
  expect(model.activeSheet).toBe(model.sheets[3]?.id);
  expect(model.selection).toEqual({ startRow: 4, startColumn: 2, endRow: 4, endColumn: 2 });
  await session.goTo({ sheet: '沒有', cell: 'C5' });
  expect(problemOf(excel)).toBe('excel-not-shown');
});
