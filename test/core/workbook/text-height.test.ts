import { textHeightPoints } from '../../../src/core/workbook/text-height';

const height = (text: string, widthPoints = 126) => textHeightPoints([{ text, widthPoints }], 12);

test('a line of 標楷體 12 holds as many characters as fit, two half-width ones for one', () => {
  expect(height('一二三四五六七八九十')).toBe(height(''));
  expect(height('一二三四五六七八九十一')).toBeGreaterThan(height(''));
  expect(height('12345678901234567890')).toBe(height(''));
});

test('every line break begins a line', () => {
  expect(height('甲\n乙\n丙') - height('甲\n乙')).toBeCloseTo(15.6, 0);
});

test('the fullest cell decides, and no row is higher than Excel allows', () => {
  const two = textHeightPoints(
    [
      { text: '甲\n乙', widthPoints: 50 },
      { text: '丙', widthPoints: 50 },
    ],
    12,
  );
  expect(two).toBe(height('甲\n乙'));
  expect(height('字'.repeat(5000))).toBe(409);
});
