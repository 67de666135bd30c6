import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { readPlan } from '../../../src/core/actions/read-plan';
import type { Measure } from '../../../src/core/plan/plan';
import { cellAt, ensureCell, type SheetModel } from '../../../src/hosts/memory/workbook-model';
import { faultyPlan } from '../../support/session/faulty-plan';
import { openSession, problemOf, settled, sheetNamed, type OpenSession } from '../../support/session/open-session';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';

const header = '檢核結果';

/** The texts of a sheet's column by its header in the first table; [] where it has none. */
function column(sheet: SheetModel, name: string): unknown[] {
  const { startRow, endRow, startColumn, endColumn } = sheet.tables[0]?.rect ?? {
    startRow: 0,
    endRow: -1,
    startColumn: 0,
    endColumn: 0,
  };
  for (let at = startColumn; at <= endColumn; at++) {
    if (cellAt(sheet, startRow, at)?.value !== name) continue;
    return Array.from(
      { length: endRow - startRow },
      (_row, index) => cellAt(sheet, startRow + 1 + index, at)?.value ?? null,
    );
  }
  return [];
}

function cellsOf(sheet: SheetModel): unknown {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].filter(([, { value }]) => value !== null && value !== '').map(([at, { value }]) => [row, at, value]),
  );
}

const firstSheet = (excel: OpenSession) => sheetNamed(excel, '基礎服務');

test('our own tables say in words what is wrong in a row, and are as before once the marks are gone', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  const before = excel.model.sheets.map(cellsOf);
  const rects = excel.model.sheets.map(({ tables }) => tables.map(({ rect }) => rect));
  await excel.session.check();
  const words = column(firstSheet(excel), header);
  expect(words[0]).toMatch(/^【必須修正】.*期限/);
  expect(words[1]).toMatch(/【必須修正】.*單位/);
  expect(words.slice(2).every((each) => each === null || each === '' || /^【/.test(String(each)))).toBe(true);
  await excel.session.clearMarks();
  expect(excel.model.sheets.map(cellsOf)).toEqual(before);
  expect(excel.model.sheets.map(({ tables }) => tables.map(({ rect }) => rect))).toEqual(rects);
});

test('checking twice finds and writes the same, and the words are no part of the plan', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  await excel.session.check();
  const first = excel.session.getState();
  const written = excel.model.sheets.map(cellsOf);
  await excel.session.check();
  const second = excel.session.getState();
  expect(second.checked?.findings).toEqual(first.checked?.findings);
  expect(second.notice).toEqual(first.notice);
  expect(excel.model.sheets.map(cellsOf)).toEqual(written);
  expect(second.checked?.read.plan.measures).toEqual(faultyPlan().measures);
});

test('words follow what was repaired, and a table without faults has none', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  const sheet = firstSheet(excel);
  await excel.session.check();
  const top = sheet.tables[0]?.rect.startRow ?? 0;
  ensureCell(sheet, top + 1, 3).value = '115年4月';
  ensureCell(sheet, top + 2, 4).value = '秘書室';
  await excel.session.check();
  expect(column(sheet, header).join('')).not.toContain('期限');
  const { checked } = excel.session.getState();
  const faulty = new Set(checked?.findings.map((finding) => finding.sheet));
  for (const each of excel.model.sheets)
    expect([each.name, column(each, header).length > 0]).toEqual([each.name, faulty.has(each.name)]);
});

/** So many measures that are unlike each other, each without a deadline. */
function manyMeasures(count: number): Measure[] {
  const [sample] = faultyPlan().measures;
  if (sample === undefined) throw new Error('the plan has no measure');
  const letter = (index: number, place: number) =>
    String.fromCharCode(0x4e00 + ((index * 7919 + place * 10_429) % 19_997));
  return Array.from({ length: count }, (_row, index): Measure => ({
    ...sample,
    text: Array.from({ length: 12 }, (_letter, place) => letter(index, place)).join(''),
    deadline: '',
  }));
}

test('checking takes two syncs to read and two to mark, at 400 rows as at 4,000', async () => {
  for (const count of [400, 4000]) {
    const excel = await openSession(buildWorkbook({ ...faultyPlan(), measures: manyMeasures(count) }));
    for (const listening of [1, 0]) {
      const before = excel.bridge.traffic.syncs;
      await excel.session.check();
      await settled();
      expect(problemOf(excel)).toBeNull();
      expect(excel.session.getState().checked?.summary.error).toBeGreaterThanOrEqual(count);
      // The first time one goes before them, to hear of changes from then on.
      expect(excel.bridge.traffic.syncs - before).toBe(4 + listening);
    }
  }
  // Many rows and a busy machine: this says how many syncs there are, not how long they take.
}, 60_000);

