import { readDateFormat, showDate } from '../../../src/core/workbook/date-format';

const date = new Date(Date.UTC(2018, 3, 5));

test.each([
  ['[$-404]e/m/d', '107/4/5'],
  ['[$-404]e/mm/dd;@', '107/04/05'],
  ['[$-404]e.m.d', '107.4.5'],
  ['[$-zh-TW]e"年"m"月"d"日"', '107年4月5日'],
  ['[$-404]e年m月d日', '107年4月5日'],
  ['[$-404]ggge"年"m"月"d"日"', '中華民國107年4月5日'],
  ['[$-404]gge"年"m"月"', '民國107年4月'],
  ['e\\.m\\.d', '107.4.5'],
  ['[DBNum1][$-404]e"年"m"月"d"日"', '107年4月5日'],
  ['[$-1040404]yyyy/m/d', '107/4/5'],
  ['[$-404]e/m/d(aaa)', '107/4/5(週四)'],
  ['[$-404]e/m/d h:mm AM/PM', '107/4/5'],
  ['[$-404]e"年"m"月"', '107年4月'],
  ['[$-404]e', '107'],
  ['[$-411]ge.m.d', '2018-04-05'],
  ['[$-804]e/m/d', '2018-04-05'],
  ['yyyy/m/d', '2018-04-05'],
  ['m"月"d"日"', '2018-04-05'],
  ['mmm-yy', '2018年4月'],
  ['yyyy"年"m"月"', '2018年4月'],
  ['[$-404]m"月"', '2018年4月'],
  ['yyyy/m/d h:mm', '2018-04-05'],
])('%s shows %s', (code, shown) => {
  const format = readDateFormat(code);
  expect(format?.hasDate).toBe(true);
  expect(format && showDate(date, format)).toBe(shown);
});

test.each(['h:mm', 'hh"時"mm"分"', '上午/下午hh"時"mm"分"', '[h]:mm:ss', 'mm:ss', 'm:ss.0'])(
  '%s shows a time of day alone',
  (code) => expect(readDateFormat(code)).toEqual({ hasDate: false, shown: null }),
);

test.each([
  'General',
  'G/通用格式',
  '@',
  '0',
  '#,##0.00',
  '0"年"',
  '0%',
  '[Red]0.0',
  '"yyyy"',
  '0.00E+00',
  '# ?/?',
  '_-* #,##0_-',
  '',
])('%s is no format of a date', (code) => expect(readDateFormat(code)).toBeNull());

test('a date before the republic is shown by ISO', () => {
  const format = readDateFormat('[$-404]e/m/d');
  expect(format && showDate(new Date(Date.UTC(1911, 9, 10)), format)).toBe('1911-10-10');
});
