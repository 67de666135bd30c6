import { rule } from '../../../src/core/rules/deadline-wrong-year';
import { findingsOf, placesOf } from '../../support/make-plan';

test.each([
  ['106年4月', '107年4月'],
  ['１０６年４月', '１０７年４月'],
  ['一○六年四月三十日', '一○七年四月三十日'],
  ['民國一百零六年四月', '民國一百零七年四月'],
  ['106.4.30', '107.4.30'],
  ['1060430', '1070430'],
  ['2017/4/30', '2018/4/30'],
  ['自106年9月27日起至10月27日止', '自107年9月27日起至10月27日止'],
  ['106 年\n12 月', '107 年\n12 月'],
  ['106年12月完成，107年1月10日前提報成果', '107年12月完成，108年1月10日前提報成果'],
  ['104年每季', '107年每季'],
])('%s becomes %s', (deadline, text) => {
  const [finding, ...others] = findingsOf(rule, { rows: [{ deadline }] });
  expect(others).toEqual([]);
  expect(finding?.fix).toEqual({ kind: 'suggested', at: { part: 'measure', index: 0, field: 'deadline' }, text });
});

test('where no year is written, nothing is proposed', () => {
  const [finding] = findingsOf(rule, { rows: [{ deadline: '去年12月' }] });
  expect(finding).toMatchObject({ severity: 'error', fix: null });
});

test.each([
  '107年4月',
  '4月',
  '108年1月',
  '持續檢討辦理，並請於6月29日前提供106、107年申辦件數',
  '已於106年12月完成',
  '再議',
])('%s is left in peace', (deadline) => {
  expect(placesOf(rule, { rows: [{ deadline }] })).toEqual([]);
});

test('a year that the period holds is not wrong, and without a plan’s year nothing is', () => {
  const rows = [{ deadline: '106年12月' }];
  expect(placesOf(rule, { rows, settings: { period: { from: '2017-07-01', to: '2018-06-30' } } })).toEqual([]);
  expect(placesOf(rule, { rows, rocYear: null })).toEqual([]);
});
