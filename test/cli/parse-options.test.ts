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

test('a value that is missing, looks like an option, or is not wanted is said so', () => {
  expect(fault('--year')['zh-TW']).toMatch(/「--year」.*要有值/);
  expect(fault('--year', '--json')['zh-TW']).toMatch(/「--year」.*要有值/);
  expect(fault('-y').en).toMatch(/“--year” needs a value/);
  expect(fault('--json=1').en).toMatch(/“--json” takes no value/);
});
