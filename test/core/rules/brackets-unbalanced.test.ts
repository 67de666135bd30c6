import { rule } from '../../../src/core/rules/brackets-unbalanced';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each([
  '設置「意見信箱」（含電子信箱）',
  '備有座椅(含扶手）及「兒童『繪本』區」',
  '1)設置愛心鈴。\n2)提供茶水。',
  '依下列方式：a）電話、b）網路',
  '沒有括號的作法',
])('says nothing of %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
});

test.each([
  ['設置「意見信箱，每週開箱', '」', null],
  ['設置意見信箱」，每週開箱', '「', null],
  ['備有座椅(含扶手，每日擦拭', ')', null],
  ['設置「意見信箱』，每週開箱', '」', '設置「意見信箱」，每週開箱'],
  ['設置「檔案申請、「資料申請」專區', '」', null],
])('%s lacks %s', (measure, partner, fixed) => {
  const [finding] = findingsOf(rule, { rows: [{ measure }] });
  expect(finding?.message['zh-TW']).toContain(partner);
  expect(finding?.fix?.text ?? null).toBe(fixed);
});

test('names the line, and speaks once for a cell', () => {
  const findings = findingsOf(rule, { rows: [{ measure: '1.設置愛心鈴。\n2.設置「意見信箱。\n3.提供（茶水。' }] });
  expect(findings.map(({ line }) => line)).toEqual([2]);
  expect(findings[0]?.message['zh-TW']).toContain('2 處');
});

test('benefits and duties are looked at, too', () => {
  expect(placesOf(rule, { rows: [{ benefit: '提升（滿意度' }], roster: [{ duty: '協辦「本案規劃' }] })).toEqual([
    'measure 0 benefit',
    'roster 0 duty',
  ]);
});

test('〝 may be closed by 〞 or 〟, and is missed where it is not', () => {
  expect(placesOf(rule, { rows: [{ measure: '推動〝一站到底〞及〝一案到底〟服務' }] })).toEqual([]);
  expect(placesOf(rule, { rows: [{ measure: '推動〝一站到底服務' }] })).toEqual(['measure 0 measure']);
});
