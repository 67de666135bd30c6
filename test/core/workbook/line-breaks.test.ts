import fc from 'fast-check';
import { emPoints, fontMetrics } from '../../../src/core/workbook/font-metrics';
import { breakLines } from '../../../src/core/workbook/line-breaks';

test('a full-width character is one em, a half-width one half an em', () => {
  expect(breakLines('一二三四五六七八九十', 5)).toEqual(['一二三四五', '六七八九十']);
  expect(breakLines('1234567890', 5)).toEqual(['1234567890']);
  expect(breakLines('', 5)).toEqual(['']);
});

test.each([
  ['。 begins no line', '一二三四五。六', ['一二三四', '五。六']],
  ['nor does 」', '「一二三四」五', ['「一二三', '四」五']],
  ['「 ends no line', '一二三四「五」', ['一二三四', '「五」']],
  ['a number stays whole', '於107年完成', ['於107年完', '成']],
  ['a number moves as a whole', '自一二三1234起', ['自一二三', '1234起']],
  ['a word and its sign stay together', '達一二三100%者', ['達一二三', '100%者']],
  ['two kinds of signs stay together', '一二三四……五', ['一二三', '四……五']],
])('%s', (_name, text, lines) => {
  expect(breakLines(text, 5)).toEqual(lines);
});

test('an address longer than a line begins a new one, and is broken behind / ? - or where the line ends', () => {
  expect(breakLines('見https://a.tw/service/list', 6)).toEqual(['見', 'https://', 'a.tw/', 'service/list']);
  expect(breakLines('x'.repeat(25), 5)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
});

test('a line break ends its line and stays with it', () => {
  expect(breakLines('一\n二\n\n三', 5)).toEqual(['一\n', '二\n', '\n', '三']);
  expect(breakLines('一\n', 5)).toEqual(['一\n', '']);
});

test('a sign outside the basic plane, and one with a mark on it, is never torn', () => {
  expect(breakLines('𠮷𠮷𠮷', 2)).toEqual(['𠮷𠮷', '𠮷']);
  expect(breakLines('一二e\u0301', 2)).toEqual(['一二', 'e\u0301']);
});

test('joined, the lines are the text, and none but those of one sign is wider than the column', () => {
  const text = fc.array(
    fc.constantFrom('一', '。', '「', '」', 'a', '9', ' ', '\n', '　', '/', '…', '—', '𠮷', 'https://a.tw/b?c=1'),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), fc.constantFrom('標楷體', 'Arial'), (parts, width, fontName) => {
      const lines = breakLines(parts.join(''), width, fontName);
      expect(lines.join('')).toBe(parts.join(''));
      const { emsOf } = fontMetrics(fontName);
      for (const line of lines) {
        const signs = [...line].filter((sign) => sign !== '\n');
        const ems = signs.reduce((sum, sign) => sum + emsOf(sign.codePointAt(0) ?? 0), 0);
        if (signs.length > 1) expect(ems).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test('more room never needs more lines', () => {
  const text = '本府各機關應於107年6月30日前（含當日）公開「標準作業流程」，並登載於https://www.example.gov.tw/list。';
  const counts = Array.from({ length: 40 }, (_width, index) => breakLines(text, index + 4).length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('fonts whose Latin letters have widths of their own get more room', () => {
  expect(fontMetrics('標楷體').emsOf(0x57)).toBe(0.5);
  expect(fontMetrics('AR PL UKai TW').emsOf(0x57)).toBe(0.5);
  expect(fontMetrics('Arial').emsOf(0x57)).toBe(1);
  expect(fontMetrics('微軟正黑體').pitchEms).toBeGreaterThan(fontMetrics('標楷體').pitchEms);
});

test('Excel draws 14 points as 19 pixels', () => {
  expect(emPoints(12)).toBe(12);
  expect(emPoints(14)).toBe(14.25);
});
