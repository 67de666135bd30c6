import { serviceAward } from '../../../src/core/frameworks/service-award/v1/service-award';
import { serviceLeap } from '../../../src/core/frameworks/service-leap/v1/service-leap';
import type { Framework } from '../../../src/core/frameworks/framework';
import { rule } from '../../../src/core/rules/point-without-measure';
import { findingsOf, placesOf, type RowSpec } from '../../support/make-plan';

const rowsOf = (framework: Framework) =>
  framework.dimensions.flatMap((dimension) =>
    dimension.items.flatMap((item) =>
      item.points.map((point) => ({ dimension: dimension.name, item: item.name, point: point.name })),
    ),
  );
const award = rowsOf(serviceAward);
const without = (...points: string[]): RowSpec[] => award.filter((row) => !points.includes(row.point));

test('says nothing where every point has a row', () => {
  expect(placesOf(rule, { rows: award })).toEqual([]);
  expect(placesOf(rule, { framework: 'service-leap', rows: rowsOf(serviceLeap) })).toEqual([]);
});

test('開放創新 may be left out, wholly or partly', () => {
  expect(placesOf(rule, { rows: without('開放參與', '創新性') })).toEqual([]);
  expect(placesOf(rule, { rows: without('創新性') })).toEqual([]);
});

test('names each point left out, at its dimension; 其他服務作法 only as a hint', () => {
  const findings = findingsOf(rule, { rows: without('服務及時性', '其他服務作法') });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ at }) => at)).toEqual([
    { part: 'dimension', name: '基礎服務' },
  ]);
  expect(findings.filter(({ severity }) => severity === 'hint')).toHaveLength(4);
  expect(findings.map(({ message }) => message['zh-TW']).join()).toContain('「服務及時性」');
});

test('a whole dimension left out is one finding', () => {
  const findings = findingsOf(rule, { rows: award.filter((row) => row.dimension !== '服務評價') });
  expect(findings.map(({ at, severity }) => ({ at, severity }))).toEqual([
    { at: { part: 'dimension', name: '服務評價' }, severity: 'error' },
  ]);
});

test('a plan without measures is one finding', () => {
  expect(placesOf(rule, { rows: [] })).toEqual(['plan']);
});

test('rows that name no points are one finding a dimension', () => {
  const rows = award.filter((row) => row.dimension === '服務評價').map((row) => ({ ...row, point: null }));
  const others = award.filter((row) => row.dimension !== '服務評價');
  expect(placesOf(rule, { rows: [...others, ...rows] })).toEqual(['dimension 服務評價']);
});

test.each([
  ['misspelt point', { point: '自動服務' }],
  ['misspelt item', { item: '服務可進性' }],
  ['misspelt dimension', { dimension: '服務傳送' }],
  ['wrong item', { item: '服務便捷' }],
  ['wrong dimension', { dimension: '服務量能', item: null }],
])('a %s is another fault, and does not make the point look absent', (_, slip) => {
  const rows = award.map((row) => (row.point === '主動服務' ? { ...row, ...slip } : row));
  expect(placesOf(rule, { rows })).toEqual([]);
});

test('a label that nobody knows may be the one point that is missing, not two of them', () => {
  const rows = (...points: string[]) =>
    award.map((row) => (points.includes(row.point) ? { ...row, point: '財務健全' } : row));
  expect(placesOf(rule, { rows: rows('服務及時性') })).toEqual([]);
  expect(placesOf(rule, { rows: rows('服務及時性', '服務人員專業度') })).toHaveLength(2);
});

test('a row that bears the name of a point elsewhere, which has rows of its own, stands for the one left out', () => {
  const rows = award.map((row) =>
    row.point === '減除申辦案件需檢附之書表謄本' ? { ...row, point: '在地化服務' } : row,
  );
  expect(placesOf(rule, { rows })).toEqual([]);
  // Moved as it is, it leaves nothing behind that could be meant.
  const moved = award.flatMap((row) => {
    if (row.point === '建置單一窗口整合服務') return [];
    return row.point === '主動服務' ? [{ ...row, item: '服務便捷' }] : [row];
  });
  expect(placesOf(rule, { rows: moved })).toEqual(['dimension 服務遞送']);
});
