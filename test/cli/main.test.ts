import { main } from '../../src/cli/main';
import { takeLanguage } from '../../src/cli/take-language';
import { commands } from '../../src/cli/commands/index';

async function call(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, (language) => ({
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    language,
    today: '2018-02-01',
    columns: null,
  }));
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('help lists every command, in both languages', async () => {
  const [zh, en] = [await call('--help'), await call('help', '--lang', 'en')];
  expect([zh.code, en.code]).toEqual([0, 0]);
  for (const name of Object.keys(commands)) {
    expect(zh.out).toMatch(new RegExp(`^  ${name} +\\p{Script=Han}`, 'mu'));
    expect(en.out).toMatch(new RegExp(`^  ${name} +[A-Z]`, 'm'));
  }
});

test.each(Object.keys(commands))('help %s, %s --help and -h say how to call it', async (name) => {
  const help = await call('help', name);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain(`npx sqp ${name}`);
  expect(await call(name, '--help')).toEqual(help);
  expect(await call(name, 'x', '-h')).toEqual(help);
  expect((await call('help', name, '--lang=en')).out).not.toBe(help.out);
});

test('the version is that of package.json', async () => {
  const { version } = jest.requireActual<{ version: string }>('../../package.json');
  expect(await call('--version')).toEqual({ code: 0, out: version, err: '' });
});

test('nothing at all is no call: the help goes to standard error', async () => {
  const { code, out, err } = await call();
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('validate');
});

test('an unknown command is met with the nearest one, or none', async () => {
  expect((await call('validte', 'x')).err).toMatch(/「validte」.*validate/);
  expect((await call('raed', '--lang', 'en')).err).toMatch(/“raed”.*read/);
  expect((await call('檢查')).err).not.toMatch(/是不是/);
  expect((await call('help', 'toString')).code).toBe(2);
  expect((await call('檢查')).code).toBe(2);
});

test('an option in place of the command is told its place', async () => {
  const { code, err } = await call('--json', 'validate', 'x');
  expect(code).toBe(2);
  expect(err).toMatch(/「--json」之前要先寫指令/);
});

test('an unknown language is said so', async () => {
  const { code, err } = await call('rules', '--lang', 'fr');
  expect(code).toBe(2);
  expect(err).toMatch(/「fr」/);
});

test('the language stands anywhere before --, in several spellings', () => {
  expect(takeLanguage(['validate', '--lang', 'en', 'a.xlsx'])).toEqual({
    language: 'en',
    unknown: null,
    rest: ['validate', 'a.xlsx'],
  });
  expect(takeLanguage(['--lang=zh_TW', 'x'])).toMatchObject({ language: 'zh-TW', rest: ['x'] });
  expect(takeLanguage(['x', '--', '--lang', 'en'])).toMatchObject({
    language: 'zh-TW',
    rest: ['x', '--', '--lang', 'en'],
  });
  expect(takeLanguage(['x', '--lang'])).toMatchObject({ unknown: '' });
});
