import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import { fail, ok, type Outcome } from '../i18n/problem';
import { text, type Text } from '../i18n/text';
import type { Fault } from './fault';
import { shapeFault } from './shape-fault';

/** What a kind of JSON file that an agency writes is called, and where it is described. */
export interface DataFileKind {
  /** Begins the codes of its problems: `framework-not-json`, `framework-invalid`. */
  readonly code: string;
  readonly name: Text;
  /** A command that prints one to compare with. */
  readonly example: string;
  /** The page that describes it. */
  readonly page: string;
  /** Every field's name, to tell which was meant. */
  readonly keys: readonly string[];
}

/** What is known of a kind of files beyond their shape. */
export interface DataFileMore {
  /** Fills in what the file left out, before the shape is looked at. */
  readonly complete: (value: unknown) => unknown;
  /** What else is wrong with a file whose shape is wrong at `paths`, so that all can be mended at once. */
  readonly restFaults: (value: unknown, paths: readonly (readonly unknown[])[]) => Fault[];
}

const alone: DataFileMore = { complete: (value) => value, restFaults: () => [] };

/** So many faults are said at once: the rest often follow from the first. */
const SAID = 8;

/**
 * Reads a JSON file of an agency's own up to its shape.
 *
 * @param json the text of the file (with or without BOM), or the value parsed from it.
 * @param file the file's name, for messages only.
 * @param more how files of this kind are looked at beyond their shape.
 * @returns the problem `…-not-json` or `…-invalid` where it has another shape.
 */
export function readDataFile<Schema extends GenericSchema>(
  kind: DataFileKind,
  schema: Schema,
  json: unknown,
  file: string,
  { complete, restFaults }: DataFileMore = alone,
): Outcome<InferOutput<Schema>> {
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json.replace(/^\uFEFF/, ''));
    } catch (error) {
      return notJson(kind, file, lineOf(json, error instanceof Error ? error.message : ''));
    }
  }
  // To the schema a list is an object that lacks every field.
  if (Array.isArray(value)) {
    const message = text('應為物件（{ … }），讀到的是清單', 'should be an object ({ … }), but a list was found');
    return invalidDataFile(kind, file, [{ path: '', message }]);
  }
  const shaped = safeParse(schema, complete(value));
  if (shaped.success) return ok(shaped.output);
  const paths = shaped.issues.map(({ path }) => (path ?? []).map(({ key }) => key));
  const faults = shaped.issues.map((issue) => shapeFault(issue, kind.keys));
  return invalidDataFile(kind, file, [...faults, ...restFaults(value, paths)]);
}

/** The problem `…-invalid`, which names each fault's place in the file, what stands there and what should. */
export function invalidDataFile(kind: DataFileKind, file: string, faults: readonly Fault[]): Outcome<never> {
  const named = nameOf(kind, file);
  const said = faults.slice(0, SAID);
  const more = faults.length - said.length;
  const zh = said.map(({ path, message }) => `\n  ${path === '' ? '整個檔案' : path}：${message['zh-TW']}。`).join('');
  const en = said.map(({ path, message }) => `\n  ${path === '' ? 'the whole file' : path}: ${message.en}.`).join('');
  return fail(
    `${kind.code}-invalid`,
    text(
      `${named['zh-TW']}有 ${faults.length} 處不符格式：${zh}${more > 0 ? `\n  另有 ${more} 處。` : ''}\n格式說明見 ${kind.page}。`,
      `${named.en} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:${en}${more > 0 ? `\n  and ${more} more.` : ''}\n${kind.page} describes the file.`,
    ),
  );
}

function notJson(kind: DataFileKind, file: string, line: number | null): Outcome<never> {
  const named = nameOf(kind, file);
  return fail(
    `${kind.code}-not-json`,
    text(
      `${named['zh-TW']}不是正確的 JSON${line === null ? '' : `（第 ${line} 行附近）`}，請檢查逗號、引號與括號；可先用 ${kind.example} 匯出範例對照。`,
      `${named.en} is not valid JSON${line === null ? '' : ` (near line ${line})`}. Check its commas, quotes and brackets; ${kind.example} prints one to compare with.`,
    ),
  );
}

function nameOf({ name }: DataFileKind, file: string): Text {
  if (file === '') return text(name['zh-TW'], `The ${name.en}`);
  return text(`${name['zh-TW']}「${file}」`, `The ${name.en} “${file}”`);
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
