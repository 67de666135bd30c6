import { skipAfterDay } from '../../../../src/core/deadlines/grammar/after-day';
import { skipCount, skipMarker } from '../../../../src/core/deadlines/grammar/count';
import { readDuration } from '../../../../src/core/deadlines/grammar/duration';
import { readEvery } from '../../../../src/core/deadlines/grammar/every';
import { readFrequency } from '../../../../src/core/deadlines/grammar/frequency';
import { inputOf, readWith } from './input';

function everyOf(production: typeof readEvery, phrase: string) {
  const value = readWith(production, phrase)?.value;
  return value?.kind === 'every' ? { every: value.every, count: value.days.length } : (value?.kind ?? null);
}

it.each([
  ['每季', { every: 'quarter', count: 4 }],
  ['按月', { every: 'month', count: 12 }],
  ['每月5、20日前', { every: 'month', count: 24 }],
  ['每月1日至5日', { every: 'month', count: 12 }],
  ['每兩個月', { every: null, count: 6 }],
  ['每3個月', { every: 'quarter', count: 4 }],
  ['每週一、三、五', { every: 'week', count: 0 }],
  ['每日下班前', { every: 'day', count: 0 }],
  ['每季首月10日', { every: 'quarter', count: 4 }],
  ['每季結束後15日內', 'relative'],
  ['每月於次月5日前', 'relative'],
  ['每5個月', null],
  ['每場', null],
  ['各單位', null],
])('readEvery: %s', (phrase, expected) => {
  expect(everyOf(readEvery, phrase)).toEqual(expected);
});

it.each([
  ['一季一次', { every: 'quarter', count: 4 }],
  ['半年1次', { every: 'half-year', count: 2 }],
  ['1次/年', { every: 'year', count: 1 }],
  ['兩個月一次', { every: null, count: 6 }],
  ['季報', { every: 'quarter', count: 4 }],
  ['季報送', null],
  ['一月一次', null],
])('readFrequency: %s', (phrase, expected) => {
  expect(everyOf(readFrequency, phrase)).toEqual(expected);
});

it.each([
  ['3日內', { unit: 'day', count: 3, within: true }],
  ['兩個工作日內', { unit: 'work-day', count: 2, within: true }],
  ['一個月內', { unit: 'month', count: 1, within: true }],
  ['半年', { unit: 'month', count: 6, within: false }],
])('readDuration: %s', (phrase, expected) => {
  expect(readWith(readDuration, phrase)?.value).toEqual(expected);
});

it.each([
  ['2次', 2],
  ['第1期', 3],
  ['100%', 2],
  ['1至2次', 4],
  ['3個月', 0],
  ['4月', 0],
])('skipCount passes over %s by %i tokens', (phrase, tokens) => {
  expect(skipCount(inputOf(phrase), 0)).toBe(tokens);
});

it.each([
  ['1.4月', 2],
  ['(一)4月', 3],
  ['二、4月', 2],
  ['107.4', 0],
])('skipMarker passes over the number of %s', (phrase, tokens) => {
  expect(skipMarker(inputOf(phrase), 0)).toBe(tokens);
});

it.each(['(星期一)', '（五）', '下午5時30分', '17:00', '星期三上午', '下班'])(
  'skipAfterDay passes over %s',
  (phrase) => {
    const input = inputOf(phrase);
    expect(skipAfterDay(input, 0)).toBe(input.tokens.length);
  },
);
