import { rule } from '../../../src/core/rules/point-outside-item';
import { findingsOf, placesOf } from '../../support/make-plan';

test('says nothing where all belong together, or where a label above is unknown', () => {
  expect(
    placesOf(rule, {
      rows: [
        { dimension: '服務遞送', item: '服務可近性', point: '主動服務' },
        { dimension: '開放創新', item: null, point: '創新性' },
        { dimension: '財務管理', item: '服務可近性', point: '主動服務' },
        { dimension: '服務遞送', item: '財務', point: '服務及時性' },
        { dimension: '服務遞送', item: '服務便捷', point: '節約用電' },
      ],
    }),
  ).toEqual([]);
});

test('a point of another item is one finding, and says where it belongs', () => {
  const row = { dimension: '服務遞送', item: '服務便捷', point: '主動服務' };
  const findings = findingsOf(rule, { rows: [{ ...row, point: '其他服務作法' }, row, row] });
  expect(findings.map((finding) => finding.at)).toEqual([{ part: 'measure', index: 1, field: 'point' }]);
  expect(findings[0]?.message['zh-TW']).toContain('屬於「服務可近性」，不在「服務便捷」之下');
  expect(findings[0]?.fix).toBeNull();
});

test('where nothing else stands under the item label, the label is the slip', () => {
  const row = { dimension: '服務遞送', item: '服務便捷', point: '主動服務' };
  const [finding] = findingsOf(rule, { rows: [row, row] });
  expect(finding?.fix).toEqual({
    kind: 'suggested',
    at: { part: 'measure', index: 0, field: 'item' },
    text: '服務可近性',
  });
});

test('a point of another dimension is found without an item too', () => {
  expect(placesOf(rule, { rows: [{ dimension: '服務遞送', item: null, point: '服務及時性' }] })).toEqual([
    'measure 0 point',
  ]);
});

test('rows of another dimension are one finding at their item, not one for each point', () => {
  const points = ['服務設施合宜程度', '網站使用便利性', '其他服務作法'];
  const rows = points.map((point) => ({ dimension: '服務遞送', item: '服務友善', point }));
  const findings = findingsOf(rule, { rows });
  expect(findings.map((finding) => finding.at)).toEqual([{ part: 'measure', index: 0, field: 'item' }]);
  expect(findings[0]?.message.en).toContain('belongs to 「基礎服務」');
});

test('an item of another dimension over points of this one is corrected by its points', () => {
  const rows = ['在地化服務', '主動服務'].map((point) => ({ dimension: '服務遞送', item: '服務友善', point }));
  const findings = findingsOf(rule, { rows });
  expect(findings.map(({ fix }) => fix?.text)).toEqual(['服務可近性']);
});

test('a heading that belongs to none of its rows is one finding', () => {
  const rows = [
    { dimension: '基礎服務', item: '服務便捷', point: '建置單一窗口整合服務' },
    { dimension: '基礎服務', item: '服務可近性', point: '主動服務' },
  ];
  const [finding, ...others] = findingsOf(rule, { rows });
  expect(others).toEqual([]);
  expect(finding?.at).toEqual({ part: 'measure', index: 0, field: 'dimension' });
  expect(finding?.message['zh-TW']).toContain('「服務遞送」');
});
