import { newPlan } from '../../core/actions/new-plan';
import { frameworks } from '../../core/frameworks/catalogue';
import type { Framework } from '../../core/frameworks/framework';
import { counted } from '../../core/check/report-words';
import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { say, text } from '../../core/i18n/text';
import type { PlanBeginning } from '../../core/plan/make';
import type { UnitRegister } from '../../core/units/register';
import { fileHost } from '../../hosts/xlsx/file-host';
import { parseYear } from '../check-arguments';
import type { Command, CommandIo } from '../command';
import { loadFramework } from '../load-framework';
import { loadRegister } from '../load-register';
import { isOneLine } from '../one-line';
import { parseOptions } from '../parse-options';
import { shellWord } from '../shell-word';
import { newUsage } from './new-usage';

/** `sqp new`: makes the workbook of a new plan. */
export const command: Command = {
  name: 'new',
  summary: text('依評核架構產生新年度計畫的活頁簿', 'Makes the workbook of a new plan from a framework'),
  usage: newUsage,
  async run(args, io) {
    const call = await readCall(args, io.today);
    if (!call.ok) {
      io.err(say(call.problem.message, io.language));
      return 2;
    }
    const { beginning, out, force, inputs } = call.value;
    const doc = newPlan(beginning);
    const written = await fileHost(out, { force, inputs }).write(doc);
    if (!written.ok) {
      io.err(say(written.problem.message, io.language));
      return 2;
    }
    const drafting = doc.sheets.slice(2, 2 + beginning.framework.dimensions.length).map(({ name }) => name);
    tell(call.value, drafting, io);
    return 0;
  },
};

/** A year farther off than this is a slip of the hand (15 for 115). */
const farthestYears = 50;

interface Call {
  readonly beginning: PlanBeginning;
  readonly out: string;
  /** The agency's own framework, which later commands need too; null where it is one of the product's. */
  readonly frameworkFile: string | null;
  readonly force: boolean;
  readonly inputs: readonly string[];
}

async function readCall(args: readonly string[], today: string): Promise<Outcome<Call>> {
  const parsed = parseOptions(args, {
    framework: { type: 'string' },
    agency: { type: 'string' },
    year: { type: 'string' },
    title: { type: 'string' },
    units: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length > 0) return usage(...stray(positionals[0] ?? ''));
  const missing = (['framework', 'agency', 'year', 'out'] as const).filter((name) => !values[name]?.trim());
  if (missing.length > 0) return usage(...incomplete(missing));
  const { agency = '', year = '', out = '' } = values;
  if (!isOneLine(agency, 60))
    return usage(
      '--agency 要寫機關全銜，一行以內、60 字以內。',
      '--agency wants the agency’s name on one line, at most 60 characters.',
    );
  if (!isOneLine(values.title ?? '', 120))
    return usage(
      '--title 要寫計畫名稱，一行以內、120 字以內。',
      '--title wants the plan’s title on one line, at most 120 characters.',
    );
  if (!/\.xlsx$/i.test(out))
    return usage(
      `--out 要以 .xlsx 結尾，例如 --out plan.xlsx；「${out}」不是。`,
      `--out must end in .xlsx, as in --out plan.xlsx; “${out}” does not.`,
    );
  const rocYear = parseYear(year);
  if (!rocYear.ok) return rocYear;
  const thisYear = Number(today.slice(0, 4)) - 1911;
  if (Math.abs(rocYear.value - thisYear) > farthestYears) return usage(...farYear(year, thisYear));
  const framework = await loadFramework(values.framework ?? '');
  if (!framework.ok) return framework;
  const register = values.units === undefined ? ok(null) : await loadRegister(values.units);
  if (!register.ok) return register;
  return ok({
    beginning: {
      framework: framework.value,
      agency: agency.trim(),
      rocYear: rocYear.value,
      title: values.title?.trim() || null,
      period: null,
      register: register.value,
    },
    out,
    frameworkFile: frameworks.includes(framework.value) ? null : (values.framework ?? null),
    force: values.force === true,
    inputs: [values.units, values.framework].filter((file): file is string => file !== undefined),
  });
}

function usage(zh: string, en: string): Outcome<never> {
  return fail('usage', text(zh, en));
}

function stray(given: string): [string, string] {
  return [
    `看不懂「${given}」。名稱中有空白時，請加引號，例如 --agency "範例 機關"。`,
    `“${given}” means nothing here. Put quotes round a name with blanks, as in --agency "Example Agency".`,
  ];
}

function farYear(given: string, thisYear: number): [string, string] {
  return [
    `--year「${given}」離今年（民國 ${thisYear} 年）太遠，請確認年度，例如 --year ${thisYear}。`,
    `--year “${given}” is too far from this year (ROC ${thisYear}). Check it, as in --year ${thisYear}.`,
  ];
}

function incomplete(missing: readonly string[]): [string, string] {
  const options = missing.map((name) => `--${name}`);
  const example = 'npx sqp new --framework service-award --agency 範例機關 --year 115 --out plan.xlsx';
  return [`還缺 ${options.join('、')}。例如：${example}`, `${options.join(', ')} is missing. Example: ${example}`];
}

function tell({ beginning, out, frameworkFile }: Call, drafting: readonly string[], io: CommandIo): void {
  const { agency, rocYear, framework, register } = beginning;
  const [units, collectives] = countUnits(register);
  const points = countPoints(framework);
  const own = frameworkFile === null ? '' : ` --framework ${shellWord(frameworkFile)}`;
  const next = `npx sqp validate ${shellWord(out)}${own}`;
  const withUnits = text(
    units + collectives === 0
      ? '單位名冊是空白的，請先填寫單位名稱。'
      : `單位名冊有 ${units} 個單位${collectives === 0 ? '' : `、${collectives} 個統稱`}。`,
    units + collectives === 0
      ? 'The unit register is blank; fill it in first.'
      : `The unit register has ${counted(units, 'unit')}${collectives === 0 ? '' : ` and ${counted(collectives, 'collective name')}`}.`,
  );
  io.out(
    say(
      text(
        [
          `已產生 ${out}：${agency} ${rocYear} 年度計畫，${framework.name}，${points} 個${framework.pointTerm}。`,
          `  撰寫：${drafting.join('、')}。一列寫一項具體作法。`,
          `  ${withUnits['zh-TW']}編組表的現職與姓名請補上。`,
          `寫好後檢核：${next}`,
        ].join('\n'),
        [
          `Made ${out}: plan of ${agency} for ROC year ${rocYear}, ${framework.name}, ${points} points.`,
          `  Write in: ${drafting.join(', ')}. One measure a row.`,
          `  ${withUnits.en} Posts and names of the roster are still to be filled in.`,
          `When it is written, check it: ${next}`,
        ].join('\n'),
      ),
      io.language,
    ),
  );
}

/** How many units, and how many names of several (各分局). */
function countUnits(register: UnitRegister | null): [units: number, collectives: number] {
  const all = register?.units ?? [];
  const units = all.filter(({ kind }) => kind === 'unit').length;
  return [units, all.length - units];
}

function countPoints({ dimensions }: Framework): number {
  return dimensions.reduce((sum, { items }) => sum + items.reduce((count, { points }) => count + points.length, 0), 0);
}
