import { parseYear, readCheckArguments } from '../../src/cli/check-arguments';

test.each([
  ['107', 107],
  ['１０７', 107],
  ['民國107年', 107],
  [' 107年度 ', 107],
  ['2018', 107],
  ['99', 99],
])('the year %j is ROC %i', (given, year) => expect(parseYear(given)).toEqual({ ok: true, value: year }));

test.each(['', '0', '00', '-5', '1e3', '107.5', '1911', '9999', '一百', '107/108', '107 108'])(
  '%j is no year',
  (given) => {
    const outcome = parseYear(given);
    expect(!outcome.ok && outcome.problem.message['zh-TW']).toContain(`「${given}」`);
  },
);

test('a year and a period that share no day contradict each other', async () => {
  const read = (year: string, period: string) => readCheckArguments({ year, period }, '2018-01-01');
  const refused = await read('107', '2020-01-01..2020-12-31');
  expect(!refused.ok && refused.problem.message['zh-TW']).toMatch(/2020.*--year 107（西元 2018 年）/);
  for (const period of ['2018-03-01..2018-06-30', '2017-07-01..2018-06-30', '2016-01-01..2020-12-31'])
    expect(await read('107', period)).toMatchObject({ ok: true, value: { rocYear: 107 } });
});
