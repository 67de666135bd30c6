import { rule } from '../../../src/core/rules/duplicate-conflict';
import { findingsOf } from '../../support/make-plan';

const measure = '於服務臺旁設置愛心鈴';
const units = [{ name: '勤務指揮中心', aliases: ['勤指中心'] }, { name: '秘書室' }];

test.each([
  ['another wording of the same deadline', { deadline: '107年6月' }, { deadline: '6月底前' }],
  ['another order and spelling of the units', { unit: '勤指中心、秘書室' }, { unit: '秘書室\n勤務指揮中心' }],
  ['a blank deadline', { deadline: '107年6月' }, { deadline: '' }],
  ['no unit column', { unit: '秘書室' }, { unit: null }],
])('%s is no conflict', (_what, first, second) => {
  expect(
    findingsOf(rule, {
      units,
      rows: [
        { measure, ...first },
        { measure, ...second },
      ],
    }),
  ).toEqual([]);
});

test.each([
  ['deadline', { deadline: '107年6月' }, { deadline: '107年9月' }, '完成期限這裡是「107年9月」，前面是「107年6月」'],
  ['unit', { unit: '勤指中心' }, { unit: '秘書室' }, '承辦單位這裡是「秘書室」，前面是「勤指中心」'],
  ['part of a unit', { unit: '勤指中心' }, { unit: '勤指中心(資訊)' }, '勤指中心(資訊)'],
])('another %s is', (_what, first, second, told) => {
  const [finding, ...others] = findingsOf(rule, {
    units,
    rows: [
      { measure, ...first },
      { measure, ...second },
    ],
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ at: { index: 1 }, related: [{ part: 'measure', index: 0, field: 'measure' }] });
  expect(finding?.message['zh-TW']).toContain(told);
});

test('an item inside a cell conflicts, too', () => {
  const rows = [
    { measure, deadline: '107年6月' },
    { measure: `1.每月抽測電話禮貌。\n2.${measure}。`, deadline: '持續辦理' },
  ];
  expect(findingsOf(rule, { rows }).map(({ line }) => line)).toEqual([2]);
});

test('a deadline that cannot be read is a fault of its own, no conflict', () => {
  const rows = ['107年4月', '再議'].map((deadline) => ({ measure: '於服務臺設置愛心鈴，方便行動不便者。', deadline }));
  expect(findingsOf(rule, { rows })).toEqual([]);
});
