import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { describeRead } from '../../../src/core/actions/describe-read';
import { readPlan } from '../../../src/core/actions/read-plan';
import { readText } from '../../../src/core/actions/read-text';
import type { Plan } from '../../../src/core/plan/plan';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { annexesOf } from '../../support/annexes-of';
import { withCell } from '../../support/edit-sheet';
import { samplePlan } from '../../support/samples/sample-plan';

const plan = samplePlan();
const annexes = (of: Plan = plan, form = 'award-weighted') =>
  snapshotOf(annexesOf(of, form, { only: ['text', 'measures', 'roster', 'checklist', 'survey'] })).sheets;
const drafting = snapshotOf(buildWorkbook(plan)).sheets;
const read = (sheets: readonly SheetSnapshot[]) => readPlan({ sheets, names: [] });
const reasons = (sheets: readonly SheetSnapshot[]) =>
  describeRead(read(sheets), 'zh-TW').ignored.flatMap(({ sheet, row, why }) =>
    why.includes('產製') ? [`${sheet} ${row} ${why}`] : [],
  );
const named = (sheets: readonly SheetSnapshot[], word: string) => {
  const found = sheets.find(({ name }) => name.includes(word));
  if (found === undefined) throw new Error(`There is no sheet ${word}.`);
  return found;
};
/** The sheet as somebody changed it and the program kept it. */
const changed = (sheet: SheetSnapshot): SheetSnapshot => {
  const row = sheet.rows.findIndex((cells) => cells.some((value) => String(value).includes('服務臺')));
  const column = sheet.rows[row]?.findIndex((value) => String(value).includes('服務臺')) ?? -1;
  return { ...withCell(sheet, row, column, '改過的文字。'), name: `${sheet.name}（已改）` };
};
const all = annexes();

test('annexes alone are read, but for survey form and plan text', () => {
  const back = read(all).plan;
  expect(back.measures).toHaveLength(plan.measures.length);
  expect(back.roster?.members).toEqual(plan.roster?.members);
  expect(back.checklist?.entries).toEqual(plan.checklist?.entries);
  expect(reasons(all)).toEqual([
    '計畫本文 1 產製的計畫本文（可據以得知機關、年度）',
    expect.stringMatching(/調查表.* 1 產製的調查表，不是計畫資料/),
  ]);
});

test('what is shown of them names the annexes that were read, and those that were not', () => {
  const result = read(all);
  const words = readText(result, describeRead(result, 'zh-TW'), 'zh-TW');
  expect(words).toContain('以上讀自產製的附件：「附件1 基礎服務」、「附件1 服務遞送」');
  expect(words).toMatch(/沒有讀入的附件 2 張：\n {2}計畫本文 +產製的計畫本文/);
  const both = read([...all, ...drafting]);
  expect(readText(both, describeRead(both, 'en'), 'en')).toContain(`Annex sheets not read: ${all.length}\n`);
});

test('title, agency, year and period come from titles and plan text', () => {
  expect(read(all).plan.settings).toEqual({
    agency: plan.settings.agency,
    rocYear: plan.settings.rocYear,
    title: plan.settings.title,
    period: plan.settings.period,
  });
});

test('a title that is broken on paper is one line again', () => {
  const title = `${'青川市環境資源管理處所屬各清潔隊及資源回收場'.repeat(2)}提升服務品質推動小組編組表`;
  const long = { ...plan, roster: { title, members: plan.roster?.members ?? [] } };
  expect(read(annexes(long)).plan.roster?.title).toBe(title);
});

test('beside drafting sheets annexes are left out, one line a sheet', () => {
  const both = [...all, ...drafting];
  const { plan: back, source } = read(both);
  expect(back).toEqual(read(drafting).plan);
  expect(source.rowOf(0).sheet).toBe(read(drafting).source.rowOf(0).sheet);
  expect(reasons(both)).toHaveLength(all.length);
  expect(reasons(both)[1]).toBe(`${all[1]?.name} 1 產製的附件；同類內容已由其他工作表讀取`);
});

test('what the drafting sheets lack is taken from its annex', () => {
  const measuresOnly = snapshotOf(buildWorkbook({ ...plan, roster: null, checklist: null })).sheets;
  const both = [...measuresOnly, ...all];
  const { plan: back, source } = read(both);
  expect(back.measures).toHaveLength(plan.measures.length);
  expect(back.roster?.members).toEqual(plan.roster?.members);
  expect(source.rowOfPart('roster', 0)?.sheet).toBe(named(all, '編組').name);
  expect(back.checklist?.entries).toHaveLength(plan.checklist?.entries.length ?? 0);
});

test('beside the table that staff keep by hand annexes are left out', () => {
  const rows = plan.measures.map(({ dimension, item, point, text, deadline, unitText }) =>
    [dimension, item, point, text, deadline, unitText].map((value) => value || null),
  );
  const header = ['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
  const byHand = { ...named(all, '編組'), name: '草案', rows: [header, ...rows], merges: [] };
  const { plan: back } = read([byHand, ...all]);
  expect(back.measures).toHaveLength(plan.measures.length);
  expect(back.roster?.members).toEqual(plan.roster?.members);
});

test('of a changed annex and the fresh one the fresh is read, and the changed one is named', () => {
  const old = changed(named(all, '服務遞送'));
  for (const both of [
    [...all, old],
    [old, ...all],
  ]) {
    expect(read(both).plan.measures).toEqual(read(all).plan.measures);
    expect(reasons(both)).toContainEqual(
      `${old.name} 1 產製後改過的附件；同一附件已由另一張工作表讀取，改過的內容沒有讀入，請核對`,
    );
  }
});

test('a changed annex that stands alone is read', () => {
  const old = changed(named(all, '服務遞送'));
  const others = all.filter(({ name }) => !name.includes('服務遞送'));
  expect(read([...others, old]).plan.measures.map(({ text }) => text)).toContain('改過的文字。');
});

test('a copy of a tab, a renamed one and another form are read once', () => {
  const first = named(all, '基礎服務');
  const copies = [
    { ...first, name: `${first.name} (2)` },
    { ...first, name: '我的' },
  ];
  expect(read([...copies, ...all]).plan.measures).toHaveLength(plan.measures.length);
  const other = annexes(plan, 'award').map((sheet) => ({ ...sheet, name: `舊 ${sheet.name}` }));
  const back = read([...all, ...other]).plan;
  expect(back.measures).toHaveLength(plan.measures.length);
  expect(back.roster?.members).toHaveLength(plan.roster?.members.length ?? 0);
});
