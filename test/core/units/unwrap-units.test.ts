import { unwrapUnits } from '../../../src/core/units/unwrap-units';

test.each([
  ['勤務指揮中\n心(資\n訊)\n行政科', '勤務指揮中心(資訊)\n行政科'],
  ['行政科\n各外勤(中\n)隊', '行政科\n各外勤(中)隊'],
  ['行政科\n資訊室', '行政科\n資訊室'],
  ['本局\n各\n分局', '本局\n各\n分局'],
  ['秘書室(\n行政科', '秘書室(\n行政科'],
  ['行政科', '行政科'],
  ['', ''],
])('%j is printed as %j', (written, printed) => {
  expect(unwrapUnits(written)).toBe(printed);
  expect(unwrapUnits(printed)).toBe(printed);
});

test('blanks behind a name change nothing, and what is unwrapped stays as it is', () => {
  for (const text of ['勤務指揮中\n心 ', '辦\n辦 ', '資\n訊\n', '中\n(\n心)']) {
    const once = unwrapUnits(text);
    expect(unwrapUnits(once)).toBe(once);
    expect(unwrapUnits(text.trimEnd())).toBe(once.trimEnd());
  }
});
