import { rule } from '../../../src/core/rules/deadline-outside-period';
import { rule as wrongYear } from '../../../src/core/rules/deadline-wrong-year';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each(['108年3月', '翌年一月五日前', '自107年11月起至3月止', '107年4月、108年4月', '110年1月10日前提報成果'])(
  '%s is outside 107',
  (deadline) => {
    expect(placesOf(rule, { rows: [{ deadline }] })).toEqual(['measure 0 deadline']);
  },
);

test.each(['107年12月', '12月完成，108年1月10日前提報成果', '翌年一月五日前提報', '每月', '持續辦理', '再議'])(
  '%s is left in peace',
  (deadline) => {
    expect(placesOf(rule, { rows: [{ deadline }] })).toEqual([]);
  },
);

test('a date of an earlier year is the other rule’s, and of that rule alone', () => {
  const plan = { rows: [{ deadline: '106年4月、108年4月' }] };
  expect(placesOf(rule, plan)).toEqual([]);
  expect(placesOf(wrongYear, plan)).toEqual(['measure 0 deadline']);
});

test('a shorter period counts, but a rhythm only where none of its days is inside', () => {
  const period = { from: '2018-03-01', to: '2018-10-31' };
  const rows = [{ deadline: '1月' }, { deadline: '每月' }, { deadline: '12月' }, { deadline: '6月' }];
  expect(placesOf(rule, { rows }, { period })).toEqual(['measure 0 deadline', 'measure 2 deadline']);
  expect(placesOf(rule, { rows: [{ deadline: '每年12月' }] }, { period })).toEqual(['measure 0 deadline']);
});

test('the period is named in the message', () => {
  const [finding] = findingsOf(rule, { rows: [{ deadline: '108年3月' }] });
  expect(finding?.message['zh-TW']).toContain('107年1月1日至107年12月31日');
  expect(finding?.fix).toBeNull();
});

test('without a period nothing is outside', () => {
  expect(placesOf(rule, { rows: [{ deadline: '150年3月' }], rocYear: null })).toEqual([]);
});
