import fc from 'fast-check';
import { formById, forms } from '../../../src/core/forms/catalogue';
import type { Form } from '../../../src/core/forms/form';
import type { SurveyForm } from '../../../src/core/forms/survey-form';
import type { Plan } from '../../../src/core/plan/plan';
import type { AnnexChoices } from '../../../src/core/sheets/annex-part';
import { surveyAnnex } from '../../../src/core/sheets/survey/annex';
import { surveyColumns } from '../../../src/core/sheets/survey/columns';
import type { PagedTable } from '../../../src/core/workbook/paged-table';
import { sheetName } from '../../../src/core/workbook/sheet-name';
import { annexContext } from '../../support/annex-context';
import { awkwardFramework } from '../../support/awkward-framework';
import { planOf } from '../../support/make-plan';
import { anyPlan } from '../../support/plan-arbitrary';

const each = { surveyUnits: 'each' } as const;

function tablesOf(plan: Plan, form: string | Form, chosen: Partial<AnnexChoices> = {}): readonly PagedTable[] {
  return surveyAnnex(annexContext(plan, form, chosen)).tables;
}

function gapsOf(plan: Plan, form: string, chosen: Partial<AnnexChoices> = {}): string[] {
  return surveyAnnex(annexContext(plan, form, chosen)).gaps.map(({ code, count }) => `${code} ${count}`);
}

/** The cells of each row, by header. */
function rowsOf({ columns, rows }: PagedTable): Record<string, string>[] {
  return rows.map((row) => {
    const cells = row.kind === 'row' ? row.cells : [];
    return Object.fromEntries(
      columns.map(({ header }, index) => [header, cells[index]!.blocks.map(({ text }) => text).join('\n')]),
    );
  });
}

/** A form whose survey is changed. */
function formWith(change: Partial<SurveyForm>): Form {
  const form = formById('award-survey')!;
  return {
    ...form,
    annexes: form.annexes.map((annex) => (annex.kind === 'survey' ? { ...annex, ...change } : annex)),
  };
}

