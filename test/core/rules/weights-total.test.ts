import { rule } from '../../../src/core/rules/weights-total';
import { findingsOf, placesOf } from '../../support/make-plan';

const names = ['基礎服務', '服務遞送', '服務量能', '服務評價', '開放創新'];
const tablesOf = (weights: readonly (number | null)[]) =>
  names.map((dimension, index) => ({ dimension, weight: weights[index] ?? null }));

test('says nothing where the weights are right, not printed, or the framework has none', () => {
  expect(placesOf(rule, { tables: tablesOf([200, 300, 200, 200, 100]) })).toEqual([]);
  expect(placesOf(rule, { tables: tablesOf([]) })).toEqual([]);
  expect(placesOf(rule, { tables: [{ dimension: null, weight: 70 }] })).toEqual([]);
  const dimension = '開放政府透明治理，優化機關管理創新';
  expect(placesOf(rule, { framework: 'service-leap', tables: [{ dimension, weight: 70 }] })).toEqual([]);
});

test('names each heading that differs, and the sum where all are printed', () => {
  const findings = findingsOf(rule, { tables: tablesOf([250, 300, 200, 200, 100]) });
  expect(findings.map((finding) => finding.at)).toEqual([{ part: 'dimension', name: '基礎服務' }]);
  expect(findings[0]?.message['zh-TW']).toContain('合計 1050 分，應為 1000 分');
});

test('two weights that were exchanged are two headings, and their sum is not spoken of', () => {
  const findings = findingsOf(rule, { tables: tablesOf([300, 200, 200, 200, 100]) });
  expect(findings.map((finding) => finding.at)).toEqual([
    { part: 'dimension', name: '基礎服務' },
    { part: 'dimension', name: '服務遞送' },
  ]);
  expect(findings[0]?.message.en).not.toContain('all headings together');
});

test('a dimension in two tables that print different weights is told at the wrong one', () => {
  const tables = [
    { dimension: '基礎服務', weight: 200 },
    { dimension: '基礎服務', weight: 150 },
  ];
  expect(placesOf(rule, { tables })).toEqual(['table 1']);
});

test('one heading alone without a weight is a slip, two are not', () => {
  const [finding, ...others] = findingsOf(rule, { tables: tablesOf([200, 300, null, 200, 100]) });
  expect(finding).toMatchObject({ severity: 'warning', at: { part: 'dimension', name: '服務量能' } });
  expect(others).toEqual([]);
  expect(placesOf(rule, { tables: tablesOf([200, null, null, 200, 100]) })).toEqual([]);
});

test('a weight in the cell of a dimension column counts, and is told there', () => {
  const rows = [{ dimension: '服務遞送' }];
  const tables = (weight: number | null) => [
    ...tablesOf([200, null, 200, 200, 100]).filter(({ dimension }) => dimension !== '服務遞送'),
    { dimension: '服務遞送', ...(weight === null ? {} : { labels: [{ dimension: '服務遞送', weight, measure: 0 }] }) },
  ];
  expect(placesOf(rule, { rows, tables: tables(300) })).toEqual([]);
  const [wrong, ...others] = findingsOf(rule, { rows, tables: tables(250) });
  expect(wrong?.at).toEqual({ part: 'measure', index: 0, field: 'dimension' });
  expect(wrong?.message['zh-TW']).toMatch(/^「服務遞送」印 250 分，.*合計 950 分，應為 1000 分/);
  expect(others).toEqual([]);
  const [missing] = findingsOf(rule, { rows, tables: tables(null) });
  expect(missing?.message['zh-TW']).toMatch(/^「服務遞送」沒有印配分/);
});

test('a weight in a column of its own is not missing', () => {
  const rows = [{ dimension: '服務遞送', other: { 配分: '300' } }];
  expect(placesOf(rule, { rows, tables: tablesOf([200, null, 200, 200, 100]) })).toEqual([]);
});
