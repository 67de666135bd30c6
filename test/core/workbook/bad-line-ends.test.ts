import { badLineEnds } from '../../../src/core/workbook/bad-line-ends';

test.each([
  ['一二三四五。', 5, 1],
  ['一二三四。五', 5, 0],
  ['一二三四「五」', 5, 1],
  ['一二三四\n。', 5, 0],
  ['一二三四五。一二三四，', 5, 2],
  ['一二 abcdef，三', 5, 0],
  ['一二三abcd，', 5, 1],
  ['一二三四五', 5, 0],
  ['', 5, 0],
])('%j in lines of %d ems: %d', (text, widthEms, count) => {
  expect(badLineEnds(text, widthEms, '標楷體')).toBe(count);
});
