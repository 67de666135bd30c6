import { cellText } from '../../../src/core/workbook/grid';

describe('cellText', () => {
  test.each([
    [null, ''],
    [undefined, ''],
    ['0012', '0012'],
    [' 甲\n乙 ', ' 甲\n乙 '],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [0, '0'],
    [1070430, '1070430'],
    [107.4, '107.4'],
    // 107.10 typed as a number is 107.1 in the file itself.
    [107.1, '107.1'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [1e21, '1000000000000000000000'],
    [-12.5, '-12.5'],
  ])('%p is read as %j', (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  test('a date is what its format shows, an error its code', () => {
    expect(cellText({ kind: 'date', iso: '2018-04-30', shown: '107/4/30' })).toBe('107/4/30');
    expect(cellText({ kind: 'error', code: '#REF!' })).toBe('#REF!');
  });
});
