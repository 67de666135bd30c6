import fc from 'fast-check';
import { chineseFigures, chineseNumeral, parseNumeral } from '../../../src/core/text/numerals';

describe('parseNumeral', () => {
  it.each([
    ['107', 107],
    ['１０７', 107],
    ['一〇五', 105],
    ['一○六', 106],
    ['1○7', 107],
    ['一百零六', 106],
    ['一百零七', 107],
    ['一百一十', 110],
    ['一百十二', 112],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿', 20],
    ['廿三', 23],
    ['卅', 30],
    ['卅一', 31],
    ['三十一', 31],
    ['兩千', 2000],
    ['兩千零一十八', 2018],
    ['二千零十八', 2018],
    ['二○一八', 2018],
    ['ㄧ', 1],
    ['壹佰零柒', 107],
    ['三萬兩千', 32000],
    ['二〇二六', 2026],
    ['零', 0],
    ['1 0 7', 107],
  ])('reads %s as %i', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '年', '一百二', '十十', '百', '三廿', '二十十', '一百百', '12a', '零十', '二三十'])(
    'does not read %p',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  it('takes back what chineseNumeral writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => parseNumeral(chineseNumeral(n)) === n));
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => parseNumeral(chineseFigures(n)) === n));
  });
});

describe('chineseNumeral', () => {
  it.each([
    [0, '零'],
    [3, '三'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [106, '一百零六'],
    [110, '一百一十'],
    [2018, '二千零一十八'],
    [32000, '三萬二千'],
  ])('writes %i as %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });

  it.each([-1, 1.5, 100_000_000, NaN])('refuses %p', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });
});
