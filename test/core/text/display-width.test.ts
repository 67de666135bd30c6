import { displayWidth, padToWidth } from '../../../src/core/text/display-width';

test.each([
  ['', 0],
  ['abc!', 4],
  ['完成期限', 8],
  ['附件一!D17', 10],
  ['㈠①□◎…「」', 14],
  ['ＡＢ１', 6],
  ['ｱ', 1],
  ['e\u0301', 1],
  ['a\u200Bb', 2],
  ['𠮷', 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('pads by columns, not by characters', () => {
  expect(padToWidth('期限', 6) + '|').toBe('期限  |');
  expect(padToWidth('完成期限', 6) + '|').toBe('完成期限|');
});
