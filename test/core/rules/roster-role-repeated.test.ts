import { rule } from '../../../src/core/rules/roster-role-repeated';
import { findingsOf, placesOf } from '../../support/make-plan';

test('two conveners, two executive secretaries; the first one is named beside it', () => {
  const roster = ['召集人', '召集 人', '委員', '執行秘書', '執行秘書'].map((role) => ({ role }));
  expect(findingsOf(rule, { roster }).map(({ at, related }) => [at, related])).toEqual([
    [{ part: 'roster', index: 1, field: 'role' }, [{ part: 'roster', index: 0, field: 'role' }]],
    [{ part: 'roster', index: 4, field: 'role' }, [{ part: 'roster', index: 3, field: 'role' }]],
  ]);
});

test('roles that many hold are fine', () => {
  expect(
    placesOf(rule, {
      roster: ['召集人', '副召集人', '副召集人', '委員', '委員', '幹事', '幹事'].map((role) => ({ role })),
    }),
  ).toEqual([]);
});

test('one head for each group', () => {
  const roster = ['一', '一', '二'].map((group) => ({ group: `第${group}組`, role: '組長' }));
  expect(placesOf(rule, { roster })).toEqual(['roster 1 role']);
});
