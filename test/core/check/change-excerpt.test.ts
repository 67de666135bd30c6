import { changeExcerpt } from '../../../src/core/check/change-excerpt';

test('a short text is shown whole, its line breaks as signs', () => {
  expect(changeExcerpt('勤指中心\n秘書室', '勤務指揮中心\n秘書室')).toEqual({
    before: null,
    after: '勤務指揮中心⏎秘書室',
  });
});

test('of a long text the changed part is shown with a little context', () => {
  const head = '一二三四五六七八九十'.repeat(4);
  const tail = '子丑寅卯辰巳午未申酉'.repeat(4);
  expect(changeExcerpt(`${head}台${tail}`, `${head}臺${tail}`)).toEqual({
    before: '…三四五六七八九十台子丑寅卯辰巳午未…',
    after: '…三四五六七八九十臺子丑寅卯辰巳午未…',
  });
});

test('a removal, an addition and a surrogate pair do not break it', () => {
  const long = '甲'.repeat(40);
  expect(changeExcerpt(`${long}乙`, long)).toEqual({ before: `…${'甲'.repeat(8)}乙`, after: `…${'甲'.repeat(8)}` });
  expect(changeExcerpt(long, `𠮷${long}`)).toEqual({ before: `${'甲'.repeat(8)}…`, after: `𠮷${'甲'.repeat(8)}…` });
});
