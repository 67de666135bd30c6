import { rule } from '../../../src/core/rules/lookalike-character';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each(['一、設置檔案閱覽室', '注音ㄅㄧㄝ教學', '設置 α 檢測站與 Δ 值說明', '播放ビデオ導覽', '黃○○於一○六年提案'])(
  'says nothing of %s',
  (measure) => {
    expect(placesOf(rule, { rows: [{ measure }] })).toEqual([]);
  },
);

test.each([
  ['ㄧ、設置檔案閲覽室', '一、設置檔案閱覽室', 'U+3127'],
  ['（ㄧ）設置服務臺', '（一）設置服務臺', 'U+3127'],
  ['提供无障碍服务', '提供無障碍服務', '无'],
  ['於官網⽅便查詢', '於官網方便查詢', 'U+2F45'],
  ['由更\uF909換系統', '由更契換系統', 'U+F909'],
  ['下載АРР查詢A\u0420P', '下載АРР查詢APP', 'U+0420'],
])('%s becomes %s', (measure, text, told) => {
  const [finding] = findingsOf(rule, { rows: [{ measure }] });
  expect(finding?.fix).toMatchObject({ kind: 'safe', text });
  expect(finding?.message.en).toContain(told);
});

test('one finding a cell, at the first line', () => {
  const findings = findingsOf(rule, { rows: [{ measure: '一、設置座椅。\n(ㄧ)提供说明。\n(二)开放查詢。' }] });
  expect(findings.map(({ line }) => line)).toEqual([2]);
  expect(findings[0]?.message['zh-TW']).toContain('3 字');
});

test.each(['申辧', '說眀'])('an old or odd form: %s', (measure) => {
  expect(placesOf(rule, { rows: [{ measure: `民眾${measure}登記` }] })).toEqual(['measure 0 measure']);
});
