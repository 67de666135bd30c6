import { serviceAward } from '../../../src/core/frameworks/service-award/v1/service-award';
import { rule } from '../../../src/core/rules/point-unknown';
import { findingsOf, placesOf } from '../../support/make-plan';

const basic = { dimension: '基礎服務', item: '服務一致及正確' };

test('says nothing of known points and known other wordings', () => {
  expect(
    placesOf(rule, {
      rows: [
        { ...basic, point: '2.服務及時性' },
        { dimension: '服務遞送', item: '服務便捷', point: '開發線上申辦' },
        { dimension: '服務遞送', item: '服務可近性', point: '客製化服務' },
      ],
    }),
  ).toEqual([]);
});

test.each([
  ['服務即時性', '服務及時性'],
  ['申辦業務標準作業流程', '申辦業務標準作業流程訂定情形'],
])('%s is unknown, and %s is proposed', (point, nearest) => {
  const findings = findingsOf(rule, {
    rows: [
      { ...basic, point },
      { ...basic, point },
    ],
  });
  expect(findings.map(({ at, fix }) => ({ at, text: fix?.text }))).toEqual([
    { at: { part: 'measure', index: 0, field: 'point' }, text: nearest },
  ]);
});

test('the same slip under two items is two findings', () => {
  const rows = ['服務便捷', '服務可近性'].map((item) => ({ dimension: '服務遞送', item, point: '其他服務座法' }));
  expect(placesOf(rule, { rows })).toEqual(['measure 0 point', 'measure 1 point']);
});

test('where nothing is near, names of the item are given as examples and none is proposed', () => {
  const [finding] = findingsOf(rule, { rows: [{ ...basic, point: '節約用電' }] });
  expect(finding?.fix).toBeNull();
  expect(finding?.message.en).toContain('「服務及時性」');
});

test('a blank point beside a measure is asked for, but not where the table has no such column', () => {
  expect(placesOf(rule, { rows: [{ ...basic, point: null }] })).toEqual(['measure 0 point']);
  expect(placesOf(rule, { rows: [{ ...basic, point: null, measure: ' ' }] })).toEqual([]);
  expect(placesOf(rule, { rows: [{ dimension: '開放創新', item: null, point: null }] })).toEqual([]);
  const tables = [{ fields: ['item', 'measure'] as const }];
  expect(placesOf(rule, { tables, rows: [{ ...basic, point: null }] })).toEqual([]);
});

test('under an unknown dimension or item it says nothing', () => {
  expect(
    placesOf(rule, {
      rows: [
        { dimension: '財務管理', item: null, point: '節約' },
        { dimension: '基礎服務', item: '節能', point: '節約' },
        { dimension: '基礎服務', item: '服務便捷', point: '節約' },
        { ...basic, point: '主動服務' },
      ],
    }),
  ).toEqual([]);
});

test('says nothing where no framework was recognised', () => {
  const framework = { ...serviceAward, dimensions: [] };
  expect(placesOf(rule, { framework, rows: [{ dimension: null, item: '櫃檯', point: '縮短等候' }] })).toEqual([]);
});