test('a user’s own column of that name stays, and is read as theirs', async () => {
  const plan = faultyPlan();
  const measures = plan.measures.map((measure) => ({ ...measure, other: { [header]: '主任已看過' } }));
  const excel = await openSession(buildWorkbook({ ...plan, measures }));
  await excel.session.check();
  expect(column(firstSheet(excel), header)[0]).toBe('主任已看過');
  expect(column(firstSheet(excel), `${header} 2`)[0]).toMatch(/^【必須修正】/);
  await excel.session.clearMarks();
  const read = await excel.office.read();
  expect(read.ok && readPlan(read.value).plan.measures).toEqual(measures);
  expect(column(firstSheet(excel), `${header} 2`)).toEqual([]);
});

test('what stands right of a table gives way and comes back, and beside another table the words go into a list', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  const sheet = firstSheet(excel);
  const { endColumn, startRow } = sheet.tables[0]?.rect ?? { endColumn: 0, startRow: 0 };
  ensureCell(sheet, startRow + 1, endColumn + 2).value = '旁註';
  await excel.session.check();
  expect(cellAt(sheet, startRow + 1, endColumn + 3)?.value).toBe('旁註');
  await excel.session.clearMarks();
  expect(cellAt(sheet, startRow + 1, endColumn + 2)?.value).toBe('旁註');
  sheet.merges.push({
    startRow: startRow + 1,
    startColumn: endColumn + 2,
    endRow: startRow + 2,
    endColumn: endColumn + 3,
  });
  await excel.session.check();
  expect(problemOf(excel)).toBeNull();
  expect(column(sheet, header)).toEqual([]);
  expect(excel.model.sheets.map(({ name }) => name)).toContain(header);
});

const handMade = () =>
  workbookDoc([
    sheetDoc('草稿', [
      ['山海市政府民政局115年度提升服務品質執行計畫'],
      ['評核構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'],
      ['基礎服務', '服務一致及正確', '申辦業務標準作業流程訂定情形', '繪製流程圖', '', '秘書室'],
      ['基礎服務', '服務一致及正確', '服務及時性', '到期前提醒承辦人', '115年6月', '資訊科'],
    ]),
  ]);

test('a hand-made sheet gets marks alone, and the findings stand on a sheet of their own, which is no part of the plan', async () => {
  const excel = await openSession(handMade());
  const before = cellsOf(sheetNamed(excel, '草稿'));
  await excel.session.check();
  expect(cellsOf(sheetNamed(excel, '草稿'))).toEqual(before);
  expect(sheetNamed(excel, '草稿').conditionalFormats.length).toBeGreaterThan(0);
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['草稿', header]);
  const { checked, notice } = excel.session.getState();
  expect(notice?.['zh-TW']).toContain(`工作表「${header}」`);
  await excel.session.check();
  expect(excel.session.getState().checked?.findings).toEqual(checked?.findings);
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['草稿', header]);
});

test('a list that somebody wrote in stays, and a list of the user’s own is left alone', async () => {
  const excel = await openSession(handMade());
  await excel.session.listFindings();
  expect(problemOf(excel)).toBeNull();
  const list = sheetNamed(excel, header);
  expect(excel.model.activeSheet).toBe(list.id);
  ensureCell(list, 12, 4).value = '已請秘書室補填';
  await excel.session.listFindings();
  const names = excel.model.sheets.map(({ name }) => name);
  expect(names).toEqual(['草稿', `${header}（已改）`, header]);
  expect(cellAt(sheetNamed(excel, `${header}（已改）`), 12, 4)?.value).toBe('已請秘書室補填');
  expect(excel.session.getState().notice?.['zh-TW']).toContain('（已改）');
  const other = await openSession({ ...handMade(), sheets: [...handMade().sheets, sheetDoc(header, [['我的結果']])] });
  await other.session.listFindings();
  expect(cellAt(sheetNamed(other, header), 0, 0)?.value).toBe('我的結果');
  expect(other.model.sheets).toHaveLength(3);
});

test('a protected sheet is left as it is, and said so; the others are marked', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  const sheet = firstSheet(excel);
  sheet.isProtected = true;
  const before = cellsOf(sheet);
  await excel.session.check();
  expect(problemOf(excel)).toBeNull();
  expect([cellsOf(sheet), sheet.conditionalFormats]).toEqual([before, []]);
  expect(excel.session.getState().notice?.['zh-TW']).toContain('「基礎服務」受保護');
});

test('rows that came in between reading and marking get no words of other rows', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()), {
    beforeSync(sync, model) {
      const table = model.sheets.find(({ name }) => name === '基礎服務')?.tables[0];
      if (sync === 4 && table !== undefined) table.rect = { ...table.rect, endRow: table.rect.endRow + 1 };
    },
  });
  await excel.session.check();
  expect(problemOf(excel)).toBeNull();
  expect(column(firstSheet(excel), header)).toEqual([]);
  expect(excel.session.getState().notice?.['zh-TW']).toContain('請再驗證一次');
});

test('a sheet deleted between reading and marking is passed over', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()), {
    beforeSync(sync, model) {
      if (sync === 4)
        model.sheets.splice(
          model.sheets.findIndex(({ name }) => name === '基礎服務'),
          1,
        );
    },
  });
  await excel.session.check();
  expect(problemOf(excel)).toBeNull();
});
