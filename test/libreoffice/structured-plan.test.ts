import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { buildWorkbook } from '../../src/core/actions/build-workbook';
import { readPlan } from '../../src/core/actions/read-plan';
import { frameworks } from '../../src/core/frameworks/catalogue';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { awkwardFramework } from '../support/awkward-framework';
import { anyPlan } from '../support/plan-arbitrary';
import { samplePlan } from '../support/samples/sample-plan';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined;
const onCi = process.env['CI'] === 'true';
const withOffice = has('soffice') || onCi ? test : test.skip;
const withPdf = (has('soffice') && has('pdftotext')) || onCi ? test : test.skip;
const options = { frameworks: [...frameworks, awkwardFramework] };

/** Lets LibreOffice save files of the folder in another format beside them. */
function convert(format: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const files = names.map((name) => path.join(folder, name));
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}

withOffice(
  'saved as .ods by LibreOffice, a plan is the same plan',
  async () => {
    const plans = [samplePlan(), ...fc.sample(anyPlan, { numRuns: 6, seed: 7 })];
    const names = plans.map((_plan, index) => `${index}.xlsx`);
    for (const [index, plan] of plans.entries())
      writeFileSync(path.join(folder, names[index] ?? ''), await writeWorkbook(buildWorkbook(plan)));
    convert('ods', names);
    for (const [index, plan] of plans.entries()) {
      const opened = await openWorkbook(path.join(folder, `${index}.ods`));
      if (!opened.ok) throw new Error(opened.problem.message.en);
      expect(readPlan(opened.value, options).plan).toEqual(withoutControls(plan));
    }
  },
  120_000,
);

withPdf(
  'printed, every page is a whole table wide and begins with its header',
  async () => {
    writeFileSync(path.join(folder, 'print.xlsx'), await writeWorkbook(buildWorkbook(samplePlan())));
    convert('pdf', ['print.xlsx']);
    const text = execFileSync('pdftotext', ['-layout', path.join(folder, 'print.pdf'), '-'], { encoding: 'utf8' });
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    const drafting = pages.filter((page) => !/計畫設定|單位名冊|編組表|檢核表/.test(page));
    expect(drafting.length).toBeGreaterThanOrEqual(5);
    for (const page of drafting) {
      expect(page).toMatch(/評核重點\s+具體作法/);
      expect(page).toMatch(/[一二三四五]、/);
      if (!page.includes('開放創新')) expect(page).toMatch(/具體作法\s+完成期限\s+承辦單位/);
    }
    for (const page of pages) expect(page).toMatch(/第 ?\d+ ?頁，共 ?\d+ ?頁/);
    expect(pages.filter((page) => page.includes('承辦單位') && !page.includes('評核重點'))).toEqual([]);
  },
  120_000,
);

/** XML, and so .ods, has no control characters but line break and tab. */
function withoutControls<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'string' ? part.replace(/[^\P{Cc}\n\t]/gu, '').trim() : part,
    ),
  ) as T;
}
