import { annexNames } from '../core/actions/annex-tabs';
import { annexKinds, type AnnexKind } from '../core/forms/form';
import { fail, ok, type Outcome } from '../core/i18n/problem';
import { text } from '../core/i18n/text';
import { parseYear } from './check-arguments';
import type { AnnexArguments } from './jobs/annexes';
import { loadForm } from './load-form';
import { loadFramework } from './load-framework';
import { loadRegister } from './load-register';
import { nearestId } from './nearest-id';
import { isOneLine } from './one-line';
import { parseOptions } from './parse-options';

/** A call of `annexes`, understood. */
export interface AnnexCall {
  /** The workbook to be read. */
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  readonly json: boolean;
  /** Every file that is read; none of them is ever written over. */
  readonly inputs: readonly string[];
  readonly making: AnnexArguments;
}

/** Reads the arguments; fails with code `usage` or that of a file that cannot be used, with the first that makes no sense. */
export async function readAnnexCall(args: readonly string[]): Promise<Outcome<AnnexCall>> {
  const parsed = parseOptions(args, {
    out: { type: 'string' },
    form: { type: 'string' },
    only: { type: 'string' },
    rating: { type: 'boolean' },
    survey: { type: 'string' },
    agency: { type: 'string' },
    year: { type: 'string' },
    title: { type: 'string' },
    units: { type: 'string' },
    framework: { type: 'string' },
    font: { type: 'string' },
    json: { type: 'boolean' },
    force: { type: 'boolean' },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [file, stray] = positionals;
  if (file === undefined) return usage(...noFile);
  if (stray !== undefined) return usage(...strayWord(stray));
  const only = values.only === undefined ? ok(null) : kindsNamed(values.only);
  if (!only.ok) return only;
  const out = outFile(values.out, only.value);
  if (!out.ok) return out;
  const fault =
    tooLong('agency', values.agency, 60) ?? tooLong('title', values.title, 120) ?? tooLong('font', values.font, 31);
  if (fault !== null) return fault;
  const choices = chosen({ rating: values.rating === true, survey: values.survey }, only.value);
  if (!choices.ok) return choices;
  const rocYear = values.year === undefined ? ok(null) : parseYear(values.year);
  if (!rocYear.ok) return rocYear;
  const form = values.form === undefined ? ok(null) : await loadForm(values.form);
  if (!form.ok) return form;
  const framework = values.framework === undefined ? ok(null) : await loadFramework(values.framework);
  if (!framework.ok) return framework;
  const register = values.units === undefined ? ok(null) : await loadRegister(values.units);
  if (!register.ok) return register;
  return ok({
    file,
    out: out.value,
    force: values.force === true,
    json: values.json === true,
    inputs: [file, values.units, values.form, values.framework].filter((input) => input !== undefined),
    making: {
      form: form.value,
      only: only.value,
      fontName: values.font?.trim() ?? null,
      ...choices.value,
      framework: framework.value,
      register: register.value,
      agency: values.agency?.trim() ?? null,
      rocYear: rocYear.value,
      title: values.title?.trim() ?? null,
      word: isWordFile(out.value),
    },
  });
}

/** The kinds in `--only`, by id or by what they are called: measures, 編組表. */
function kindsNamed(given: string): Outcome<readonly AnnexKind[]> {
  const kinds: AnnexKind[] = [];
  const words = given.split(/[,，、;；\s]+/u).filter((word) => word !== '');
  for (const word of words) {
    const kind = annexKinds.find((each) => each === word.toLowerCase() || annexNames[each]['zh-TW'] === word);
    if (kind === undefined) return usage(...unknownKind(word));
    kinds.push(kind);
  }
  return words.length === 0 ? usage(...unknownKind('')) : ok(kinds);
}

function outFile(given: string | undefined, only: readonly AnnexKind[] | null): Outcome<string> {
  if (given === undefined || given.trim() === '') return usage(...noOut);
  if (isWordFile(given)) {
    const isTextAlone = only !== null && only.every((kind) => kind === 'text');
    return isTextAlone ? ok(given) : usage(...wordForTextAlone);
  }
  return /\.xlsx$/i.test(given) ? ok(given) : usage(...otherEnding(given));
}

function isWordFile(name: string): boolean {
  return /\.docx$/i.test(name);
}

function chosen(
  { rating, survey }: { readonly rating: boolean; readonly survey: string | undefined },
  only: readonly AnnexKind[] | null,
): Outcome<Pick<AnnexArguments, 'selfRating' | 'surveyUnits'>> {
  if (survey !== undefined && survey !== 'blank' && survey !== 'each')
    return usage(
      `--survey 要寫 blank（一份空白的）或 each（每個單位一份）；「${survey}」不是。`,
      `--survey wants blank (one blank form) or each (one for each unit); “${survey}” is neither.`,
    );
  const idle: readonly [string, AnnexKind, boolean][] = [
    ['--rating', 'checklist', rating],
    ['--survey', 'survey', survey !== undefined],
  ];
  for (const [option, kind, isGiven] of idle)
    if (isGiven && only !== null && !only.includes(kind))
      return usage(
        `${option} 是${annexNames[kind]['zh-TW']}的選項，但 --only 沒有 ${kind}。請在 --only 加上 ${kind}，或拿掉 ${option}。`,
        `${option} is about the ${annexNames[kind].en}, but --only has no ${kind}. Add ${kind} to --only, or leave ${option} out.`,
      );
  return ok({ selfRating: rating ? true : null, surveyUnits: survey ?? null });
}

function tooLong(option: 'agency' | 'title' | 'font', given: string | undefined, most: number): Outcome<never> | null {
  if (given === undefined || (given.trim() !== '' && isOneLine(given, most))) return null;
  return usage(
    `--${option} 要寫在一行以內，最多 ${most} 字，而且不能空白。`,
    `--${option} wants one line of 1 to ${most} characters.`,
  );
}

function usage(zh: string, en: string): Outcome<never> {
  return fail('usage', text(zh, en));
}

const example = 'npx sqp annexes plan.xlsx --out annexes.xlsx';

const noFile = [`請寫計畫檔，例如：${example}`, `Name the plan’s file, as in: ${example}`] as const;

const noOut = [
  `請用 --out 寫要產生的檔案，例如：${example}`,
  `Say with --out which file to make, as in: ${example}`,
] as const;

const wordForTextAlone = [
  'Word 檔（.docx）只能放計畫本文：請加上 --only text；其他附件請把 --out 寫成 .xlsx。',
  'A Word file (.docx) holds the plan text alone: add --only text; for the other annexes, let --out end in .xlsx.',
] as const;

function strayWord(given: string): [string, string] {
  return [
    `一次只做一個檔案的附件，看不懂後面的「${given}」。名稱中有空白時，請加引號。`,
    `One file at a time; “${given}” means nothing here. Put quotes round a name with blanks.`,
  ];
}

function otherEnding(given: string): [string, string] {
  const isOds = /\.ods$/i.test(given);
  return [
    `--out 要以 .xlsx 結尾（只做計畫本文時也可以是 .docx）；「${given}」不是。${isOds ? '需要 .ods 時，請先產生 .xlsx，再用 LibreOffice 或 Excel 另存，版面會保留。' : ''}`,
    `--out must end in .xlsx (or .docx for the plan text alone); “${given}” does not.${isOds ? ' For an .ods, make the .xlsx and save it as .ods in LibreOffice or Excel: the layout stays.' : ''}`,
  ];
}

function unknownKind(given: string): [string, string] {
  const near = nearestId(given.toLowerCase(), annexKinds, 1 / 2);
  const all = annexKinds.map((kind) => `${kind} ${annexNames[kind]['zh-TW']}`).join('、');
  const hint = near === null || given === '' ? ['', ''] : [`是不是要用 ${near}？`, ` Did you mean ${near}?`];
  return [
    `--only 沒有「${given}」這一種。${hint[0]}可用的有：${all}。`,
    `--only knows no “${given}”.${hint[1]} There are ${annexKinds.join(', ')}.`,
  ];
}
