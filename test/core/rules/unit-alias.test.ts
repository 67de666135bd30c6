import { rule } from '../../../src/core/rules/unit-alias';
import { findingsOf, placesOf } from '../../support/make-plan';

const units = [{ name: '緊急指揮中心', aliases: ['緊指'] }, '會計室', '站務室'];

test('an alias of the register, with the name in its place', () => {
  const rows = [{ unit: '緊指\n會計室' }, { unit: '緊急指揮\n中心' }, { unit: '會計室、緊 指(通訊)' }];
  expect(
    findingsOf(rule, { units, rows }).map(({ at, fix }) => ['index' in at && at.index, fix?.kind, fix?.text]),
  ).toEqual([
    [0, 'safe', '緊急指揮中心\n會計室'],
    [2, 'safe', '會計室、緊急指揮中心(通訊)'],
  ]);
});

test('an abbreviation that the register does not list, and any alias of an inferred one, are proposed only', () => {
  const rows = [{ unit: '緊指中心' }];
  expect(findingsOf(rule, { units, rows })[0]?.fix).toMatchObject({ kind: 'suggested', text: '緊急指揮中心' });
  const inferred = { units, rows: [{ unit: '緊指' }], registerOrigin: 'inferred' } as const;
  expect(findingsOf(rule, inferred)[0]?.fix?.kind).toBe('suggested');
});

test('width, 臺/台, brackets and 本局 make no other name; unknown units are not its business', () => {
  const rows = [
    { unit: '會計室（帳務）' },
    { unit: '本站會計室' },
    { unit: '出納室' },
    { unit: '各單位' },
    { unit: '' },
  ];
  expect(placesOf(rule, { units, rows })).toEqual([]);
});
