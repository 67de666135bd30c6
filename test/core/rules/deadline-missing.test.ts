import { rule } from '../../../src/core/rules/deadline-missing';
import { findingsOf, placesOf } from '../../support/make-plan';

test('a blank cell is named, whatever the blank is made of', () => {
  expect(placesOf(rule, { rows: [{ deadline: '' }, { deadline: ' \n　' }, { deadline: '\u200b' }, {}] })).toEqual([
    'measure 0 deadline',
    'measure 1 deadline',
    'measure 2 deadline',
  ]);
});

test('a table without the column is none of its business', () => {
  expect(placesOf(rule, { rows: [{ deadline: null }] })).toEqual([]);
});

test('開放創新 needs no deadline', () => {
  expect(placesOf(rule, { rows: [{ dimension: '開放創新', deadline: '' }] })).toEqual([]);
});

test('a row without a measure has nothing that could be due', () => {
  expect(placesOf(rule, { rows: [{ measure: '', deadline: '' }] })).toEqual([]);
});

test('the example is of the plan’s year', () => {
  const [finding] = findingsOf(rule, { rocYear: 112, rows: [{ deadline: '' }] });
  expect(finding).toMatchObject({ severity: 'error', fix: null });
  expect(finding?.message['zh-TW']).toContain('112年6月');
});
