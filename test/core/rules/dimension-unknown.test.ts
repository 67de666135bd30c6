import { serviceAward } from '../../../src/core/frameworks/service-award/v1/service-award';
import { rule } from '../../../src/core/rules/dimension-unknown';
import { findingsOf, placesOf } from '../../support/make-plan';

test('says nothing where the dimension is known, or told by item or point', () => {
  expect(
    placesOf(rule, {
      rows: [
        { dimension: '一、個別評核構面-基礎服務(200分)' },
        { dimension: null },
        { dimension: null, item: null, point: '主動服務' },
      ],
    }),
  ).toEqual([]);
});

test('a slip over many rows is one finding, with the name that is meant', () => {
  const rows = Array.from({ length: 20 }, () => ({ dimension: '基楚服務', item: null, point: null }));
  const [finding, ...others] = findingsOf(rule, { rows });
  expect(others).toEqual([]);
  expect(finding?.at).toEqual({ part: 'measure', index: 0, field: 'dimension' });
  expect(finding?.fix).toEqual({ kind: 'suggested', at: finding?.at, text: '基礎服務' });
  expect(finding?.message['zh-TW']).toContain('「基楚服務」');
});

test('the same slip further down is named, and another slip is another finding', () => {
  const rows = ['基楚服務', '服務遞送', '基楚服務', '服務評估'].map((dimension) => ({
    dimension,
    item: null,
    point: null,
  }));
  const findings = findingsOf(rule, { rows });
  expect(findings.map((finding) => finding.at)).toEqual([
    { part: 'measure', index: 0, field: 'dimension' },
    { part: 'measure', index: 3, field: 'dimension' },
  ]);
  expect(findings[0]?.related).toEqual([{ part: 'measure', index: 2, field: 'dimension' }]);
});

test('a heading is not replaced as a whole, and far words get the list of names', () => {
  const tables = [{ fields: ['item', 'point', 'measure'] as const }];
  const [near] = findingsOf(rule, { tables, rows: [{ dimension: '基楚服務' }] });
  expect(near?.fix).toBeNull();
  const [far] = findingsOf(rule, { rows: [{ dimension: '財務管理', item: null, point: null }] });
  expect(far?.fix).toBeNull();
  expect(far?.message.en).toContain('「服務量能」');
});

test('a table that nothing tells the dimension of is one finding at the table', () => {
  const tables = [{ fields: ['point', 'measure'] as const }];
  const rows = [
    { dimension: null, item: null, point: '其他服務作法' },
    { dimension: null, item: null, point: null },
  ];
  expect(placesOf(rule, { tables, rows })).toEqual(['table 0']);
});

test('where the item or the point is misspelt, they are at fault and not the missing dimension', () => {
  expect(placesOf(rule, { rows: [{ dimension: null, item: '服務便接', point: null }] })).toEqual([]);
});

test('where no framework is known at all, that is said once', () => {
  const framework = { ...serviceAward, id: 'unknown', name: '', dimensions: [] };
  const rows = ['親民服務', '創新'].map((dimension) => ({ dimension, item: '櫃檯', point: '縮短等候' }));
  const findings = findingsOf(rule, { framework, rows });
  expect(findings.map(({ at, severity }) => [at.part, severity])).toEqual([['plan', 'warning']]);
});
