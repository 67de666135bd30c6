import fc from 'fast-check';
import { readDeadline, unread } from '../../../src/core/deadlines/parse';
import { dateParts, lastDayOfMonth } from '../../../src/core/deadlines/roc';
import { chineseFigures, chineseNumeral } from '../../../src/core/text/numerals';

const TOKENS =
  `107 106 108 2018 4 12 31 30 29 2 13 一 二十 卅 〇 年 月 日 季 週 年度 年底 月底 上旬 半年 上半年 每 逐 按 第 自 起 至 止 前 後 內 ~ - . / 、 ， （ ） ；
  及 並 或 個月 小時 工作日 次月 翌年 完成 辦理 提報 提供 辦理情形 持續 賡續 已 不定期 視 需要 隨到隨辦 立即 結束 結案 核定 次 期 Q 民國 西元 底 初 中 即日起 全年 當月 再議 依 規定 成果 件 ？ 系統`.split(
    /\s+/u,
  );

const phrase = fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
const rocYear = fc.option(fc.integer({ min: 90, max: 130 }), { nil: null });

it('never throws, never gives a day that does not exist, and says nothing of what it does not understand', () => {
  fc.assert(
    fc.property(phrase, rocYear, (text, year) => {
      const reading = readDeadline(text, year);
      if (!reading.understood) expect(reading).toEqual(unread(text));
      const all = [...reading.dates, ...(reading.reportBy === null ? [] : [reading.reportBy])];
      for (const date of all) {
        const { year: gregorian, month, day } = dateParts(date);
        expect(date).toMatch(/^\d{4}-\d\d-\d\d$/u);
        expect(month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(gregorian, month)).toBe(true);
      }
      expect(reading.dates).toEqual([...new Set(reading.dates)].sort());
    }),
    { numRuns: 2000 },
  );
});

it('takes any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => readDeadline(text, 107).text === text),
  );
  expect(readDeadline('\ud800年4月\udc00', 107).understood).toBe(false);
});

it('does not read a cell full of prose', () => {
  expect(readDeadline('107年4月'.repeat(6000), 107)).toEqual(unread('107年4月'.repeat(6000)));
});

const day = fc.record({
  year: fc.integer({ min: 90, max: 130 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

it('reads one day alike in every notation', () => {
  fc.assert(
    fc.property(day, ({ year, month, day: date }) => {
      const gregorian = year + 1911;
      const two = (value: number): string => String(value).padStart(2, '0');
      const expected = `${gregorian}-${two(month)}-${two(date)}`;
      const notations = [
        `${year}年${month}月${date}日`,
        `民國${year}年${month}月${date}日前`,
        `${year}.${month}.${date}`,
        `${year}/${two(month)}/${two(date)}`,
        `${year}-${month}-${date}`,
        `${gregorian}年${month}月${date}日`,
        `${gregorian}-${two(month)}-${two(date)}`,
        `${gregorian}${two(month)}${two(date)}`,
        `${chineseFigures(year)}年${chineseNumeral(month)}月${chineseNumeral(date)}日`,
        `民國${chineseNumeral(year)}年${chineseNumeral(month)}月${chineseNumeral(date)}日`,
        ` ${year} 年\n${month} 月 ${date}\u3000日 `,
        `${year}年${month}月${date}日（星期三）下午5時前`,
      ];
      if (year >= 100) notations.push(`${year}${two(month)}${two(date)}`);
      for (const notation of notations) expect(readDeadline(notation, 107).dates).toEqual([expected]);
    }),
  );
});

it('reads alike whatever the white space and the width', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(phrase, fc.constantFrom(' ', '\n', '　', '\u200b'), (text, blank) => {
      const plain = readDeadline(text, 107);
      expect({ ...readDeadline([...text].join(blank), 107), text }).toEqual(plain);
      expect({ ...readDeadline(wide(text), 107), text }).toEqual(plain);
    }),
  );
});

describe('without the plan’s year', () => {
  it.each([
    ['107年4月', ['2018-04-30'], null],
    ['4月', [], null],
    ['每季', [], 'quarter'],
    ['107年每半年', ['2018-06-30', '2018-12-31'], 'half-year'],
    ['4月及107年6月', ['2018-06-30'], null],
  ])('%s gives %p', (text, dates, every) => {
    expect(readDeadline(text, null)).toEqual({ ...unread(text), understood: true, dates, every });
  });

  it('still refuses days that no year has', () => {
    expect(readDeadline('4月31日', null).understood).toBe(false);
    expect(readDeadline('2月29日', null).understood).toBe(true);
  });
});

it('follows the leap years of the plan', () => {
  expect(readDeadline('2月', 109).dates).toEqual(['2020-02-29']);
  expect(readDeadline('2月29日', 109).dates).toEqual(['2020-02-29']);
  expect(readDeadline('2月29日', 107).understood).toBe(false);
});
