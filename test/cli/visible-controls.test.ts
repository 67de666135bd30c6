import { visibleControls } from '../../src/cli/visible-controls';

test('what a terminal would obey is made visible, line ends and tabs stay', () => {
  expect(visibleControls('甲\x1b[31m乙\x07\r\n\t\x7f\0', true)).toBe('甲␛[31m乙␇␍\n\t␡␀');
});

test('C1 controls are kept where no terminal reads, so that JSON stays as it is', () => {
  expect(visibleControls('"\x9b31m"', false)).toBe('"\x9b31m"');
  expect(visibleControls('\x9b31m', true)).toBe('\ufffd31m');
});

test('other characters come through, halves of surrogate pairs included', () => {
  const text = '計畫😀\ud800\u200b「」';
  expect(visibleControls(text, true)).toBe(text);
});
