import { rule } from '../../../src/core/rules/width-mixed';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each([
  '（1）設置座椅。（2）提供茶水（含冰水）。',
  '(1)設置座椅，(2)提供茶水，自 10:30 起，每 1.5 小時一次：詳見 http://a.example.tw/。',
  '導入 SOP (Standard Operating Procedure) 與教材（含影片）',
  '1.設置座椅。2.提供茶水。',
  '每月１次，每次２小時',
])('says nothing of %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
});

test.each([
  ['（1）設置座椅。\n(2)提供茶水。\n(3)播放影片。', '(1)設置座椅。\n(2)提供茶水。\n(3)播放影片。'],
  ['設置座椅（含扶手)。', '設置座椅（含扶手）。'],
  ['設置座椅,提供茶水，播放影片', '設置座椅，提供茶水，播放影片'],
  ['對象:長者；方式：到府', '對象：長者；方式：到府'],
  ['每月１次，每次2小時', '每月1次，每次2小時'],
  ['提供ＡＰＰ與LINE', '提供APP與LINE'],
])('%s becomes %s', (measure, text) => {
  expect(findingsOf(rule, { rows: [{ measure }] }).map(({ fix }) => fix)).toEqual([
    { kind: 'safe', at: { part: 'measure', index: 0, field: 'measure' }, text },
  ]);
});

test('one finding a cell, whatever is mixed', () => {
  const findings = findingsOf(rule, { rows: [{ measure: '設置座椅,備茶水，\n（含扶手)，每月１次、2小時' }] });
  expect(findings.map(({ line }) => line)).toEqual([1]);
  expect(findings[0]?.message.en).toContain('commas');
  expect(findings[0]?.message.en).toContain('figures');
});
