import { changeExcerpt } from '../../../src/core/check/change-excerpt';

const head = '一二三四五六七八九十'.repeat(4);
const tail = '子丑寅卯辰巳午未申酉'.repeat(4);

test('a short text is shown whole, its line breaks as signs', () => {
  expect(changeExcerpt('勤指中心\n秘書室', '勤務指揮中心\n秘書室')).toEqual({
    before: null,
    after: '勤務指揮中心⏎秘書室',
    more: false,
  });
});

test('of a long text the changed part is shown with a little context', () => {
  expect(changeExcerpt(`${head}台${tail}`, `${head}臺${tail}`)).toEqual({
    before: '…三四五六七八九十台子丑寅卯辰巳午未…',
    after: '…三四五六七八九十臺子丑寅卯辰巳午未…',
    more: false,
  });
});

test('of several changes the first is shown, and that there are more', () => {
  expect(changeExcerpt(`(甲)${head}(乙)${tail}`, `（甲）${head}（乙）${tail}`)).toEqual({
    before: '(甲)一二三四五六七八…',
    after: '（甲）一二三四五六七八…',
    more: true,
  });
});

test('a removal, an addition and a surrogate pair do not break it', () => {
  expect(changeExcerpt(`${head}乙`, head)).toEqual({
    before: '…三四五六七八九十乙',
    after: '…三四五六七八九十',
    more: false,
  });
  expect(changeExcerpt(head, `𠮷${head}`)).toEqual({
    before: '一二三四五六七八…',
    after: '𠮷一二三四五六七八…',
    more: false,
  });
  expect(changeExcerpt(head, tail)).toEqual({ before: `${head}`, after: `${tail}`, more: false });
});
