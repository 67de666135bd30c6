import { runRules } from '../../../src/core/check/run';
import { textAt } from '../../../src/core/plan/text-at';
import type { Told } from '../../../src/core/plan/told';
import { rules } from '../../../src/core/rules/index';
import { foundAndExpected, type MarkedPlan } from '../../support/expected-findings';
import { contextOf, planOf } from '../../support/make-plan';
import { soundPlan } from '../../support/sound-plan';

const sound = soundPlan('service-award');

/** A whole plan in which each faulty row names what must be found there; all else must be left in peace. */
const FIRST_FAULTS: Readonly<Record<number, MarkedPlan['rows'][number]>> = {
  0: { measure: '', expect: ['measure-missing@measure'] },
  1: { deadline: '', expect: ['deadline-missing@deadline'] },
  2: { deadline: '再議', expect: ['deadline-unreadable@deadline'] },
  3: { deadline: '106年6月30日', expect: ['deadline-wrong-year@deadline'] },
  4: { deadline: '108年3月31日', expect: ['deadline-outside-period@deadline'] },
  5: { unit: '', expect: ['unit-missing@unit'] },
  6: { unit: '電腦中心', expect: ['unit-alias@unit'] },
  7: { unit: '天文臺', expect: ['unit-unknown@unit'] },
  8: { unit: '行政科、行政科', expect: ['unit-repeated@unit'] },
  9: { unit: '檔案科', expect: ['unit-not-on-committee@unit'] },
  10: { measure: '於門口設置愛心鈴，行動不便者按鈴後由專人出來收件。' },
  11: {
    measure: '1.於門口設置愛心鈴，行動不便者按鈴後由專人出來收件。\n2.把停車格外移三公尺。',
    expect: ['duplicate-conflict@measure:1'],
  },
  12: { measure: '一、增設愛心座椅。\n三、地面貼止滑條。', expect: ['numbering-gap@measure:2'] },
  13: { measure: '試辦「預約取件服務，來客不必等候。', expect: ['brackets-unbalanced@measure'] },
  14: {
    measure: '每季比較三處分駐點的等候時間。',
    deadline: '107年4月',
    expect: ['deadline-contradicts-measure@deadline'],
  },
  19: { measure: '#REF!', expect: ['cell-error-value@measure'] },
  17: { point: '突破成常', expect: ['point-unknown@point'] },
  18: { item: '服務便捷', expect: ['point-outside-item@point'] },
  15: { measure: '詳見 htp://example.gov.tw 的說明。', expect: ['url-malformed@measure'] },
  16: { measure: '各股輪流輪流值班，遇假日順延。', expect: ['doubled-word@measure'] },
};

const first: MarkedPlan = {
  ...sound,
  units: [
    { name: '秘書室', head: '主任' },
    { name: '行政科', head: '科長' },
    { name: '資訊科', head: '科長', aliases: ['電腦中心'] },
    { name: '保安科', head: '科長' },
    { name: '檔案科', head: '科長' },
    { name: '主計室', head: '主任' },
  ],
  rows: sound.rows.map((row, index) => ({ ...row, ...FIRST_FAULTS[index] })),
  roster: [
    ...sound.roster,
    {
      role: '委員',
      post: '主計室主任',
      name: '',
      expect: ['roster-seat-empty@name', 'committee-unit-without-measure@post'],
    },
  ],
};

/** Faults that would drown others in the same plan. */
const SECOND_FAULTS: Readonly<Record<number, MarkedPlan['rows'][number]>> = {
  0: { dimension: '基楚服務', expect: ['dimension-unknown@dimension'] },
  1: { measure: '備妥老花眼鏡與放大鏡，擺在填表桌上。', deadline: '107年5月', unit: '行政科' },
  2: {
    measure: '備妥老花眼鏡與放大鏡，擺在填表桌上。',
    deadline: '107年5月',
    unit: '行政科',
    expect: ['duplicate-measure@measure'],
  },
  3: { measure: '櫃台人員輪值表改貼在入口。', expect: ['term-variant@measure'] },
  4: { measure: '櫃檯旁加設兒童座椅。' },
  5: { item: '服務有善', expect: ['item-unknown@item'] },
  6: { measure: '增設（雙語）標示與(點字)地圖。', expect: ['width-mixed@measure'] },
  7: { measure: '把排隊動線改成單ㄧ入口。', expect: ['lookalike-character@measure'] },
  8: { measure: '請 服務 臺同仁配戴名牌。', expect: ['stray-space@measure'] },
  9: { measure: '蒐集其他機關的做法，改寫成本機關的三分鐘短片，放在等候區輪播。' },
  10: {
    measure: '蒐集其他機關的做法，改寫成本機關的三分鐘短片，放在候位區輪播。',
    expect: ['near-duplicate-measure@measure'],
  },
  11: { measure: '提供線上申辦，並重視跨平臺通用服務。', expect: ['measure-restates-rubric@measure'] },
  12: { unit: '秘書室(檔案)', expect: ['unit-spelled-variously@unit'] },
  13: { unit: '各業務單位', expect: ['unit-collective-undefined@unit'] },
  19: { table: 2, deadline: null },
  20: { table: 2, deadline: null },
};

