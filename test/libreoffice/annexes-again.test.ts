import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../../src/cli/commands/annexes';
import { runCommand } from '../support/command-io';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-again-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
const withOffice = hasOffice || process.env['CI'] === 'true' ? test.each : test.skip.each;

const plan = path.join(__dirname, '../../samples/sample-plan.xlsx');

withOffice([
  ['annexes', 'xlsx', 'roster', '文字沒有改'],
  ['text', 'docx', 'text', '可能有人改過'],
])(
  '%s.%s that LibreOffice saved is kept, since the layout may be another',
  async (name, ending, kind, said) => {
    const made = path.join(folder, ending, 'made');
    const saved = path.join(folder, ending, 'saved');
    for (const each of [made, saved]) mkdirSync(each, { recursive: true });
    const file = path.join(saved, `${name}.${ending}`);
    const make = (to: string) =>
      runCommand(command, [plan, '--only', kind, '--out', path.join(to, `${name}.${ending}`)], 'zh-TW');
    await make(made);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const from = path.join(made, `${name}.${ending}`);
    execFileSync('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', saved, from], {
      stdio: 'ignore',
    });
    const before = readFileSync(file);
    const { code, out } = await make(saved);
    expect(code).toBe(0);
    expect(out).toContain(said);
    expect(out).not.toContain('產生後有人改過');
    expect(readdirSync(saved).sort()).toEqual([`${name}.${ending}`, `${name}（舊 1）.${ending}`]);
    expect(readFileSync(path.join(saved, `${name}（舊 1）.${ending}`)).equals(before)).toBe(true);
    expect((await make(saved)).out).toContain('取代了');
  },
  120_000,
);
