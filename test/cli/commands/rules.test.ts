import { command } from '../../../src/cli/commands/rules';
import { rules } from '../../../src/core/rules/index';
import { runCommand } from '../../support/command-io';

test('lists every rule with its severity and title, aligned', async () => {
  const { code, out } = await runCommand(command, []);
  const lines = out.split('\n');
  expect(code).toBe(0);
  expect(lines).toHaveLength(rules.length);
  rules.forEach(({ id, title }, index) => {
    expect(lines[index]?.startsWith(`${id} `)).toBe(true);
    expect(lines[index]?.endsWith(`  ${title['zh-TW']}`)).toBe(true);
  });
});

test('explains one rule, in the language asked for', async () => {
  const { code, out } = await runCommand(command, ['deadline-missing'], 'en');
  const rule = rules.find(({ id }) => id === 'deadline-missing');
  expect(code).toBe(0);
  expect(out).toContain(rule?.title.en ?? 'no such rule');
  expect(out.replace(/\s+/g, ' ')).toContain(rule?.why.en.replace(/\s+/g, ' ') ?? 'no such rule');
});

test('gives the same as JSON', async () => {
  const all = JSON.parse((await runCommand(command, ['--json'])).out);
  expect(all.rules.map(({ rule }: { rule: string }) => rule)).toEqual(rules.map(({ id }) => id));
  const one = JSON.parse((await runCommand(command, ['weights-total', '--json'])).out);
  expect(one.rules).toEqual([
    expect.objectContaining({ rule: 'weights-total', severity: expect.any(String), example: expect.any(Object) }),
  ]);
});

test('an id that names no rule is refused, with the nearest', async () => {
  const { code, out, err } = await runCommand(command, ['deadline-mising']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('deadline-missing');
});
