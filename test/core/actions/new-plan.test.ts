import { usableWidthPoints } from '../../../src/core/workbook/page';
import { checkPlan } from '../../../src/core/actions/check-plan';
import { newPlan } from '../../../src/core/actions/new-plan';
import { readPlan } from '../../../src/core/actions/read-plan';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import type { ListSource, SheetDoc, WorkbookDoc } from '../../../src/core/workbook/sheet-doc';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';

const award = newWorkbook('service-award');
const leap = newWorkbook('service-leap');

function newWorkbook(id: string): WorkbookDoc {
  return newPlan({
    framework: frameworkById(id)!,
    agency: '範例機關',
    rocYear: 115,
    title: null,
    period: null,
    register: { units: [{ name: '秘書室', aliases: [], head: '主任', kind: 'unit', members: [] }], origin: 'written' },
  });
}

function sheetOf(doc: WorkbookDoc, name: string): SheetDoc {
  const found = doc.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}.`);
  return found;
}

/** The drop-down of a column, by its header. */
function listOf(sheet: SheetDoc, header: string) {
  const columnIndex = sheet.tables[0]!.columns.indexOf(header);
  return sheet.validations.find(({ rect }) => rect.startColumn === columnIndex);
}

const formulaOf = (source: ListSource | undefined) => (source?.kind === 'formula' ? source.formula : null);

test('settings, register, a sheet for each dimension, roster and checklist are in sight; the lists are not', () => {
  expect(award.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
    '計畫設定',
    '單位名冊',
    '基礎服務',
    '服務遞送',
    '服務量能',
    '服務評價',
    '開放創新',
    '編組',
    '檢核表',
  ]);
  expect(award.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['清單']);
  expect(award.sheets[award.activeSheet]?.name).toBe('基礎服務');
});

test('a long dimension names its sheet by number and first clause', () => {
  expect(leap.sheets[2]?.name).toBe('策略一 完備基礎服務項目');
  expect(sheetOf(leap, '策略一 完備基礎服務項目').tables[0]?.columns).toEqual([
    '方法',
    '具體作法',
    '完成期限',
    '承辦單位',
  ]);
});

test('each drafting sheet has a table of its own name, its dimension and weight above it', () => {
  const sheet = sheetOf(award, '服務遞送');
  expect(sheet.tables[0]).toMatchObject({
    name: '具體作法_2',
    columns: ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'],
  });
  expect(sheet.rows[1]?.cells[0]?.value).toBe('二、服務遞送（300分）');
  expect(sheet.rows[3]?.cells.map(({ value }) => value)).toEqual([
    '服務便捷',
    '建置單一窗口整合服務',
    null,
    null,
    null,
  ]);
});

test('points hang on the item of their row, by its place in the list', () => {
  const sheet = sheetOf(award, '服務遞送');
  expect(formulaOf(listOf(sheet, '評核項目')?.source)).toBe('項目清單_2');
  expect(formulaOf(listOf(sheet, '評核重點')?.source)).toBe('INDIRECT("重點清單_2_"&MATCH($A4,項目清單_2,0))');
  expect(formulaOf(listOf(sheetOf(award, '開放創新'), '評核重點')?.source)).toBe('重點清單_5_1');
});

test('a unit can be picked, and several can be written', () => {
  const list = listOf(sheetOf(award, '基礎服務'), '承辦單位');
  expect(formulaOf(list?.source)).toBe('單位清單');
  expect(list?.refuseOthers).toBe(false);
  expect(listOf(sheetOf(award, '開放創新'), '承辦單位')).toBeUndefined();
});

test('the deadline offers phrases of the plan’s year and shows examples', () => {
  const list = listOf(sheetOf(award, '基礎服務'), '完成期限');
  expect(list?.source).toEqual({
    kind: 'values',
    values: ['持續辦理', '115年6月30日', '115年12月31日', '每月', '每季', '每半年'],
  });
  expect(list?.prompt?.text).toContain('115年4月');
});

test('the lists hold what the names say', () => {
  const lists = sheetOf(award, '清單');
  const column = lists.rows[0]!.cells.findIndex(({ value }) => value === '重點清單_1_1');
  expect(lists.rows.map(({ cells }) => cells[column]?.value).slice(1, 6)).toEqual([
    '申辦業務標準作業流程訂定情形',
    '服務及時性',
    '服務人員專業度',
    '其他服務作法',
    null,
  ]);
  expect(award.names.find(({ name }) => name === '重點清單_1_1')?.refersTo).toBe("'清單'!$C$2:$C$5");
  expect(award.names.find(({ name }) => name === '單位清單')?.refersTo).toMatch(/^'單位名冊'!\$A\$4:INDEX\(/);
});

test.each([
  ['service-award', award, 20, 4],
  ['service-leap', leap, 22, 0],
])('a fresh %s plan lacks measures and people, and is told each once', (_id, doc, required, optional) => {
  const { findings } = checkPlan(readPlan(snapshotOf(doc)), { today: '2026-01-05' });
  const count = (rule: string, severity: string) =>
    findings.filter((finding) => finding.rule === rule && finding.severity === severity).length;
  expect(count('measure-missing', 'error')).toBe(required);
  expect(count('measure-missing', 'hint')).toBe(optional);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['measure-missing', 'roster-seat-empty']));
});

describe.each([
  ['service-award', award],
  ['service-leap', leap],
])('%s is a workbook that Excel takes', (_id, doc) => {
  test('sheet names, table names and defined names are each unlike all others', () => {
    const folded = (names: readonly string[]) => names.map((name) => name.toLowerCase());
    const sheets = folded(doc.sheets.map(({ name }) => name));
    expect(new Set(sheets).size).toBe(sheets.length);
    const names = folded([
      ...doc.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
      ...doc.names.map(({ name }) => name),
    ]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]*$/u);
  });

  test('no merge reaches into a table, whose header cells are its columns', () => {
    for (const { tables, merges, rows } of doc.sheets)
      for (const { rect, columns } of tables) {
        for (const merge of merges) expect(merge.endRow).toBeLessThan(rect.startRow);
        expect(rows[rect.startRow]?.cells.map(({ value }) => value)).toEqual(columns);
        expect(new Set(columns.map((column) => column.toLowerCase())).size).toBe(columns.length);
        expect(rect.endRow).toBeLessThan(rows.length);
      }
  });

  test('drop-downs keep to Excel’s lengths and point to names that are there', () => {
    const names = new Set(doc.names.map(({ name }) => name));
    let seen = 0;
    for (const { source, prompt } of doc.sheets.flatMap(({ validations }) => validations)) {
      seen += 1;
      const formula = source.kind === 'formula' ? source.formula : source.values.join(',');
      expect(formula.length).toBeLessThanOrEqual(255);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
      for (const [name] of formula.matchAll(/(?:項目|重點|單位|構面)清單(?:_\d+)*(?!_)/g)) {
        expect([...names].some((each) => each === name || each.startsWith(`${name}_`))).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(15);
  });

  test('columns fill the page and no more', () => {
    for (const { hidden, columnWidthsPoints, page } of doc.sheets) {
      if (hidden) continue;
      const sum = columnWidthsPoints.reduce((total, width) => total + width, 0);
      expect(sum).toBeLessThanOrEqual(usableWidthPoints(page.orientation));
    }
  });
});
