import { rule } from '../../../src/core/rules/unit-missing';
import { findingsOf, placesOf } from '../../support/make-plan';

test('a blank cell, and one with a dash alone', () => {
  const rows = [{ unit: '' }, { unit: '秘書室' }, { unit: ' \n' }, { unit: '－' }, { unit: '主辦：' }];
  expect(placesOf(rule, { rows })).toEqual(['measure 0 unit', 'measure 2 unit', 'measure 3 unit', 'measure 4 unit']);
  expect(findingsOf(rule, { rows: [{ unit: '－' }] })[0]?.message['zh-TW']).toContain('「－」');
});

test('no column, an optional dimension and a row that nobody has filled in are no fault of the cell', () => {
  const rows = [
    { unit: null },
    { dimension: '開放創新', unit: '' },
    { measure: '', deadline: '', unit: '' },
    { measure: '', deadline: '107年6月', unit: '' },
  ];
  expect(placesOf(rule, { rows })).toEqual(['measure 3 unit']);
});
