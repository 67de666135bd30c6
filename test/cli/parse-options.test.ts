import { parseOptions } from '../../src/cli/parse-options';

const options = { json: { type: 'boolean' }, year: { type: 'string', short: 'y' } } as const;

function fault(...args: string[]) {
  const parsed = parseOptions(args, options);
  if (parsed.ok) throw new Error('it was parsed');
  expect(parsed.problem.code).toBe('usage');
  return parsed.problem.message;
}

test('options and positional arguments stand in any order', () => {
  expect(parseOptions(['a', '--year', '107', 'b', '--json', '--', '-c'], options)).toMatchObject({
    ok: true,
    value: { values: { json: true, year: '107' }, positionals: ['a', 'b', '-c'] },
  });
});

test('an unknown option is named, with those there are', () => {
  expect(fault('--jsn')['zh-TW']).toMatch(/「--jsn」.*--json、--year/);
  expect(fault('--jsn').en).toMatch(/“--jsn”.*--json, --year/);
  expect(fault('-x').en).toMatch(/“-x”.*“--” before/);
  expect(fault('--jsn')['zh-TW']).not.toMatch(/前面加上/);
});

test('the option that a slip of the hand meant is proposed, and none that is far off', () => {
  expect(fault('--yaer', '107')['zh-TW']).toContain('是不是要用 --year？');
  expect(fault('--jsn').en).toContain('Did you mean --json?');
  expect(fault('--output')['zh-TW']).not.toContain('是不是');
});

test('a longer or shorter word for an option is known, and a single hyphen is said to be one too few', () => {
  const told = (arg: string) => {
    const parsed = parseOptions([arg, 'a.xlsx'], { out: { type: 'string' }, framework: { type: 'string' } });
    return parsed.ok ? '' : `${parsed.problem.message['zh-TW']} ${parsed.problem.message.en}`;
  };
  expect(told('--output')).toMatch(/是不是要用 --out？.*Did you mean --out\?/u);
  expect(told('--frame')).toContain('--framework？');
  expect(told('-out')).toMatch(/沒有「-out」這個選項。選項要用兩個減號：--out。.*two hyphens: --out\./u);
  expect(told('-out=a.xlsx')).toContain('沒有「-out」這個選項');
  expect(told('-out')).not.toContain('-1.xlsx');
  expect(told('-1.xlsx')).toContain('-- -1.xlsx');
  expect(told('-o')).toContain('-- -1.xlsx');
});

test('a value that is missing, looks like an option, or is not wanted is said so', () => {
  expect(fault('--year')['zh-TW']).toMatch(/「--year」.*要有值/);
  expect(fault('--year', '--json')['zh-TW']).toMatch(/「--year」.*要有值/);
  expect(fault('-y').en).toMatch(/“--year” needs a value/);
  expect(fault('--json=1').en).toMatch(/“--json” takes no value/);
});
