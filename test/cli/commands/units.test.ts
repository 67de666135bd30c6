import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { command } from '../../../src/cli/commands/units';

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await command.run(args, { ...io, language: 'zh-TW', today: '2018-02-01', columns: null });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('--json prints every unit in order, with names of the register', async () => {
  const { code, out } = await run('會計室(帳務)\n各單位、潛水隊', '--register', '會計室,總務課', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    units: [
      { text: '會計室(帳務)', name: '會計室', part: '帳務', kind: 'unit' },
      { text: '各單位', name: '各單位', part: null, kind: 'collective' },
      { text: '潛水隊', name: '潛水隊', part: null, kind: 'unknown' },
    ],
  });
});

test('a blank cell is an empty list, and \\n stands for a line break', async () => {
  expect(JSON.parse((await run('', '--json')).out)).toEqual({ units: [] });
  expect((await run('會計室\\n總務課')).out.split('\n')).toHaveLength(2);
});

test('in words: an alias with its name, and what the register lacks', async () => {
  const { out } = await run('緊指、潛水隊', '--register=緊急指揮中心=緊指、會計室');
  expect(out).toContain('= 緊急指揮中心');
  expect(out).toContain('名冊沒有');
});

test('the register may be a .csv file', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sqp-units-'));
  try {
    const file = path.join(folder, 'units.csv');
    await writeFile(file, '\uFEFF名稱,別名,類別\n緊急指揮中心,緊指,單位\n');
    expect(JSON.parse((await run('緊指', '--register', file, '--json')).out).units[0].name).toBe('緊急指揮中心');
    await writeFile(file, '名稱\n會計室\n會計室\n');
    const twice = await run('會計室', '--register', file);
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('第 3 列')]);
    expect((await run('會計室', '--register', path.join(folder, 'none.csv'))).code).toBe(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a call that makes no sense says so and exits with 2', async () => {
  expect(await run()).toMatchObject({ code: 2, out: '' });
  expect((await run('會計室', '總務課')).err).toContain('引號');
  expect((await run('會計室', '--registre', 'x')).code).toBe(2);
});
