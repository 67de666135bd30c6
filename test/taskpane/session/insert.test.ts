import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import type { PointPath } from '../../../src/core/frameworks/framework';
import { cellAt } from '../../../src/hosts/memory/workbook-model';
import { samplePlan } from '../../support/samples/sample-plan';
import { openSession, problemOf, sheetNamed, type OpenSession } from '../../support/session/open-session';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';

const request = {
  frameworkId: 'service-award',
  agency: '山海市政府民政局',
  rocYear: 116,
  units: [{ name: '秘書室', head: '主任' }],
};

/** The first point that has a measure. */
async function firstPoint({ session }: OpenSession): Promise<PointPath> {
  await session.look();
  const points = session
    .getState()
    .checked?.tree.dimensions.flatMap(({ items }) => items.flatMap((item) => item.points));
  const found = points?.find(({ measures }) => measures > 0);
  if (found === undefined) throw new Error('no point has a measure');
  return found.path;
}

function measuresOf({ session }: OpenSession, { point }: PointPath): (string | undefined)[] {
  const measures = session.getState().checked?.read.plan.measures ?? [];
  return measures.filter((measure) => measure.point === point).map(({ text }) => text);
}

test('a new plan is written beside a note, is shown, and is not begun twice', async () => {
  const excel = await openSession(workbookDoc([sheetDoc('便條', [['記事']])]));
  const { session, model } = excel;
  await session.newPlan(request);
  expect(problemOf(excel)).toBeNull();
  expect(cellAt(sheetNamed(excel, '便條'), 0, 0)?.value).toBe('記事');
  expect(model.activeSheet).toBe(sheetNamed(excel, '基礎服務').id);
  expect(session.getState().checked).toMatchObject({ stale: false, recognised: { agency: '山海市政府民政局' } });
  const names = model.sheets.map(({ name }) => name);
  await session.newPlan(request);
  expect(problemOf(excel)).toBe('plan-exists');
  expect(model.sheets.map(({ name }) => name)).toEqual(names);
});

test('a rubric comes in beside what is there, the second click brings nothing, and drop-downs find their lists', async () => {
  const excel = await openSession(null);
  const { session, model } = excel;
  await session.insertRubric('service-leap');
  expect(problemOf(excel)).toBeNull();
  const before = model.sheets.map(({ name, cells }) => [name, cells.size]);
  const sheets = new Set(model.sheets.map(({ name }) => name));
  const named = model.names.map(({ refersTo }) => /^'([^']+)'!/.exec(refersTo)?.[1] ?? '');
  expect(named.length).toBeGreaterThan(3);
  expect(named.every((name) => sheets.has(name))).toBe(true);
  await session.insertRubric();
  expect(model.sheets.map(({ name, cells }) => [name, cells.size])).toEqual(before);
  expect(session.getState().notice?.['zh-TW']).toContain('沒有重複插入');
});

test('a draft with all dimensions gets what else is missing, and is told what that is', async () => {
  const whole = buildWorkbook(samplePlan());
  const dimensions = whole.sheets.filter(({ tables }) => tables[0]?.name.startsWith('具體作法'));
  const excel = await openSession({ ...whole, sheets: dimensions, names: [] });
  await excel.session.insertRubric();
  expect(problemOf(excel)).toBeNull();
  expect(excel.session.getState().notice?.['zh-TW']).toMatch(/^已補上「計畫設定」、「單位名冊」。/);
});

test('a row comes in under the point’s last row, with its labels, and is shown', async () => {
  const excel = await openSession(buildWorkbook(samplePlan()));
  const path = await firstPoint(excel);
  const before = measuresOf(excel, path);
  const all = excel.session.getState().checked?.read.plan.measures.map(({ text }) => text) ?? [];
  await excel.session.insertRow(path);
  expect(problemOf(excel)).toBeNull();
  expect(measuresOf(excel, path)).toEqual([...before, '']);
  expect(
    excel.session
      .getState()
      .checked?.read.plan.measures.map(({ text }) => text)
      .filter((text) => text !== ''),
  ).toEqual(all.filter((text) => text !== ''));
  const { startRow, startColumn } = excel.model.selection;
  const row = excel.model.selection.startRow;
  expect(cellAt(sheetNamed(excel, '基礎服務'), row, startColumn - 1)?.value).toBe(path.point);
  await excel.session.insertRow(path);
  expect(excel.session.getState().notice?.['zh-TW']).toContain('已有空白列');
  expect(excel.model.selection.startRow).toBe(startRow);
  expect(measuresOf(excel, path)).toEqual([...before, '']);
});

test('a row is refused on a hand-made sheet and where there is no table, and left undone where somebody was quicker', async () => {
  const handMade = await openSession(
    workbookDoc([
      sheetDoc('草稿', [
        ['評核構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'],
        ['基礎服務', '服務一致及正確', '申辦業務標準作業流程訂定情形', '繪製流程圖', '115年6月', '秘書室'],
        ['基礎服務', '服務一致及正確', '服務及時性', '到期前提醒承辦人', '115年6月', '資訊科'],
      ]),
    ]),
  );
  const path = await firstPoint(handMade);
  await handMade.session.insertRow(path);
  expect(problemOf(handMade)).toBe('row-hand-made');
  await handMade.session.insertRow({ ...path, dimension: '開放創新', item: null, point: '無' });
  expect(problemOf(handMade)).toBe('row-no-table');

  let quick = false;
  const excel: OpenSession = await openSession(buildWorkbook(samplePlan()), {
    beforeSync() {
      if (!quick) return;
      const sheet = sheetNamed(excel, '基礎服務');
      for (const [, row] of sheet.cells) {
        const cell = row.get(2);
        if (cell !== undefined && typeof cell.value === 'string') cell.value = `${cell.value}。`;
      }
    },
  });
  const own = await firstPoint(excel);
  quick = true;
  await excel.session.insertRow(own);
  expect(problemOf(excel)).toBe('excel-changed');
  expect(excel.session.getState().problem?.message['zh-TW']).toContain('再試一次');
});
