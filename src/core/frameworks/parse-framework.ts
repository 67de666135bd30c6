import { safeParse } from 'valibot';
import { fail, ok, type Outcome } from '../i18n/problem';
import { text } from '../i18n/text';
import type { Fault } from './fault';
import type { Framework } from './framework';
import { freeze } from './freeze';
import { meaningFaults } from './meaning-faults';
import { frameworkSchema, type FrameworkFile } from './schema';
import { shapeFault } from './shape-fault';

/** So many faults are said at once: the rest often follow from the first. */
const SAID = 8;

/**
 * Reads a framework from outside: an agency's own rubric. docs/frameworks.md describes the file.
 *
 * @param json the text of a JSON file (with or without BOM), or the value parsed from it.
 * @param file the file's name, for messages only.
 * @returns the framework, frozen; or the problem `framework-not-json` or `framework-invalid`, which names each fault's place in the file, what
 * stands there and what should.
 */
export function parseFramework(json: unknown, file = ''): Outcome<Framework> {
  const named =
    file === ''
      ? { zh: '評核架構檔', en: 'The framework file' }
      : { zh: `評核架構檔「${file}」`, en: `The framework file “${file}”` };
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json.replace(/^\uFEFF/, ''));
    } catch (error) {
      const where = lineOf(json, error instanceof Error ? error.message : '');
      return fail(
        'framework-not-json',
        text(
          `${named.zh}不是正確的 JSON${where === null ? '' : `（第 ${where} 行附近）`}，請檢查逗號、引號與括號；可先用 npx sqp frameworks --export service-award 匯出範例對照。`,
          `${named.en} is not valid JSON${where === null ? '' : ` (near line ${where})`}. Check its commas, quotes and brackets; npx sqp frameworks --export service-award prints one to compare with.`,
        ),
      );
    }
  }
  const shaped = safeParse(frameworkSchema, value);
  if (!shaped.success) return invalid(named, shaped.issues.map(shapeFault));
  const framework = fromFile(shaped.output);
  const faults = meaningFaults(framework);
  return faults.length > 0 ? invalid(named, faults) : ok(freeze(framework));
}

function fromFile(file: FrameworkFile): Framework {
  const { hasItems, totalWeight, ...rest } = file;
  const weights = file.dimensions.map((dimension) => dimension.weight);
  const sum = weights.reduce<number>((total, each) => total + (each ?? 0), 0);
  return {
    ...rest,
    hasItems: hasItems ?? file.dimensions.some(({ items }) => items.some((item) => item.name !== null)),
    totalWeight: totalWeight === undefined ? (weights.includes(null) ? null : sum) : totalWeight,
  };
}

function invalid(named: { zh: string; en: string }, faults: readonly Fault[]): Outcome<Framework> {
  const said = faults.slice(0, SAID);
  const more = faults.length - said.length;
  const zh = said.map(({ path, message }) => `\n  ${path === '' ? '整個檔案' : path}：${message['zh-TW']}。`).join('');
  const en = said.map(({ path, message }) => `\n  ${path === '' ? 'the whole file' : path}: ${message.en}.`).join('');
  return fail(
    'framework-invalid',
    text(
      `${named.zh}有 ${faults.length} 處不符格式：${zh}${more > 0 ? `\n  另有 ${more} 處。` : ''}\n格式說明見 docs/frameworks.md。`,
      `${named.en} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:${en}${more > 0 ? `\n  and ${more} more.` : ''}\ndocs/frameworks.md describes the file.`,
    ),
  );
}

/** 1-based line that JSON.parse names: engines give a position, or quote ten characters on either side; null where they give neither. */
function lineOf(json: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(json, Number(position));
  const [, ellipsis, quoted] = /, (\.\.\.)?"([\s\S]+?)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const start = quoted === undefined ? -1 : json.indexOf(quoted);
  return start === -1 ? null : lineAt(json, ellipsis === undefined ? start : start + 10);
}

function lineAt(json: string, position: number): number {
  return json.slice(0, position).split('\n').length;
}
