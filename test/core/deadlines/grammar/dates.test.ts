import { readDates } from '../../../../src/core/deadlines/grammar/date-list';
import { readNumericDate } from '../../../../src/core/deadlines/grammar/numeric-date';
import { readSince } from '../../../../src/core/deadlines/grammar/since';
import { readYear } from '../../../../src/core/deadlines/grammar/year';
import { readWith } from './input';

function daysOf(phrase: string): string[] | null {
  const read = readWith(readDates, phrase);
  if (read === null || read.value.kind !== 'days') return null;
  return read.value.days.map(({ year, month, day }) => `${year}-${month}-${day}`);
}

describe('readDates', () => {
  it.each([
    ['六月及十二月二十日前', ['2018-6-20', '2018-12-20']],
    ['6月前、12月20日前', ['2018-6-30', '2018-12-20']],
    ['107年6月、108年1月15日', ['2018-6-30', '2019-1-15']],
    ['106年4月、10月', ['2017-4-30', '2017-10-31']],
    ['2月、6月30日', ['2018-2-28', '2018-6-30']],
    ['4月5日、20日', ['2018-4-5', '2018-4-20']],
    ['自1月至3月及自7月至9月', ['2018-3-31', '2018-9-30']],
  ])('%s', (phrase, days) => {
    expect(daysOf(phrase)).toEqual(days);
  });

  it('stops where the list does', () => {
    expect(readWith(readDates, '4月底前完成')?.rest).toBe('完成');
    expect(readWith(readDates, '4月，提報')?.rest).toBe(',提報');
  });

  it.each(['13月', '4月31日', '完成', '32日', ''])('%p is no date', (phrase) => {
    expect(daysOf(phrase)).toBeNull();
  });

  it('a start without an end is no date', () => {
    expect(readWith(readDates, '自5月起')?.value.kind).toBe('since');
  });
});

describe('readYear', () => {
  it.each([
    ['107年', 2018],
    ['民國99年度', 2010],
    ['西元2018年', 2018],
    ['翌年', 2019],
    ['上年度', 2017],
    ['本年', 2018],
  ])('%s', (phrase, year) => {
    expect(readWith(readYear, phrase)?.value.year).toBe(year);
  });

  it.each(['3年', '民國2018年', '西元107年', '107'])('%s is no year', (phrase) => {
    expect(readWith(readYear, phrase)).toBeNull();
  });
});

describe('readNumericDate', () => {
  const read = (phrase: string) =>
    readWith((input, at) => readNumericDate(input, at, undefined), phrase)?.value.day ?? null;

  it.each([
    ['107.4.30', { year: 2018, month: 4, day: 30 }],
    ['2018-04-30', { year: 2018, month: 4, day: 30 }],
    ['1070430', { year: 2018, month: 4, day: 30 }],
    ['107/4', { year: 2018, month: 4, day: 30 }],
    ['4/30', { year: 2018, month: 4, day: 30 }],
    ['3-5', null],
    ['107.13.1', null],
    ['4/31', null],
    ['1.4月', null],
  ])('%s', (phrase, day) => {
    expect(read(phrase)).toEqual(day);
  });
});

describe('readSince', () => {
  it.each([
    ['即日起', 'since'],
    ['自即日起至年底', 'days'],
    ['自計畫核定日起', 'since'],
    ['自核定日起3個月內', 'relative'],
  ])('%s is %s', (phrase, kind) => {
    expect(readWith(readSince, phrase)?.value.kind).toBe(kind);
  });

  it('leaves dates to others', () => {
    expect(readWith(readSince, '自5月1日起')).toBeNull();
  });
});
