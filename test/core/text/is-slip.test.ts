import { isSlip } from '../../../src/core/text/is-slip';

test.each([
  ['扶務友善', '服務友善', true],
  ['創心性', '創新性', true],
  ['運用其它機制了解民眾對服務的評價', '運用其他機制瞭解民眾對服務的評價', true],
  ['服務時及性', '服務及時性', true],
  ['務服友善', '服務友善', true],
  ['主動服務', '優質服務', false],
  ['資訊', '資安', false],
  ['服務', '服務友善', false],
])('%s for %s: %s', (key, name, expected) => {
  expect(isSlip(key, name)).toBe(expected);
});
