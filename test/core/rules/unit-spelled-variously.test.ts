import { rule } from '../../../src/core/rules/unit-spelled-variously';
import { findingsOf } from '../../support/make-plan';

const found = (...cells: string[]) =>
  findingsOf(rule, {
    units: ['緊指中心', '緊急指揮中心', '會計室', '帳務室', '總務課'],
    registerOrigin: 'inferred',
    rows: cells.map((unit) => ({ unit })),
  }).map(({ at, related, severity }) => [
    severity,
    ...[at, ...related].map((place) => ('index' in place ? place.index : -1)),
  ]);

test('two names for one unit: at the rarer one, with the other beside it', () => {
  expect(found('緊急指揮中心', '緊指中心', '緊急指揮中心')).toEqual([['warning', 1, 0]]);
});

test('with and without a part', () => {
  expect(found('會計室', '會計室(出納)', '會計室（帳務）', '會計室')).toEqual([['hint', 1, 2, 0, 3]]);
});

test('a part of one unit that elsewhere is a unit of its own', () => {
  expect(found('會計室(帳務)', '會計室(帳務)', '帳務室')).toEqual([['warning', 2, 0]]);
});

test('a rare collective that lacks a word of a common one', () => {
  const common = Array<string>(6).fill('各外勤(分)隊');
  expect(found(...common, '各分隊')).toEqual([['warning', 6, 0]]);
  expect(found(...common, '各單位')).toEqual([]);
});

test('one spelling throughout is fine', () => {
  expect(found('會計室(帳務)', '會計室(帳務)', '總務課', '各單位')).toEqual([]);
});
