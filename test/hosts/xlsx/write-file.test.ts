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
import { writeFileWhole } from '../../../src/hosts/xlsx/write-file';

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