const second: MarkedPlan = {
  ...sound,
  units: ['秘書室', '行政科', '資訊科', '保安科'].map((name) => ({ name })),
  tables: (sound.tables ?? []).map((table, index) => {
    if (index === 1) return { ...table, weight: 250 };
    return index === 2 ? { ...table, fields: ['item', 'point', 'measure', 'unit'] } : table;
  }),
  // The last point is left out.
  rows: sound.rows.slice(0, -1).map((row, index) => ({ ...row, ...SECOND_FAULTS[index] })),
  rosterTitle: '範例機關106年度推動小組編組表',
  roster: [
    { role: '召集人', post: '局長', name: '黃○○' },
    { role: '召集人', post: '副局長', name: '林○○', expect: ['roster-role-repeated@role'] },
    { role: '委員', post: '秘書室主任', name: '範例甲' },
    { role: '委員', post: '行政科科長', name: '範例乙' },
    { role: '委員', post: '資訊科科長', name: '範例甲', expect: ['roster-person-repeated@name'] },
    { role: '委員', post: '保安科科長', name: '範例丙' },
  ],
  checklist: {
    title: null,
    entries: ['建置單一窗口整合服務', '消除申辦案件需檢附之書表謄本'].map((point) => ({
      dimension: '服務遞送',
      item: '服務便捷',
      point,
      tasks: [],
      other: {},
    })),
  },
  expect: [
    'checklist-label-differs@checklist 1 point',
    'roster-role-missing@roster-table',
    'year-mismatch@roster-table',
    'weights-total@dimension 服務遞送',
    'column-missing@table 2',
    'point-without-measure@dimension 服務評價',
  ],
};

const plans: readonly MarkedPlan[] = [first, second];
/** What only a workbook tells: faults that stand in its settings. */
const told: Told = {
  titles: [],
  rocYear: 107,
  from: '2017-01-01',
  to: '2017-12-31',
  faults: [{ name: 'rocYear', written: '亂寫' }],
  unknownFramework: 'yunhu-107',
};
const findings = [
  ...plans.flatMap((plan) => runRules(contextOf(planOf(plan)), rules).map((finding) => ({ plan, finding }))),
  ...runRules(contextOf(planOf({ rows: [] }), { told }), rules)
    .filter(({ at }) => at.part === 'setting')
    .map((finding) => ({ plan: { rows: [] }, finding })),
];

test.each(findings.map(({ finding }) => [finding.rule, finding] as const))(
  '%s speaks both languages',
  (_, { message }) => {
    expect(message['zh-TW']).toMatch(/\p{Script=Han}.*[。！？]$/su);
    expect(message.en).toMatch(/[A-Za-z]{3}.*[.!?]$/s);
    for (const each of [message['zh-TW'], message.en]) expect(each).not.toMatch(/「」|“”|undefined|null|NaN|\[object/);
  },
);

test('a proposal changes something and stands where the finding stands', () => {
  const proposals = findings.filter(({ finding }) => finding.fix !== null);
  expect(proposals.length).toBeGreaterThan(8);
  for (const { plan, finding } of proposals) {
    expect(finding.fix?.at).toEqual(finding.at);
    expect(finding.fix?.text).not.toBe(textAt(planOf(plan), finding.at));
  }
});

test.each(plans)('finds what was planted, and nothing else (%#)', (plan) => {
  const { found, expected } = foundAndExpected(plan);
  expect(found).toEqual(expected);
});

test('every rule has a fault planted for it', () => {
  const planted = new Set(findings.map(({ finding }) => finding.rule));
  expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});
