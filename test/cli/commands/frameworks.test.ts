import path from 'node:path';
import { command } from '../../../src/cli/commands/frameworks';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import { parseFramework } from '../../../src/core/frameworks/parse-framework';
import type { Language } from '../../../src/core/i18n/text';
import { runCommand } from '../../support/command-io';

const run = (args: readonly string[], language?: Language) => runCommand(command, args, language);

test('lists ids, names, counts and weights', async () => {
  const { code, out } = await run([]);
  expect(code).toBe(0);
  expect(out).toContain('service-award  政府服務獎');
  expect(out).toContain('5 構面、9 評核項目、26 評核重點、1000 分、2 種檢核表');
  expect(out).toContain('6 策略、22 方法、無配分');
  expect(out).toMatch(/服務遞送 +10 評核重點、300 分/);
  expect(out).toMatch(/開放創新 +2 評核重點、100 分（可不列）/);
});

test('lists in English too', async () => {
  const { out } = await run([], 'en');
  expect(out).toContain('5 dimensions, 9 items, 26 points, weight 1000, 2 checklists');
});

test('prints the same as JSON', async () => {
  const { out } = await run(['--json']);
  const [award, leap] = JSON.parse(out).frameworks;
  expect(award).toMatchObject({ id: 'service-award', items: 9, points: 26, totalWeight: 1000 });
  expect(award.checklists).toEqual([
    { id: 'with-notes', tasks: 51 },
    { id: 'tasks-only', tasks: 48 },
  ]);
  expect(leap).toMatchObject({ id: 'service-leap', items: 0, points: 22, totalWeight: null, checklists: [] });
  expect(leap.dimensions.map((dimension: { points: number }) => dimension.points)).toEqual([4, 4, 4, 3, 3, 4]);
});

test.each(frameworks.map((framework) => [framework.id, framework] as const))(
  'what --export %s prints is read back the same',
  async (id, framework) => {
    const { code, out } = await run(['--export', id]);
    expect(code).toBe(0);
    expect(parseFramework(out)).toEqual({ ok: true, value: framework });
  },
);

test('--export of an own file prints what it left out', async () => {
  const file = path.join(__dirname, '../../../docs/examples/framework.json');
  const { code, out } = await run(['--export', file]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: 'counter-service', totalWeight: 100, pointTerm: '評核重點' });
});

test.each([
  [['--export', 'service-awards'], 'service-award'],
  [['--export', 'none.json'], 'none.json'],
  [['service-award'], '--export service-award'],
  [['--exprt'], '--exprt'],
])('%j is refused with a sentence', async (args, words) => {
  const { code, out, err } = await run(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(words);
});
