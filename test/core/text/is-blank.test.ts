import { isBlank } from '../../../src/core/text/is-blank';

test.each(['', ' ', '\u3000', '\n\t', '\u00a0', '\u200b', ' \u2060\n'])('%j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each(['甲', ' 甲', '\u3000.', '　1', '—'])('%j is not', (text) => {
  expect(isBlank(text)).toBe(false);
});
