import path from 'node:path';
import { command } from '../../../src/cli/commands/forms';
import { forms } from '../../../src/core/forms/catalogue';
import { parseForm } from '../../../src/core/forms/parse-form';
import type { Language } from '../../../src/core/i18n/text';
import { runCommand } from '../../support/command-io';

const run = (args: readonly string[], language?: Language) => runCommand(command, args, language);

test('lists ids, names, frameworks and annexes in order', async () => {
  const { code, out } = await run([]);
  expect(code).toBe(0);
  for (const { id, name } of forms) expect(out).toContain(`${id}  ${name['zh-TW']}`);
  expect(out).toMatch(/附件一 {2}具體作法表 {2}評核項目｜評核重點｜具體作法｜完成期限｜承辦單位\n +附件二 {2}編組表/);
  expect(out).toMatch(/附件 2 {2}檢核表/);
  expect(out).toContain('適用 政府服務躍升方案');
  expect(out).toContain('調查表（--only survey）');
});

test('lists in English too', async () => {
  const { out } = await run([], 'en');
  expect(out).toContain('for 政府服務獎');
  expect(out).toContain('on request: survey form (--only survey)');
});

test('prints the same as JSON', async () => {
  const { out } = await run(['--json']);
  const printed = JSON.parse(out).forms;
  expect(printed.map(({ id }: { id: string }) => id)).toEqual(forms.map(({ id }) => id));
  expect(printed[1].annexes[0]).toEqual({
    kind: 'measures',
    label: '附件 1',
    orientation: forms[1]!.annexes[0]!.orientation,
    onRequest: false,
    columns: ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'],
  });
});

test.each(forms.map((form) => [form.id, form] as const))(
  'what --export %s prints is read back the same',
  async (id, form) => {
    const { code, out } = await run(['--export', id]);
    expect(code).toBe(0);
    expect(parseForm(out)).toEqual({ ok: true, value: form });
  },
);

test('--export of an own file prints what it left out', async () => {
  const file = path.join(__dirname, '../../../docs/examples/form.json');
  const { code, out } = await run(['--export', file]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: 'counter-form', version: 1 });
});

test.each([
  [['--export', 'awrad'], 'award'],
  [['--export', 'none.json'], 'none.json'],
  [['award'], '--export award'],
  [['--exprt'], '--exprt'],
])('%j is refused with a sentence', async (args, words) => {
  const { code, out, err } = await run(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(words);
});
