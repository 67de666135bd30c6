import fc from 'fast-check';
import { formatDate, formatDeadline } from '../../../src/core/deadlines/format';
import { readDeadline, unread } from '../../../src/core/deadlines/parse';
import { isoDate } from '../../../src/core/deadlines/roc';
import type { DeadlineMeaning } from '../../../src/core/deadlines/format';

const date = fc
  .record({
    year: fc.integer({ min: 1995, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => isoDate(year, month, day));
const every = fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year', null);
const meaning: fc.Arbitrary<DeadlineMeaning> = fc
  .record({
    understood: fc.constant(true),
    dates: fc.uniqueArray(date, { maxLength: 6 }).map((dates) => [...dates].sort()),
    ongoing: fc.boolean(),
    done: fc.boolean(),
    open: fc.boolean(),
    relative: fc.boolean(),
    promise: fc.boolean(),
    every: every as fc.Arbitrary<DeadlineMeaning['every']>,
    reportBy: fc.option(date, { nil: null }),
  })
  // A rhythm of months or longer has dates, unless it is reckoned from an event.
  .filter((m) => m.every === null || m.every === 'day' || m.every === 'week' || m.dates.length > 0 || m.relative)
  .filter(
    (m) =>
      m.dates.length > 0 ||
      m.ongoing ||
      m.done ||
      m.open ||
      m.relative ||
      m.promise ||
      m.every !== null ||
      m.reportBy !== null,
  );

describe('formatDeadline', () => {
  it('writes what readDeadline takes back', () => {
    fc.assert(
      fc.property(meaning, fc.option(fc.integer({ min: 90, max: 140 }), { nil: null }), (m, rocYear) => {
        const phrase = formatDeadline(m);
        expect(readDeadline(phrase, rocYear)).toEqual({ ...m, text: phrase });
      }),
      { numRuns: 2000 },
    );
  });

  it('says nothing of what was not understood', () => {
    expect(formatDeadline(unread('再議'))).toBe('');
  });

  it.each([
    ['107年每季', '每季'],
    ['107年每月', '按月'],
    ['每年（107年6月20日、107年12月20日）', '每年六月及十二月二十日前'],
    ['持續辦理，於107年6月29日前提報', '賡續辦理，並請於6月29日前提供辦理情形'],
    ['107年6月，持續辦理', '6月完成並持續辦理'],
    ['每季結束後', '每季結束後15日內'],
  ])('says %s for %s', (canonical, phrase) => {
    expect(formatDeadline(readDeadline(phrase, 107))).toBe(canonical);
  });
});

describe('formatDate', () => {
  it.each([
    ['2018-04-30', '107年4月'],
    ['2018-04-29', '107年4月29日'],
    ['2020-02-28', '109年2月28日'],
    ['1911-01-01', '西元1911年1月1日'],
  ])('writes %s as %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});
