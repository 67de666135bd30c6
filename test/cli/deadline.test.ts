import { command } from '../../src/cli/commands/deadline';
import type { Language } from '../../src/core/i18n/text';

async function call(args: readonly string[], language: Language = 'zh-TW') {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    language,
    today: '2026-03-01',
    columns: null,
  };
  return { code: await command.run(args, io), out: out.join('\n'), err: err.join('\n') };
}

test('prints the reading with its keys in order', async () => {
  const { code, out } = await call(['每年六月及十二月二十日前', '--year', '107', '--json']);
  expect(code).toBe(0);
  expect(out).toBe(
    '{"text":"每年六月及十二月二十日前","understood":true,"dates":["2018-06-20","2018-12-20"],"ongoing":false,"done":false,' +
      '"open":false,"relative":false,"promise":false,"every":"year","reportBy":null}',
  );
});

test('what is not understood is an answer, too', async () => {
  const { code, out } = await call(['--json', '再議']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ text: '再議', understood: false, dates: [] });
  expect((await call([''])).code).toBe(0);
});

test('without a year it takes today’s', async () => {
  expect(JSON.parse((await call(['4月', '--json'])).out)).toMatchObject({ dates: ['2026-04-30'] });
});

test('says it in a sentence, in either language', async () => {
  const phrase = '賡續辦理，並請於6月29日前提供辦理情形';
  expect((await call([phrase, '--year', '107'])).out).toBe('持續辦理；107年6月29日前提報。');
  expect((await call([phrase, '--year', '107'], 'en')).out).toBe('goes on without an end; report owed by 2018-06-29.');
});

test.each([[[]], [['4月', '5月']], [['4月', '--year', 'abc']], [['4月', '--yaer', '107']]])(
  '%p is refused with a sentence',
  async (args) => {
    const { code, out, err } = await call(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  },
);
