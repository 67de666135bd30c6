import { rule } from '../../../src/core/rules/committee-unit-without-measure';
import { findingsOf, placesOf } from '../../support/make-plan';

const units = ['會計室', '總務課', '仁愛分隊'];
const seats = (...posts: string[]) => posts.map((post) => ({ post }));

test('a member whose unit no row names', () => {
  const roster = [{ role: '召集人', post: '人事室主任' }, ...seats('會計室主任', '總務課課長')];
  expect(placesOf(rule, { units, roster, rows: [{ unit: '會計室' }] })).toEqual(['roster 2 post']);
});

test('a general collective makes it a hint, one of the same kind covers it', () => {
  const roster = seats('會計室主任', '總務課課長', '仁愛分隊分隊長');
  const general = { units, roster, rows: [{ unit: '會計室、各單位' }] };
  expect(findingsOf(rule, general).map(({ severity }) => severity)).toEqual(['hint', 'hint']);
  expect(placesOf(rule, { units, roster, rows: [{ unit: '會計室、各課、各分隊' }] })).toEqual([]);
});

test('a unit with several members is one finding; advisers and rows without units do not count', () => {
  const roster = [...seats('總務課課長', '總務課課員'), { role: '諮詢委員', post: '會計室主任' }];
  expect(placesOf(rule, { units, roster, rows: [{ unit: '仁愛分隊' }] })).toEqual(['roster 0 post']);
  expect(placesOf(rule, { units, roster, rows: [{ unit: null }] })).toEqual([]);
  expect(placesOf(rule, { units, roster: null, rows: [{ unit: '仁愛分隊' }] })).toEqual([]);
});
