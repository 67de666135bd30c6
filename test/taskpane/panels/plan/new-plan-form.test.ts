import { likelyYear, requestOf } from '../../../../src/taskpane/panels/plan/model/new-plan-form';

const draft = { frameworkId: 'service-award', agency: ' 海風市  政府 ', rocYear: '107', units: '行政科\t科長\n資訊科' };

test('a draft that says all is a request', () => {
  expect(requestOf(draft)).toEqual({
    request: {
      frameworkId: 'service-award',
      agency: '海風市 政府',
      rocYear: 107,
      units: [
        { name: '行政科', head: '科長' },
        { name: '資訊科', head: '' },
      ],
    },
  });
});

test.each([
  ['１０７', 107],
  ['民國107年', 107],
  ['107年度', 107],
  [' 99 ', 99],
])('the year %s is understood', (rocYear, expected) => {
  expect(requestOf({ ...draft, rocYear })).toMatchObject({ request: { rocYear: expected } });
});

test.each(['', '7', '2018', '107.5', '-107', '3000', '一〇七'])('the year %p is asked for again', (rocYear) => {
  expect(requestOf({ ...draft, rocYear })).toMatchObject({
    faults: { agency: null, rocYear: { en: expect.any(String) } },
  });
});

test('a year of the common era is told as the ROC year that it is', () => {
  expect(requestOf({ ...draft, rocYear: '2018' })).toMatchObject({
    faults: { rocYear: { 'zh-TW': '請填民國年：西元 2018 年是民國 107 年。' } },
  });
});

test('without an agency there is no plan', () => {
  expect(requestOf({ ...draft, agency: ' 　' })).toMatchObject({
    faults: { agency: { en: expect.any(String) }, rocYear: null },
  });
});

test.each([
  ['2018-01-20', 107],
  ['2018-08-31', 107],
  ['2018-09-01', 108],
])('on %s a plan is likely for %d', (today, year) => {
  expect(likelyYear(today)).toBe(year);
});
