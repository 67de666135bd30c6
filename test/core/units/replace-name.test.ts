import { registerFromNames } from '../../../src/core/units/register-from-names';
import { replaceName } from '../../../src/core/units/replace-name';

const register = registerFromNames('秘書室,行政科');

test('a name is replaced wherever it stands, wrapped or not', () => {
  expect(replaceName('秘書室、行\n政課', '行政課', '行政科', register)).toBe('秘書室、行政科');
});

test('marks in a name stand for themselves', () => {
  for (const written of ['第一科-甲', '甲/乙', '甲+乙', '(甲)科.', '甲\\d', '[甲]{2}', '甲|乙^$?*'])
    expect(() => replaceName(`秘書室、${written}`, written, '行政科', register)).not.toThrow();
  expect(replaceName('行政一科', '行政.科', '行政科', register)).toBeNull();
});

test('what is too long for a name gets no proposal, and no fault', () => {
  const written = '(甲'.repeat(16_000);
  expect(replaceName(written, written, '行政科', register)).toBeNull();
});
