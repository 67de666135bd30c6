import { rule } from '../../../src/core/rules/roster-person-repeated';
import { placesOf } from '../../support/make-plan';

const found = (...people: [role: string, name: string, group?: string][]) =>
  placesOf(rule, { roster: people.map(([role, name, group]) => ({ role, name, group: group ?? null })) });

test('one name twice in a role', () => {
  expect(found(['委員', '甲君'], ['委員', '乙君'], ['委員', '甲 君'])).toEqual(['roster 2 name']);
});

test('masked names, other roles and other groups are no repetition', () => {
  expect(found(['委員', '黃○○'], ['委員', '黃○○'], ['委員', '王O君'], ['委員', '王O君'])).toEqual([]);
  expect(found(['委員', '甲君'], ['執行秘書', '甲君'], ['委員', ''], ['委員', ''])).toEqual([]);
  expect(found(['組員', '甲君', '第一組'], ['組員', '甲君', '第二組'])).toEqual([]);
});
