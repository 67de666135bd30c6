import { isErrorValue } from '../../../src/core/text/error-value';

test.each(['#REF!', ' #N/A ', '#DIV/0!', '#NAME?', '#未計算'])('%s is an error value', (text) =>
  expect(isErrorValue(text)).toBe(true),
);

test.each([null, '', '#', '#1', '電話 #123', '見 #REF! 欄', '未計算'])('%j is none', (text) =>
  expect(isErrorValue(text)).toBe(false),
);
