import { rule } from '../../../src/core/rules/unit-collective-undefined';
import { findingsOf, placesOf } from '../../support/make-plan';

test('once for a collective, with all its rows', () => {
  const rows = ['各業務單位', '會計室', '會計室、各業務單位'].map((unit) => ({ unit }));
  const [finding, ...others] = findingsOf(rule, { units: ['會計室'], rows });
  expect(others).toEqual([]);
  expect(finding?.at).toEqual({ part: 'measure', index: 0, field: 'unit' });
  expect(finding?.related).toEqual([{ part: 'measure', index: 2, field: 'unit' }]);
});

test('members in the register, or the units themselves, say what is meant', () => {
  const collective = { name: '各業務單位', kind: 'collective', members: ['會計室'] } as const;
  expect(placesOf(rule, { units: ['會計室', collective], rows: [{ unit: '各業務單位' }] })).toEqual([]);
  const rows = [{ unit: '各分隊' }, { unit: '各分隊、大隊、隊' }];
  expect(placesOf(rule, { units: ['仁愛分隊', '信義分隊'], rows })).toEqual([]);
});