test('award-survey: a row for each dimension and item, with room to write; 開放創新 by its points', () => {
  const [table] = tablesOf(planOf(), 'award-survey');
  const blank = { 措施名稱: '', 措施內容: '' };
  expect(rowsOf(table!)).toEqual(
    [
      ['基礎服務', '服務一致及正確'],
      ['基礎服務', '服務友善'],
      ['服務遞送', '服務便捷'],
      ['服務遞送', '服務可近性'],
      ['服務遞送', '服務成長及優化'],
      ['服務量能', '內部作業簡化'],
      ['服務量能', '服務精進機制'],
      ['服務評價', '服務滿意情形'],
      ['服務評價', '意見回應處理情形'],
      ['開放創新', '開放參與'],
      ['開放創新', '創新性'],
    ].map(([dimension, item]) => ({ 構面名稱: dimension, 項目: item, ...blank })),
  );
  const rows = table!.rows.flatMap((row) => (row.kind === 'row' ? [row] : []));
  expect(rows.every(({ leastPoints }) => leastPoints >= 50)).toBe(true);
  expect(rows.map(({ cells }) => cells[0]!.group)).toEqual([1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(rows.every(({ cells }) => cells[1]!.group === null)).toBe(true);
});

test('the title names the agency and leaves the unit’s place visibly empty; until when and to whom it returns is asked', () => {
  const context = annexContext(planOf(), 'award-survey');
  const { tables, gaps } = surveyAnnex(context);
  expect(tables[0]!.lines.map(({ look }) => look)).toEqual(['annex', 'title']);
  expect(tables[0]!.lines[0]!.text).toBe(context.labels.survey);
  expect(tables[0]!.lines[1]!.text).toBe('範例機關（＿＿＿＿＿＿＿＿＿）107年提升服務品質組織診斷具體作法措施調查表');
  const closing = tables[0]!.closing.map(({ text }) => text).join('\n');
  expect(closing).toMatch(/請於＿+年＿+月＿+日前.*送＿+彙整/);
  expect(tables[0]!.closing.at(-1)).toMatchObject({
    look: 'heading',
    text: expect.stringMatching(/填表人：.*單位主管：/),
  });
  expect(gaps.map(({ code, count }) => `${code} ${count}`)).toEqual(['survey-unit 1', 'survey-return 1']);
});

test('each: one for every unit of the register, none for a collective', () => {
  const plan = planOf({ units: ['秘書室', '行政科', { name: '各單位', kind: 'collective' }] });
  const tables = tablesOf(plan, 'award-survey', each);
  expect(tables.map(({ name }) => name)).toEqual(['秘書室', '行政科']);
  expect(tables.map(({ lines }) => lines.at(-1)!.text)).toEqual([
    '範例機關（秘書室）107年提升服務品質組織診斷具體作法措施調查表',
    '範例機關（行政科）107年提升服務品質組織診斷具體作法措施調查表',
  ]);
  expect(gapsOf(plan, 'award-survey', each)).toEqual(['survey-return 2']);
  expect(tablesOf(plan, formWith({ units: 'each' }))).toHaveLength(2);
  expect(tablesOf(plan, formWith({ units: 'each' }), { surveyUnits: 'blank' })).toHaveLength(1);
});

test('an annex without a number says on its tab that it is a survey', () => {
  expect(tablesOf(planOf(), 'leap').map(({ name }) => name)).toEqual(['調查表']);
  expect(tablesOf(planOf({ units: ['秘書室'] }), 'award', each).map(({ name }) => name)).toEqual(['調查表 秘書室']);
});

test('each without a unit in the register gives the blank one, and says so', () => {
  const plan = planOf({ units: [] });
  expect(tablesOf(plan, 'award-survey', each)).toHaveLength(1);
  expect(gapsOf(plan, 'award-survey', each)).toEqual(['survey-unit 1', 'survey-return 1']);
});

test('units of any name keep it in the title; their tabs can be told apart', () => {
  const units = [
    `勤務指揮中心/${'長'.repeat(40)}一`,
    `勤務指揮中心/${'長'.repeat(40)}二`,
    '=A1',
    "'[:]*?'",
    '{unit}〔甲〕',
    '&P',
  ];
  const tables = tablesOf(planOf({ units }), 'award-survey', each);
  expect(tables.map(({ lines }) => /（(.*)）107年/u.exec(lines.at(-1)!.text)![1])).toEqual(units);
  const names: string[] = [];
  for (const { name } of tables) names.push(sheetName(`附表2 ${name}`, names));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(units.length);
});

test('leap: a row for each method under its strategy', () => {
  const plan = planOf({ framework: 'service-leap' });
  for (const [form, header] of [
    ['leap', '推動作法'],
    ['leap-benefit', '方法'],
  ] as const) {
    const rows = rowsOf(tablesOf(plan, form)[0]!);
    expect(rows.map((row) => [row.策略, row[header]])).toEqual(
      plan.framework.dimensions.flatMap(({ name, items }) =>
        items.flatMap(({ points }) => points.map((point) => [name, point.name])),
      ),
    );
  }
});

test('weights stand with the dimension where the form says so and the rubric has them', () => {
  const [table] = tablesOf(planOf(), 'award-weighted');
  expect([...new Set(rowsOf(table!).map((row) => row.構面名稱))]).toEqual([
    '基礎服務\n(200分)',
    '服務遞送\n(300分)',
    '服務量能\n(200分)',
    '服務評價\n(200分)',
    '開放創新\n(100分)',
  ]);
  const [leap] = tablesOf(planOf({ framework: 'service-leap' }), 'award-weighted');
  expect(rowsOf(leap!)[0]!.構面名稱).toBe('完備基礎服務項目，注重服務特性差異化');
});

test('points of the same name can be told apart: a rubric with items has a column for them though the form has none', () => {
  const [table] = tablesOf(planOf(), 'leap');
  expect(table!.columns.map(({ header }) => header)).toEqual(['策略', '評核項目', '推動作法', '措施名稱', '措施內容']);
  const paths = rowsOf(table!).map((row) => `${row.策略}/${row.評核項目}/${row.推動作法}`);
  expect(new Set(paths).size).toBe(26);
  expect(paths.at(-1)).toBe('開放創新/－/創新性');
});

test('a form that asks for neither item nor point has a row for each dimension', () => {
  const columns = formById('award-survey')!
    .annexes.flatMap((annex) => (annex.kind === 'survey' ? annex.columns : []))
    .filter(({ field }) => field !== 'item');
  expect(rowsOf(tablesOf(planOf(), formWith({ columns }))[0]!)).toHaveLength(5);
});

test('an agency’s own rubric, whatever its words', () => {
  const rows = rowsOf(tablesOf(planOf({ framework: awkwardFramework }), 'award-survey')[0]!);
  expect(rows.map((row) => row.項目)).toEqual(['溝通/協調 [內部]', '服務 & <創新>？', '編組', 'A1']);
});

test('a form without a survey gives none', () => {
  const form: Form = { ...formById('award')!, annexes: [] };
  expect(surveyAnnex(annexContext(planOf(), form))).toEqual({ kind: 'survey', tables: [], gaps: [] });
});

test('every header that a form prints is known to the columns that are read back', () => {
  const known = new Map(
    surveyColumns.flatMap(({ field, header, synonyms }) =>
      [header, ...synonyms].map((word) => [`${field} ${word}`, field]),
    ),
  );
  for (const form of forms) {
    for (const annex of form.annexes) {
      if (annex.kind !== 'survey') continue;
      for (const { field, header } of annex.columns) expect(known.get(`${field} ${header}`)).toBe(field);
    }
  }
  const words = surveyColumns.flatMap(({ header, synonyms }) => [header, ...synonyms]);
  expect(new Set(words).size).toBe(words.length);
});

test('in every form each row of every plan has a path of its own, and blank cells to write in', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...forms), (plan, form) => {
      for (const table of tablesOf(plan, form, each)) {
        const rows = rowsOf(table);
        expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
        for (const row of rows) expect([row.措施名稱, row.措施內容]).toEqual(['', '']);
      }
    }),
    { numRuns: 40 },
  );
});

test('a form for each unit says so where the units are only inferred', () => {
  const of = (registerOrigin: 'written' | 'inferred') =>
    gapsOf(planOf({ units: ['甲科', '乙科'], registerOrigin }), 'award-survey', each);
  expect(of('inferred')).toEqual(['survey-register-inferred 2', 'survey-return 2']);
  expect(of('written')).toEqual(['survey-return 2']);
});
