import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { readPlan } from '../../src/core/actions/read-plan';
import { forms } from '../../src/core/forms/catalogue';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { annexesOf } from '../support/annexes-of';
import { longPlan } from '../support/long-plan-arbitrary';
import { printedPlan } from '../support/printed-plan';
import { samplePlan } from '../support/samples/sample-plan';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-annexes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
const withOffice = hasOffice || process.env['CI'] === 'true' ? test : test.skip;

/** A plan for each form: our sample for the forms of its framework, and plans of many pages. */
const cases = forms.flatMap((form, index) => {
  const long = fc.sample(longPlan(40), { numRuns: 12, seed: 11 + index });
  const fits = [samplePlan(), ...long].filter((plan) => form.frameworks.includes(plan.framework.id));
  return fits.slice(0, 2).map((plan) => ({ plan, form }));
});

withOffice(
  'annexes saved by LibreOffice, as .ods or as .xlsx, read back as the plan',
  async () => {
    const names = cases.map((_case, index) => `${index}.xlsx`);
    for (const [index, { plan, form }] of cases.entries()) {
      const all = annexesOf(plan, form, { only: ['text', 'measures', 'roster', 'checklist'] });
      writeFileSync(path.join(folder, names[index] ?? ''), await writeWorkbook(all));
    }
    for (const format of ['ods', 'xlsx']) {
      const saved = path.join(folder, format);
      mkdirSync(saved);
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
      const files = names.map((name) => path.join(folder, name));
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', saved, ...files], {
        stdio: 'ignore',
      });
      for (const [index, { plan, form }] of cases.entries()) {
        const opened = await openWorkbook(path.join(saved, `${index}.${format}`));
        if (!opened.ok) throw new Error(opened.problem.message.en);
        expect(printedPlan(readPlan(opened.value).plan, form)).toEqual(printedPlan(plan, form));
      }
    }
  },
  240_000,
);
