import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeBesideOld, writeFileWhole } from '../../../src/hosts/xlsx/write-file';

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'sqp-write-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('new');
const free = { force: false, inputs: [] };
const write = async (file: string, options: Parameters<typeof writeFileWhole>[2] = free) => {
  const outcome = await writeFileWhole(file, bytes, options);
  return outcome.ok ? 'written' : outcome.problem.code;
};

test('a new file is written, and nothing is left beside it', async () => {
  expect(await write(at('plan.xlsx'))).toBe('written');
  expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

test('an existing file is replaced only with force', async () => {
  writeFileSync(at('plan.xlsx'), 'old');
  expect(await write(at('plan.xlsx'))).toBe('output-exists');
  expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('old');
  expect(await write(at('plan.xlsx'), { force: true, inputs: [] })).toBe('written');
  expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

test('an input is never replaced, under whatever name', async () => {
  writeFileSync(at('units.csv'), 'old');
  linkSync(at('units.csv'), at('hard.csv'));
  symlinkSync(at('units.csv'), at('soft.csv'));
  for (const name of ['units.csv', 'hard.csv', 'soft.csv', './units.csv'])
    expect(await write(at(name), { force: true, inputs: [at('units.csv')] })).toBe('output-is-input');
  expect(readFileSync(at('units.csv'), 'utf8')).toBe('old');
});

test('a link is followed, and stays one', async () => {
  writeFileSync(at('plan.xlsx'), 'old');
  symlinkSync(at('plan.xlsx'), at('link.xlsx'));
  expect(await write(at('link.xlsx'), { force: true, inputs: [] })).toBe('written');
  expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('new');
  expect(readFileSync(at('link.xlsx'), 'utf8')).toBe('new');
});

test('places that cannot be written are told apart', async () => {
  mkdirSync(at('folder.xlsx'));
  writeFileSync(at('file'), '');
  expect(await write(at('folder.xlsx'), { force: true, inputs: [] })).toBe('output-is-folder');
  expect(await write(at('none/plan.xlsx'))).toBe('output-folder-missing');
  expect(await write(at('file/plan.xlsx'))).toBe('output-folder-missing');
  expect(await write('/dev/null', { force: true, inputs: [] })).toBe('output-is-device');
  expect(await write('/proc/plan.xlsx')).toMatch(/^output-/);
});

test('what the disk refuses leaves nothing behind', async () => {
  expect(await write(at(`${'長'.repeat(100)}.xlsx`))).toMatch(/^output-failed$/);
  expect(readdirSync(folder)).toEqual([]);
});

describe('in the place of a file that stays', () => {
  const oldName = (attempt: number) => `plan（舊 ${attempt}）.xlsx`;
  const keep = async (file: string, inputs: readonly string[] = []) => {
    const outcome = await writeBesideOld(file, bytes, { inputs, oldName });
    return outcome.ok ? outcome.value : outcome.problem.code;
  };

  test('the old one is kept under the first name that is free', async () => {
    writeFileSync(at('plan.xlsx'), 'old');
    writeFileSync(at('plan（舊 1）.xlsx'), 'older');
    expect(await keep(at('plan.xlsx'))).toBe(at('plan（舊 2）.xlsx'));
    expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('new');
    expect(readFileSync(at('plan（舊 1）.xlsx'), 'utf8')).toBe('older');
    expect(readFileSync(at('plan（舊 2）.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('a link is followed: both stand where it leads', async () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/plan.xlsx'), 'old');
    symlinkSync(at('real/plan.xlsx'), at('link.xlsx'));
    expect(await keep(at('link.xlsx'))).toBe(at('real/plan（舊 1）.xlsx'));
    expect(readFileSync(at('link.xlsx'), 'utf8')).toBe('new');
    expect(readFileSync(at('real/plan（舊 1）.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['link.xlsx', 'real']);
  });

  test('what cannot be written changes nothing', async () => {
    writeFileSync(at('plan.xlsx'), 'old');
    expect(await keep(at('plan.xlsx'), [at('plan.xlsx')])).toBe('output-is-input');
    const endless = await writeBesideOld(at('plan.xlsx'), bytes, { inputs: [], oldName: () => '長'.repeat(100) });
    expect(endless.ok ? null : endless.problem.code).toBe('output-failed');
    expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });
});
