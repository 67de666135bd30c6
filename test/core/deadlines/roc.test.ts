import { gregorianYear, isLeapYear, lastDayOfMonth, rocYearOf, rocYearOfDate } from '../../../src/core/deadlines/roc';

it('counts from 1911', () => {
  expect(gregorianYear(107)).toBe(2018);
  expect(rocYearOf(2026)).toBe(115);
  expect(rocYearOfDate('2018-04-30')).toBe(107);
});

it.each([
  [2016, true],
  [2018, false],
  [1900, false],
  [2000, true],
])('%i: leap year %p', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
});

it('agrees with the calendar for two centuries', () => {
  for (let year = 1912; year <= 2112; year++) {
    for (let month = 1; month <= 12; month++) {
      expect(lastDayOfMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  }
});
