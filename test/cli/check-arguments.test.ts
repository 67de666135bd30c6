import { parseDay, parsePeriod, parseYear, readCheckArguments } from '../../src/cli/check-arguments';

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

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['115-03-01', '2026-03-01'],
  [' 115.3.1 ', '2026-03-01'],
  ['１１５／３／１', '2026-03-01'],
  ['民國115年3月1日', '2026-03-01'],
  ['99/12/31', '2010-12-31'],
])('the day %j is %s', (given, day) => expect(parseDay(given, '--today')).toEqual({ ok: true, value: day }));

test.each(['', '0-01-01', '115-13-01', '115-02-29', '2026-02-30', '115-01', '11511', '01-01-2026', '115-1-1-1'])(
  '%j is no day, and the message shows both ways to write one',
  (given) => {
    const outcome = parseDay(given, '--today');
    expect(!outcome.ok && outcome.problem.message['zh-TW']).toMatch(/--today 107-06-30 或 --today 2018-06-30；「/);
  },
);

test.each(['115-01-01..115-12-31', '2026-01-01..2026-12-31', '115.1.1..115.12.31', '115/1/1 .. 2026/12/31'])(
  'the period %j is the year 2026',
  (given) => expect(parsePeriod(given)).toEqual({ ok: true, value: { from: '2026-01-01', to: '2026-12-31' } }),
);

test.each([
  '115-12-31..115-01-01',
  '115-01-01',
  '115-01-01..',
  '115-01-01..115-06-30..115-12-31',
  '115-01-01-115-12-31',
])('%j is no period, and the message shows both ways to write one', (given) => {
  const outcome = parsePeriod(given);
  expect(!outcome.ok && outcome.problem.message['zh-TW']).toMatch(/107-01-01\.\.107-12-31 或 .*2018-01-01\.\.2018/);
});
