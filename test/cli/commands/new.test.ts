import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../../../src/cli/commands/new';
import { readPlan } from '../../../src/core/actions/read-plan';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { runCommand } from '../../support/command-io';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'sqp-new-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const sound = () => [
  ...['--framework', 'service-award', '--agency', '範例機關', '--year', '115'],
  ...['--out', at('plan.xlsx')],
];

const run = (args: readonly string[], language: 'zh-TW' | 'en' = 'zh-TW') => runCommand(command, args, language);

/** The arguments with one option changed, or left out where null. */
function changed(option: string, value: string | null): string[] {
  const args = sound();
  args.splice(args.indexOf(option), 2, ...(value === null ? [] : [option, value]));
  return args;
}

async function made() {
  const opened = await openWorkbook(at('plan.xlsx'));
  if (!opened.ok) throw new Error(opened.problem.message.en);
  return readPlan(opened.value);
}

test('makes a workbook that is read back as the blank plan it is, and says what comes next', async () => {
  const { code, out } = await run(sound());
  expect(code).toBe(0);
  expect(out).toContain('115 年度');
  expect(out).toContain('基礎服務、服務遞送');
  expect(out).toContain('npx sqp validate');
  const { plan, frameworkId } = await made();
  expect(frameworkId).toBe('service-award');
  expect(plan.settings).toMatchObject({ agency: '範例機關', rocYear: 115 });
  expect(plan.measures.map(({ text }) => text).join('')).toBe('');
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

test('takes the units of a .csv, in Big5 too', async () => {
  const big5 = [0x6e, 0x61, 0x6d, 0x65, 0x2c, 0x68, 0x65, 0x61, 0x64, 0x0a, 0xaf, 0xb5, 0xae, 0xd1, 0xab, 0xc7];
  writeFileSync(at('units.csv'), Uint8Array.from([...big5, 0x2c, 0xa5, 0x44, 0xa5, 0xf4, 0x0a]));
  expect((await run([...sound(), '--units', at('units.csv')])).code).toBe(0);
  const { plan } = await made();
  expect(plan.register).toEqual({
    origin: 'written',
    units: [{ name: '秘書室', aliases: [], head: '主任', kind: 'unit', members: [] }],
  });
  expect(plan.roster?.members.map(({ post }) => post)).toContain('秘書室主任');
});

test('takes the example list of units', async () => {
  const example = path.join(__dirname, '../../../docs/examples/units.csv');
  expect((await run([...sound(), '--units', example])).out).toContain('5 個單位、1 個統稱。');
  const { plan } = await made();
  expect(plan.register.units.map(({ name }) => name).slice(0, 2)).toEqual(['秘書室', '企劃科']);
  expect(plan.register.units.at(-1)).toMatchObject({
    kind: 'collective',
    members: expect.arrayContaining(['資訊中心']),
  });
});

test('a framework may be called by its name, or be the agency’s own', async () => {
  expect((await run(changed('--framework', '政府服務躍升方案'))).out).toContain('22 個方法');
  const example = path.join(__dirname, '../../../docs/examples/framework.json');
  const own = await run([...changed('--framework', example), '--force']);
  expect(own.out).toContain(`--framework ${example}`);
});

test('a Gregorian year is the same year', async () => {
  expect((await run(changed('--year', '2026'))).code).toBe(0);
  expect((await made()).plan.settings.rocYear).toBe(115);
});

test.each([
  ['a year that is none', () => changed('--year', '一百'), '年'],
  ['a year that lost a digit', () => changed('--year', '15'), '107'],
  ['a framework that is slightly off', () => changed('--framework', 'service-awards'), 'service-award'],
  ['no agency', () => changed('--agency', null), '--agency'],
  ['an agency on two lines', () => changed('--agency', '甲\n乙'), '一行'],
  ['an output that is no .xlsx', () => changed('--out', 'plan.ods'), '.xlsx'],
  ['an output in no folder', () => changed('--out', at('nowhere/plan.xlsx')), '資料夾'],
  ['a stray word', () => [...sound(), '機關'], '引號'],
  ['units that are not there', () => [...sound(), '--units', at('none.csv')], 'none.csv'],
])('%s is said in a sentence, and nothing is written', async (_name, args, said) => {
  const { code, out, err } = await run(args());
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(said);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['別名\n甲\n', '名稱'],
  ['name,kind\n甲,單位\n乙,什麼\n', '3'],
  ['name\n甲\n甲\n', '3'],
  ['name\n"甲\n', '2'],
])('a fault in the list of units is said with file and line: %j', async (csv, said) => {
  writeFileSync(at('units.csv'), csv);
  const { code, err } = await run([...sound(), '--units', at('units.csv')]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(err).toContain('units.csv');
  expect(readdirSync(folder)).toEqual(['units.csv']);
});

test('a file that is there is left alone without --force', async () => {
  writeFileSync(at('plan.xlsx'), 'mine');
  const refused = await run(sound());
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('--force');
  expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('mine');
  expect((await run([...sound(), '--force'])).code).toBe(0);
  expect((await made()).plan.measures.length).toBeGreaterThan(20);
});

test('says all this in English too', async () => {
  expect((await run(sound(), 'en')).out).toContain('One measure a row');
  expect((await run(changed('--out', null), 'en')).err).toContain('--out is missing');
});
