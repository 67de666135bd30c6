import { rule } from '../../../src/core/rules/doubled-word';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each([
  '人人有責，處處用心，往往多多益善',
  '達成便民的目的的作法',
  '鼓勵民眾參與與回饋，普及及深化宣導',
  '認為為民服務最重要，為了了解需求',
  '申請請至櫃檯，因應應變計畫',
  '由各分局分局長主持，並設總隊總隊長信箱',
  '逐件逐件檢視，一步一步改善',
  '逾時者……另行通知',
  '交通、公文、檔案等等',
  '每季檢討，每季公布',
])('says nothing of %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
});

test.each([
  ['協助同仁同仁辦理訓練', '協助同仁辦理訓練', 'suggested'],
  ['公布於機關網站機關網站首頁', '公布於機關網站首頁', 'suggested'],
  ['提供便捷的的服務', '提供便捷的服務', 'safe'],
  ['設置座椅、、飲水機。。', '設置座椅、飲水機。', 'safe'],
  ['設置座椅，。', '設置座椅。', 'suggested'],
])('%s becomes %s', (measure, text, kind) => {
  expect(findingsOf(rule, { rows: [{ measure }] }).map(({ fix }) => fix)).toEqual([
    { kind, at: { part: 'measure', index: 0, field: 'measure' }, text },
  ]);
});

test('duties are looked at, too, and the line is named', () => {
  expect(placesOf(rule, { roster: [{ duty: '協辦本案本案規劃' }] })).toEqual(['roster 0 duty']);
  const [finding] = findingsOf(rule, { rows: [{ measure: '1.設置座椅。\n2.提供茶水茶水。' }] });
  expect(finding?.line).toBe(2);
});

test.each(['公告於於網站', '製作是是海報', '為為提升效率', '得以以電話預約', '以以電話預約', '已已完成', '均須須登記'])(
  'a particle twice: %s',
  (measure) => {
    expect(placesOf(rule, { rows: [{ measure }] })).toEqual(measure === '得以以電話預約' ? [] : ['measure 0 measure']);
  },
);

test.each(['認為為宜', '基於於法有據', '緣由由承辦人說明', '作為為民服務之參考', '可以以網路申辦', '凡是是類案件'])(
  'says nothing of %s',
  (measure) => {
    expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
  },
);
