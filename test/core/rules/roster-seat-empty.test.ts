import { rule } from '../../../src/core/rules/roster-seat-empty';
import { findingsOf, placesOf } from '../../support/make-plan';

test('neither post nor name, or no name where others have one', () => {
  const roster = [
    { post: '局長', name: '黃○○' },
    { post: '', name: '' },
    { post: '總務課課長', name: ' ' },
    { post: '會計室主任', name: '—' },
    { post: '', name: '陳○○' },
  ];
  expect(placesOf(rule, { roster })).toEqual(['roster 1 name', 'roster 2 name', 'roster 3 name']);
});

test('a seat that says it is vacant', () => {
  const roster = [
    { post: '局長', name: '黃○○' },
    { post: '總務課課長', name: '（懸缺）' },
  ];
  expect(findingsOf(rule, { roster })[0]?.message['zh-TW']).toContain('懸缺');
});

test('a roster without any name is one hint', () => {
  const roster = [{ post: '局長' }, { post: '總務課課長' }];
  expect(findingsOf(rule, { roster }).map(({ at, severity }) => [at.part, severity])).toEqual([
    ['roster-table', 'hint'],
  ]);
  expect(placesOf(rule, { roster: [{ post: '' }, { post: '局長' }] })).toEqual(['roster 0 post', 'roster-table']);
  expect(placesOf(rule, { roster: null })).toEqual([]);
});
