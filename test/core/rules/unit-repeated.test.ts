import { rule } from '../../../src/core/rules/unit-repeated';
import { findingsOf } from '../../support/make-plan';

const found = (...cells: string[]) =>
  findingsOf(rule, {
    units: ['會計室', '總務課', '仁愛分隊', { name: '各業務單位', kind: 'collective', members: ['總務課'] }],
    rows: cells.map((unit) => ({ unit })),
  }).map(({ at, severity, fix }) => ['index' in at && at.index, severity, fix?.text ?? null]);

test('a unit twice, with each unit once as proposal', () => {
  expect(found('會計室、總務課、會計室', '會計室\n會計室', '會計室、總務課')).toEqual([
    [0, 'warning', '會計室、總務課'],
    [1, 'warning', '會計室'],
  ]);
});

test('different parts of a unit are no double', () => {
  expect(found('會計室(帳務)、會計室(出納)')).toEqual([]);
});

test('a unit beside a collective that surely holds it is a hint', () => {
  expect(found('各單位\n會計室', '各分隊、仁愛分隊', '各業務單位、總務課')).toEqual([
    [0, 'hint', null],
    [1, 'hint', null],
    [2, 'hint', null],
  ]);
});

test('a collective that need not hold it, and one with leads named, are fine', () => {
  expect(found('各業務單位、會計室', '各外勤隊、仁愛分隊', '會計室（主辦）、各單位（協辦）', '各單位')).toEqual([]);
});
