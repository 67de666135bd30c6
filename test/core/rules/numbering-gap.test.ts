import { rule } from '../../../src/core/rules/numbering-gap';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each([
  '1.設置座椅。\n2.提供茶水。\n3.播放影片。',
  '一、櫃檯：\n(一)設置座椅。\n(二)提供茶水。\n二、網路：\n(一)線上叫號。\n(二)線上預約。',
  '3.全功能櫃檯：\n3.1多項服務。\n3.2一次辦妥。\n4.減少書表。',
  '●設置座椅。\n●提供茶水。',
  'ㄧ、設置座椅。\n二、提供茶水。',
  '櫃檯：\n1.設置座椅。\n2.提供茶水。\n網路：\n1.線上叫號。\n2.線上預約。',
])('says nothing of %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
});

test.each([
  ['1.設置座椅。\n2.提供茶水。\n4.播放影片。', 3, '「3.」'],
  ['一、設置座椅。\n三、提供茶水。', 2, '「二、」'],
  ['（1）設置座椅。\n（2）提供茶水。\n（2）播放影片。', 3, '「（3）」'],
  ['1.設置座椅。\n2.提供茶水。\n1.播放影片。', 3, '「3.」'],
  ['1.設置座椅。\n2、提供茶水。\n3.播放影片。', 2, '「2.」'],
  ['一、櫃檯：\n(二)設置座椅。\n(三)提供茶水。', 2, '「(一)」'],
  ['①設置座椅。\n③提供茶水。', 2, '「②」'],
])('%s', (measure, line, expected) => {
  const findings = findingsOf(rule, { rows: [{ measure }] });
  expect(findings.map((finding) => finding.line)).toEqual([line]);
  expect(findings[0]?.message['zh-TW']).toContain(expected);
});

test('a list may go on from row to row of one point, but not jump', () => {
  const rows = ['1.設置座椅。', '2.提供茶水。', '4.播放影片。'].map((measure) => ({ measure }));
  expect(placesOf(rule, { rows })).toEqual(['measure 2 measure']);
  expect(placesOf(rule, { rows: [{ measure: '1.設置座椅。' }, { measure: '1.提供茶水。' }] })).toEqual([]);
});

test.each([
  ['1.設置座椅。2.提供茶水。4.播放影片。', '「3.」'],
  ['（1）設置座椅。（2）提供茶水。（2）播放影片。', '「（3）」'],
  ['①設置座椅②提供茶水④播放影片', '「③」'],
])('also inside a line: %s', (measure, expected) => {
  expect(findingsOf(rule, { rows: [{ measure }] }).map(({ message }) => message['zh-TW'])).toEqual([
    expect.stringContaining(expected),
  ]);
});

test('a list that begins with 2 has lost its first item, unless it goes on from the row above', () => {
  expect(placesOf(rule, { rows: [{ measure: '2.設置座椅。\n3.提供茶水。' }] })).toEqual(['measure 0 measure']);
  const rows = [
    { measure: '1.播放影片。', point: '服務及時性' },
    { measure: '2.設置座椅。\n3.提供茶水。', point: '服務人員專業度' },
  ];
  expect(placesOf(rule, { rows })).toEqual([]);
  expect(placesOf(rule, { rows: [{ measure: '2.設置座椅。' }, { measure: '3.提供茶水。' }] })).toEqual([
    'measure 0 measure',
  ]);
  expect(placesOf(rule, { rows: [{ measure: '2.設置座椅。' }] })).toEqual([]);
});
