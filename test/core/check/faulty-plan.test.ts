import { runRules } from '../../../src/core/check/run';
import { textAt } from '../../../src/core/plan/text-at';
import { rules } from '../../../src/core/rules/index';
import { foundAndExpected, type MarkedPlan } from '../../support/expected-findings';
import { contextOf, planOf } from '../../support/make-plan';
import { soundPlan } from '../../support/sound-plan';

const sound = soundPlan('service-award');

/** A whole plan in which each faulty row names what must be found there; all else must be left in peace. */
const FAULTS: Readonly<Record<number, MarkedPlan['rows'][number]>> = {
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
  17: { point: '突破成常', expect: ['point-unknown@point'] },
  18: { item: '服務便捷', expect: ['point-outside-item@point'] },
  15: { measure: '詳見 htp://example.gov.tw 的說明。', expect: ['url-malformed@measure'] },
  16: { measure: '各股輪流輪流值班，遇假日順延。', expect: ['doubled-word@measure'] },
};

const marked: MarkedPlan = {
  ...sound,
  units: [
    { name: '秘書室', head: '主任' },
    { name: '行政科', head: '科長' },
    { name: '資訊科', head: '科長', aliases: ['電腦中心'] },
    { name: '保安科', head: '科長' },
    { name: '檔案科', head: '科長' },
    { name: '主計室', head: '主任' },
  ],
  rows: sound.rows.map((row, index) => ({ ...row, ...FAULTS[index] })),
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

const findings = runRules(contextOf(planOf(marked)), rules);

test.each(findings.map((finding) => [finding.rule, finding] as const))('%s speaks both languages', (_, { message }) => {
  expect(message['zh-TW']).toMatch(/\p{Script=Han}.*[。！？]$/su);
  expect(message.en).toMatch(/[A-Za-z]{3}.*[.!?]$/s);
  for (const each of [message['zh-TW'], message.en]) expect(each).not.toMatch(/「」|“”|undefined|null|NaN|\[object/);
});

test('a proposal changes something and stands where the finding stands', () => {
  const proposals = findings.filter(({ fix }) => fix !== null);
  expect(proposals.length).toBeGreaterThan(3);
  for (const { at, fix } of proposals) {
    expect(fix?.at).toEqual(at);
    expect(fix?.text).not.toBe(textAt(planOf(marked), at));
  }
});

test('finds what was planted, and nothing else', () => {
  const { found, expected } = foundAndExpected(marked);
  expect(found).toEqual(expected);
});
