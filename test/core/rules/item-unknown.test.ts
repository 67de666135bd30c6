import { serviceAward } from '../../../src/core/frameworks/service-award/v1/service-award';
import { rule } from '../../../src/core/rules/item-unknown';
import { findingsOf, placesOf } from '../../support/make-plan';

test('says nothing of known items, however written, and none where there are none', () => {
  expect(
    placesOf(rule, {
      rows: [
        { dimension: '服務遞送', item: '（一）服務\n便捷（續）', point: null },
        { dimension: '開放創新', item: '－', point: '創新性' },
        { dimension: '服務遞送', item: null, point: '主動服務' },
      ],
    }),
  ).toEqual([]);
  expect(placesOf(rule, { framework: 'service-leap', rows: [{ item: '甲' }] })).toEqual([]);
});

test('a slip over many rows is one finding, and what the points tell is proposed', () => {
  const points = ['建置單一窗口整合服務', '其他服務作法', '減除申辦案件需檢附之書表謄本'];
  const rows = points.map((point) => ({ dimension: '服務遞送', item: '服務便接', point }));
  const findings = findingsOf(rule, { rows });
  expect(findings.map(({ at, fix }) => ({ at, text: fix?.text }))).toEqual([
    { at: { part: 'measure', index: 0, field: 'item' }, text: '服務便捷' },
  ]);
  expect(findings[0]?.message.en).toContain('“服務便接”');
});

test('where nothing is near, the names of the dimension are listed', () => {
  const [finding] = findingsOf(rule, { rows: [{ dimension: '服務評價', item: '財務管理', point: null }] });
  expect(finding?.fix).toBeNull();
  expect(finding?.message['zh-TW']).toContain('「服務滿意情形」、「意見回應處理情形」');
});

test('其他服務作法 without an item is asked for it', () => {
  const [finding] = findingsOf(rule, { rows: [{ dimension: '服務遞送', item: null, point: '其他服務作法' }] });
  expect(finding?.message['zh-TW']).toContain('「服務便捷」、「服務可近性」');
});

test('under an unknown dimension, or in the wrong one, it is not this rule that speaks', () => {
  expect(
    placesOf(rule, {
      rows: [
        { dimension: '財務管理', item: '預算', point: null },
        { dimension: '服務遞送', item: '服務友善', point: null },
      ],
    }),
  ).toEqual([]);
});

test('says nothing where no framework was recognised', () => {
  const framework = { ...serviceAward, dimensions: [] };
  expect(placesOf(rule, { framework, rows: [{ dimension: null, item: '櫃檯', point: '縮短等候' }] })).toEqual([]);
});
