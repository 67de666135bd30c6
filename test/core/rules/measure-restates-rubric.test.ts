import { rule } from '../../../src/core/rules/measure-restates-rubric';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each([
  '每週五下午開放舊港區參觀，由志工導覽',
  '每季檢討逾期案件，持續檢討情形提報主管會報',
  '受理後以簡訊告知申請人處理時間',
  '運用跨機關電子查驗，取代要求民眾檢附紙本佐證資料：\n1.查驗戶籍謄本。\n2.查驗車籍資料。',
  '主動服務偏鄉長者，每月到村里辦公處收件兩次',
])('says nothing of %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
});

test.each([
  ['word for word', '視業務與服務對象需求，提升服務人員相關語言能力。'],
  ['in another known wording', '視業務與服務對象需求，提升服務人員相關外語能力'],
  ['without the words around it', '處理案件超過標準作業時間主動告知申請人'],
  ['with particles', '處理案件若超過標準作業時間，應有主動告知申請人之機制'],
  ['a short task as a whole', '持續檢討情形。'],
  ['a point', '傾聽民眾意見，積極回應，有效協助民眾解決問題。'],
  ['a point of the other framework, with something added', '減除申辦案件需檢附之書表謄本，並適時檢討'],
  ['a task within a longer item', '本中心針對特殊或弱勢族群、偏遠或交通不便地區民眾，提供到府、到點服務，落實為民服務'],
])('restated %s', (_how, measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual(['measure 0 measure']);
});

test('an item of a list, at its line, with the sentence it restates', () => {
  const measure = '1.每月抽測電話禮貌。\n2.因應所轄地區或業務之特性，整合服務客群之需求，提供在地化、客製化之服務。';
  const findings = findingsOf(rule, { framework: 'service-leap', rows: [{ measure }] });
  expect(findings.map(({ line }) => line)).toEqual([2]);
  expect(findings[0]?.message['zh-TW']).toContain('逐字相同');
});
