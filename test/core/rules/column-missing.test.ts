import type { MeasureField } from '../../../src/core/plan/plan';
import { rule } from '../../../src/core/rules/column-missing';
import { findingsOf, placesOf } from '../../support/make-plan';

const all: readonly MeasureField[] = ['item', 'point', 'measure', 'deadline', 'unit'];
const noUnit: readonly MeasureField[] = ['item', 'point', 'measure', 'deadline'];
const neither: readonly MeasureField[] = ['item', 'point', 'measure'];
const rows = [
  { table: 0, dimension: '基礎服務' },
  { table: 1, dimension: '服務遞送' },
];

test('says nothing where both columns are there', () => {
  expect(placesOf(rule, { tables: [{ fields: all }, { fields: all }], rows })).toEqual([]);
});

test('names a table once, whatever it lacks and however many rows it has', () => {
  const many = [...rows, ...Array.from({ length: 9 }, () => ({ table: 1, dimension: '服務遞送' }))];
  const findings = findingsOf(rule, { tables: [{ fields: all }, { fields: neither }], rows: many });
  expect(findings.map(({ at, severity }) => ({ at, severity }))).toEqual([
    { at: { part: 'table', index: 1 }, severity: 'warning' },
  ]);
  expect(findings[0]?.message['zh-TW']).toContain('「完成期限、承辦單位」');
});

test('what all tables lack is said once for the plan, the rest for the table', () => {
  expect(placesOf(rule, { tables: [{ fields: noUnit }, { fields: neither }], rows })).toEqual(['plan', 'table 1']);
});

test('開放創新 needs neither, and a table without rows nothing', () => {
  const tables = [{ fields: all }, { fields: neither }, { fields: neither }];
  expect(placesOf(rule, { tables, rows: [rows[0] ?? {}, { table: 1, dimension: '開放創新', item: null }] })).toEqual(
    [],
  );
});

test('a form with benefits in place of units is worth a hint at most', () => {
  const fields: readonly MeasureField[] = ['dimension', 'point', 'measure', 'deadline', 'benefit'];
  const [finding] = findingsOf(rule, { framework: 'service-leap', tables: [{ fields }], rows: [{}] });
  expect(finding?.severity).toBe('hint');
});
