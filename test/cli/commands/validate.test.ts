import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { command } from '../../../src/cli/commands/validate';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { runCommand } from '../../support/command-io';
import { soundPlan } from '../../support/sound-plan';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sqp-validate-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Writes a sound plan, as staff lay it out, with some cells changed: `{ D7: '' }`. */
async function draft(name: string, changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const sound = soundPlan('service-award');
  const rows: string[][] = [['範例機關107年度提升服務品質執行計畫具體作法表']];
  rows.push(['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位']);
  for (const row of sound.rows)
    rows.push([row.dimension, row.item, row.point, row.measure, row.deadline, row.unit].map((cell) => cell ?? ''));
  for (const [cell, text] of Object.entries(changes)) {
    const line = rows[Number(cell.slice(1)) - 1];
    if (line) line[cell.charCodeAt(0) - 65] = text;
  }
  const seats = sound.roster.map(({ role = '', post = '', name: person = '', duty = '' }) => [
    role,
    post,
    person,
    duty,
  ]);
  const doc = workbookDoc([
    sheetDoc('具體作法', rows),
    sheetDoc('編組表', [['推動小組編組表'], ['職稱', '現職', '姓名', '職掌'], ...seats]),
  ]);
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, await writeWorkbook(doc));
  return file;
}

const jsonOf = async (...args: string[]) => {
  const run = await runCommand(command, [...args, '--json']);
  return { ...run, files: JSON.parse(run.out).files };
};

test('a sound plan: exit code 0, nothing found, and what was read is said', async () => {
  const file = await draft('sound.xlsx');
  const { code, out } = await runCommand(command, [file]);
  expect(out).toContain('政府服務獎');
  expect(out).toContain('「具體作法」第 3–');
  expect(out.split('\n').at(-1)).toBe('沒有發現需要修正的地方。');
  expect(code).toBe(0);
});

test('a fault: exit code 1, and its cell, words and reason', async () => {
  const { code, files } = await jsonOf(await draft('faulty.xlsx', { E4: '再議' }));
  expect(code).toBe(1);
  expect(files).toEqual([
    {
      file: path.join(folder, 'faulty.xlsx'),
      framework: 'service-award',
      problem: null,
      summary: { error: 1, warning: 0, hint: 0 },
      findings: [
        {
          rule: 'deadline-unreadable',
          severity: 'error',
          sheet: '具體作法',
          cell: 'E4',
          line: null,
          message: expect.stringContaining('再議'),
          why: expect.stringMatching(/./),
          related: [],
          fix: null,
        },
      ],
    },
  ]);
});

test('speaks English where asked', async () => {
  const file = await draft('english.xlsx', { E4: '' });
  const run = await runCommand(command, [file], 'en');
  expect(run.out).toContain('Must be fixed (1)');
  expect(run.out.split('\n').at(-1)).toBe('1 must be fixed.');
});

test('a proposal names the cell and its whole new text', async () => {
  const { files } = await jsonOf(await draft('alias.xlsx', { F5: '秘書室⏎、秘書室'.replace('⏎', '') }));
  const [finding] = files[0].findings;
  expect(finding).toMatchObject({ rule: 'unit-repeated', cell: 'F5', fix: { cell: 'F5', text: '秘書室' } });
});

test('the year and the period asked for go before those of the file', async () => {
  const file = await draft('year.xlsx', { E4: '107年6月30日' });
  const rulesOf = async (...args: string[]) =>
    new Set((await jsonOf(file, ...args)).files[0].findings.map(({ rule }: { rule: string }) => rule));
  expect(await rulesOf()).toEqual(new Set());
  expect(await rulesOf('--year', '108')).toContain('deadline-wrong-year');
  expect(await rulesOf('--period', '2018-01-01..2018-05-31')).toContain('deadline-outside-period');
});

test('runs only the rules asked for', async () => {
  const file = await draft('rules.xlsx', { E4: '', F4: '' });
  const rulesOf = async (...args: string[]) =>
    (await jsonOf(file, ...args)).files[0].findings.map(({ rule }: { rule: string }) => rule);
  expect(await rulesOf('--rules', 'deadline-missing')).toEqual(['deadline-missing']);
  expect(await rulesOf('--without', 'deadline-missing')).toEqual(['unit-missing']);
});

test('folders are searched downwards; one bad file does not hide the others, and makes the exit code 2', async () => {
  await draft('many/a.xlsx');
  await draft('many/below/b.xlsx', { E4: '' });
  fs.writeFileSync(path.join(folder, 'many/c.xlsx'), 'no workbook');
  const { code, files } = await jsonOf(path.join(folder, 'many'));
  expect(code).toBe(2);
  expect(files.map(({ file }: { file: string }) => path.basename(file))).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
  expect(files[1].summary.error).toBe(1);
  expect(files[2]).toMatchObject({ framework: null, findings: [], problem: { code: expect.any(String) } });
  const { out } = await runCommand(command, [path.join(folder, 'many')]);
  expect(out).toContain('無法檢核：');
  expect(out.split('\n').at(-1)).toBe('共 3 個檔案，1 個有必須修正的地方，1 個無法檢核。合計：尚有 1 項必須修正。');
});

test('a workbook without a plan is a problem that says what was looked for and seen', async () => {
  const file = path.join(folder, 'shopping.xlsx');
  fs.writeFileSync(
    file,
    await writeWorkbook(
      workbookDoc([
        sheetDoc('採購', [
          ['品名', '數量'],
          ['紙', 3],
        ]),
      ]),
    ),
  );
  const { code, files } = await jsonOf(file);
  expect(code).toBe(2);
  expect(files[0].problem.code).toBe('no-plan-found');
  expect(files[0].problem.message).toContain('具體作法');
  expect(files[0].problem.message).toContain('「採購」');
});

test.each([
  ['a file that is not there', ['/no/such/file.xlsx'], 'no-such-file'],
  ['a folder without workbooks', [fs.mkdtempSync(path.join(folder, 'empty-'))], 'no-workbooks'],
])('%s is a problem, exit code 2', async (_, args, code) => {
  const run = await jsonOf(...args);
  expect(run.code).toBe(2);
  expect(run.files[0].problem.code).toBe(code);
});

test.each([
  ['no file', [], '檔案或資料夾'],
  ['an unknown option', ['x.xlsx', '--jason'], '--jason'],
  ['a day that does not exist', ['x.xlsx', '--today', '2018-02-30'], '2018-02-30'],
  ['a period upside down', ['x.xlsx', '--period', '2018-12-31..2018-01-01'], '--period'],
  ['no year', ['x.xlsx', '--year', '今年'], '今年'],
  ['no such rule', ['x.xlsx', '--rules', 'deadline-mising'], 'deadline-missing'],
  ['no such framework', ['x.xlsx', '--framework', 'service-awards'], 'service-award'],
  ['a framework file that is not there', ['x.xlsx', '--framework', '/no/such.json'], '/no/such.json'],
])('a call with %s is refused in a sentence', async (_, args, words) => {
  const run = await runCommand(command, args);
  expect(run.code).toBe(2);
  expect(run.out).toBe('');
  expect(run.err).toContain(words);
  expect(run.err).not.toMatch(/\n\s+at /);
});

test('a ROC year may be written as a Gregorian one', async () => {
  const file = await draft('gregorian.xlsx');
  expect((await jsonOf(file, '--year', '2018')).code).toBe(0);
});
