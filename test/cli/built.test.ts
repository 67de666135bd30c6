import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rawXlsx } from '../support/zip';

/** What `npm ci` and `npm test` build. */
const sqp = path.join(__dirname, '../../dist/sqp.js');
const folder = mkdtempSync(path.join(tmpdir(), 'sqp-built-'));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sqp, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const row = (number: number, ...texts: string[]) =>
  `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

beforeAll(() => {
  const header = row(1, '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位');
  const measure = row(2, '服務一致及正確', '', '每季抽測櫃臺人員應對情形。', '再議', '秘書室');
  writeFileSync(at('plan.xlsx'), rawXlsx([{ name: '基礎服務', data: header + measure }]));
  writeFileSync(at('empty.xlsx'), '');
  writeFileSync(at('text.xlsx'), 'a,b\n');
});

test('the built file runs by itself', () => {
  const { status, stdout } = spawnSync(sqp, ['--version'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('validate reads files in workers: a finding, two that cannot be read, exit 2', () => {
  const { status, stdout, stderr } = run('validate', folder, '--json', '--lang', 'en');
  expect([status, stderr]).toEqual([2, '']);
  const { files } = JSON.parse(stdout) as {
    files: { file: string; problem: null | { code: string }; findings: { rule: string; cell: string }[] }[];
  };
  expect(files.map(({ file, problem }) => [path.basename(file), problem?.code ?? null])).toEqual([
    ['empty.xlsx', 'empty-file'],
    ['plan.xlsx', null],
    ['text.xlsx', 'is-csv'],
  ]);
  expect(files[1]?.findings).toContainEqual(expect.objectContaining({ rule: 'deadline-unreadable', cell: 'D2' }));
});

test('annexes come out of the worker as a workbook and as a Word file', () => {
  for (const [name, ...options] of [['annexes.xlsx'], ['text.docx', '--only', 'text']] as const) {
    const { status, stderr } = run('annexes', at('plan.xlsx'), ...options, '--out', at(name));
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(at(name)).subarray(0, 2).toString()).toBe('PK');
    rmSync(at(name));
  }
});

test('a call that makes no sense is one sentence and exit 2, without a stack', () => {
  for (const args of [['vaildate'], ['validate'], ['validate', '--nope', 'x'], ['validate', at('none.xlsx')]]) {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
    expect(stdout + stderr).toMatch(/\p{Script=Han}/u);
  }
});

test('a reader that closes early is no failure', async () => {
  const child = spawn(process.execPath, [sqp, 'frameworks', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, stderr]).toEqual([0, '']);
});

test('a result that cannot be written is said so, and is no fault of ours', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [sqp, 'frameworks', '--json'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^結果無法輸出（磁碟空間不足）[^\n]*\n$/);
});

test('what a terminal would obey is not printed', () => {
  const { stdout } = run('validate', at('none\u001b[31m.xlsx'));
  expect(stdout).toContain('none␛[31m.xlsx');
});
