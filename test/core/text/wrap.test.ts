import fc from 'fast-check';
import { displayWidth } from '../../../src/core/text/display-width';
import { wrapText } from '../../../src/core/text/wrap';

test('breaks Chinese between characters and English between words', () => {
  expect(wrapText('請改為計畫年度內的日期', 10)).toEqual(['請改為計畫', '年度內的日', '期']);
  expect(wrapText('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
});

test('no line begins with a closing mark or ends with an opening one', () => {
  expect(wrapText('甲乙丙丁。戊', 8)).toEqual(['甲乙丙', '丁。戊']);
  expect(wrapText('甲乙丙「丁」', 8)).toEqual(['甲乙丙', '「丁」']);
});

test('keeps addresses and half-width words whole, and cuts only what is longer than a line', () => {
  expect(wrapText('請看附件一!D17處', 10)).toEqual(['請看附件', '一!D17處']);
  expect(wrapText('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
});

test('keeps line breaks, and an empty text is one empty line', () => {
  expect(wrapText('一\n二', 10)).toEqual(['一', '二']);
  expect(wrapText('', 10)).toEqual(['']);
});

test('no line is too wide, and nothing but blanks is lost', () => {
  const alphabet = fc.constantFrom('期', '限', 'a', 'B', '7', ' ', '，', '「', '」', '(', ')', '！');
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 60 }), fc.integer({ min: 12, max: 40 }), (text, columns) => {
      const lines = wrapText(text, columns);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
