import { rule } from '../../../src/core/rules/roster-role-missing';
import { placesOf } from '../../support/make-plan';

const found = (...roles: string[]) => placesOf(rule, { roster: roles.map((role) => ({ role, post: '課長' })) });

test('no convener, no executive secretary', () => {
  expect(found('委員', '委員', '委員', '委員', '委員')).toEqual(['roster-table', 'roster-table']);
  expect(found('召集人', '委員', '委員', '委員', '委員')).toEqual(['roster-table']);
  expect(found('召 集 人', '副召集人', '委員', '委員', '執行秘書', '幹事')).toEqual([]);
});

test('主任委員 convenes, and a handful of people need no executive secretary', () => {
  expect(found('主任委員', '委員', '委員', '委員', '執行幹事')).toEqual([]);
  expect(found('召集人', '副召集人', '推動組員')).toEqual([]);
});

test('in groups, each with plain members has a head', () => {
  const group = (name: string, ...roles: string[]) => roles.map((role) => ({ group: name, role, post: '課員' }));
  const head = { group: '召集人', role: '召集人', post: '副局長' };
  expect(
    placesOf(rule, { roster: [head, ...group('第一組', '組長', '組員'), ...group('第二組', '組員', '組員')] }),
  ).toEqual(['roster 3 role']);
  expect(placesOf(rule, { roster: [head, ...group('諮詢小組', '諮詢委員', '諮詢委員')] })).toEqual([]);
});

test('no roster, no finding', () => {
  expect(placesOf(rule, { roster: null })).toEqual([]);
});
