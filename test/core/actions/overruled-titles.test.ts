import { annexesOfWorkbook, type WorkbookAnnexOptions } from '../../../src/core/actions/annexes-of-workbook';
import { overrulePlan } from '../../../src/core/actions/overrule-plan';
import { formById } from '../../../src/core/forms/catalogue';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { line, sheet, snapshotOf as drawn } from '../../workbooks/layouts/layout';
import { planOf } from '../../support/make-plan';

/** A hand-made draft, each table under a title of its own. */
const draft = drawn({
  name: '',
  framework: 'service-award',
  sheets: [
    sheet('作法', [
      line(['澄湖市公園處115年度提升服務品質執行計畫']),
      line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位']),
      line(['服務友善', '服務設施合宜程度', '修繕座椅。', '115年6月30日前', '工務科']),
      line(['服務便捷', '建置單一窗口整合服務', '設單一窗口。', '每月', '服務科']),
    ]),
    sheet('編組', [
      line(['澄湖市公園處115年度服務精進小組名單']),
      line(['職稱', '現職', '姓名', '職掌', '備考']),
      line(['召集人', '處長', '甲○○', '主持', '']),
      line(['委員', '科長', '乙○○', '督導', '']),
    ]),
    sheet('檢核表', [
      line(['澄湖市公園處115年度自我檢核表']),
      line(['評核項目', '評核重點', '辦理事項']),
      line(['服務友善', '服務設施合宜程度', '□座椅是否修繕。']),
      line(['服務便捷', '建置單一窗口整合服務', '□窗口是否設置。']),
    ]),
  ],
});

const asRead: WorkbookAnnexOptions = {
  form: null,
  only: null,
  fontName: null,
  selfRating: null,
  surveyUnits: null,
  framework: null,
  register: null,
  agency: null,
  rocYear: null,
  title: null,
};

function made(changes: Partial<WorkbookAnnexOptions>) {
  const outcome = annexesOfWorkbook(draft, { ...asRead, ...changes });
  if (!outcome.ok) throw new Error(outcome.problem.message.en);
  const { doc, gaps, title } = outcome.value;
  // Lines of the plan text are rows of their own.
  const words = snapshotOf(doc)
    .sheets.flatMap(({ rows }) => rows.flat())
    .join('');
  return { words, title, said: gaps.map(({ code }) => code), gaps };
}

test('agency and year of the caller’s stand in every title, and the report says so', () => {
  const { words, title, gaps, said } = made({ agency: '青海市綠地局', rocYear: 116 });
  expect(title).toBe('青海市綠地局116年度提升服務品質執行計畫');
  expect(words).toContain('青海市綠地局116年度服務精進小組名單');
  expect(words).toContain('青海市綠地局116年度自我檢核表');
  expect(words).not.toContain('澄湖市公園處');
  expect(words).not.toContain('115年度');
  expect(gaps.find(({ code }) => code === 'titles-overruled')!.message['zh-TW']).toBe(
    '依 --agency、--year 改寫了原檔的：計畫名稱、編組表標題、檢核表標題。',
  );
  expect(said).toContain('deadlines-of-another-year');
});

test('what the workbook says itself changes nothing, and nothing is said', () => {
  const { words, said } = made({ agency: '澄湖市公園處', rocYear: 115 });
  expect(words).toBe(made({}).words);
  expect(said).toEqual(made({}).said);
});

test('a form that is named gives all annexes their titles, and the plan keeps its own', () => {
  const { words, title, said } = made({ form: formById('award') });
  expect(title).toBe('澄湖市公園處115年度提升服務品質執行計畫');
  expect(words).toContain('澄湖市公園處115年度推動提升服務品質考核小組編組表');
  expect(words).toContain('澄湖市公園處115年度提升服務品質組織診斷檢核表');
  expect(words).toContain('成立「推動提升服務品質考核小組」');
  expect(words).not.toContain('服務精進小組');
  expect(said).toEqual(expect.arrayContaining(['roster-title', 'checklist-title']));
  expect(made({}).words).toContain('成立「服務精進小組」');
  expect(made({}).said).not.toContain('roster-title');
});

const nobody = { agency: null, rocYear: null, title: null, period: null };

test('a title that speaks of the agency in other words is left to the form; one that speaks of none is kept', () => {
  const plan = planOf({
    settings: { agency: '澄湖市公園處', title: '澄湖公園處115年度服務計畫' },
    rocYear: 115,
    rosterTitle: '澄湖市公園處一一五年度名單',
    roster: [{ role: '召集人' }],
    checklist: { title: '自我檢核表', entries: [] },
  });
  const other = overrulePlan(plan, { ...nobody, agency: '綠地局' }).plan;
  expect([other.settings.title, other.roster!.title]).toEqual([null, '綠地局一一五年度名單']);
  const later = overrulePlan(plan, { ...nobody, rocYear: 116 }).plan;
  expect([later.settings.title, later.roster!.title, later.checklist!.title]).toEqual([
    '澄湖公園處116年度服務計畫',
    null,
    '自我檢核表',
  ]);
  // 公園處 is part of the new name, which must not be doubled.
  const longer = overrulePlan(planOf({ settings: { agency: '公園處', title: '澄湖市公園處服務計畫' }, rocYear: 115 }), {
    ...nobody,
    agency: '澄湖市公園處',
  });
  expect(longer.plan.settings.title).toBe('澄湖市公園處服務計畫');
});

test('a period of the whole year follows the year; another one stays, and is told', () => {
  const of = (from: string, to: string) =>
    overrulePlan(planOf({ settings: { period: { from, to } }, rocYear: 115, rows: [] }), { ...nobody, rocYear: 116 });
  const whole = of('2026-01-01', '2026-12-31');
  expect(whole.plan.settings.period).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  expect(whole.notes).toEqual([]);
  const half = of('2026-03-01', '2026-10-31');
  expect(half.plan.settings.period).toEqual({ from: '2026-03-01', to: '2026-10-31' });
  expect(half.notes.map(({ code }) => code)).toEqual(['period-of-another-year']);
});
