import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { ensureCell } from '../../../src/hosts/memory/workbook-model';
import { faultyPlan } from '../../support/session/faulty-plan';
import { openSession, problemOf, settled, sheetNamed, type OpenSession } from '../../support/session/open-session';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';

/** A user writes into a cell, and Excel tells of it. */
async function edit(excel: OpenSession): Promise<void> {
  const sheet = sheetNamed(excel, '基礎服務');
  ensureCell(sheet, 3, 3).value = '115年4月';
  excel.bridge.tellChanged({ kind: 'values', sheetId: sheet.id, rect: null }, 'D4');
  await settled();
}

const isStale = ({ session }: OpenSession) => session.getState().checked?.stale;

test('what the session writes itself makes nothing stale; what a user changes does, until the next check', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  await excel.session.check();
  await excel.session.listFindings();
  await excel.session.makeAnnexes({
    formId: null,
    kinds: ['roster'],
    selfRating: null,
    surveyUnits: null,
    fontName: null,
  });
  await excel.session.clearMarks();
  await settled();
  expect(isStale(excel)).toBe(false);
  await edit(excel);
  expect(isStale(excel)).toBe(true);
  await excel.session.check();
  await settled();
  expect(isStale(excel)).toBe(false);
});

test('where events never come, a check finds what was changed all the same', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()), { sendsEvents: false });
  await excel.session.check();
  const before = excel.session.getState().checked?.summary.error ?? 0;
  await edit(excel);
  expect(isStale(excel)).toBe(false);
  await excel.session.check();
  expect(excel.session.getState().checked?.summary.error).toBe(before - 1);
});

test('events come again after Excel gave up in the middle of a change', async () => {
  let fails = false;
  const excel = await openSession(buildWorkbook(faultyPlan()), {
    beforeSync: () => (fails ? { code: 'GeneralException', message: 'gave up' } : undefined),
  });
  await excel.session.check();
  const sheet = sheetNamed(excel, '單位名冊');
  // A list that stands in the way of Excel's batch, after its events were switched off.
  const changing = excel.office.change([
    {
      kind: 'add',
      sheet: {
        ...sheetDoc('新', [['甲'], ['乙']]),
        tables: [
          { name: '1不是名稱', rect: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 }, columns: ['甲'] },
        ],
      },
      after: null,
    },
  ]);
  expect((await changing).ok).toBe(false);
  excel.bridge.tellChanged({ kind: 'values', sheetId: sheet.id, rect: null }, 'A9');
  await settled();
  expect(isStale(excel)).toBe(true);
  fails = true;
  await excel.session.check();
  expect(problemOf(excel)).toBe('excel-failed');
});

test('a change while the workbook is being read makes the result stale', async () => {
  const excel: OpenSession = await openSession(buildWorkbook(faultyPlan()), {
    beforeSync(sync) {
      if (sync === 2)
        excel.bridge.tellChanged({ kind: 'values', sheetId: sheetNamed(excel, '基礎服務').id, rect: null }, 'D4');
    },
  });
  await excel.session.look();
  expect(isStale(excel)).toBe(true);
});

test('looking writes nothing, says nothing, and finds no fault with a workbook without a plan', async () => {
  const excel = await openSession(workbookDoc([sheetDoc('便條', [['記事']])]));
  await excel.session.look();
  expect(excel.session.getState()).toMatchObject({
    looked: true,
    checked: null,
    problem: null,
    notice: null,
    activePanel: 'plan',
  });
  await excel.session.check();
  expect(problemOf(excel)).toBe('no-plan-found');
  expect(excel.session.getState().activePanel).toBe('check');
});
