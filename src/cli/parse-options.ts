import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail, ok, type Outcome } from '../core/i18n/problem';
import { text, type Text } from '../core/i18n/text';
import { nearestId } from './nearest-id';

/** The options of a command, as node:util parseArgs wants them. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

type Parsed<T extends OptionTable> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>;

/**
 * Reads a command's arguments. Options and positional arguments may stand in any order.
 * Fails with code `usage` and a sentence where an option is unknown, lacks its value or has one it does not take.
 */
export function parseOptions<T extends OptionTable>(args: readonly string[], options: T): Outcome<Parsed<T>> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (error) {
    const message = usageMessage(error, args, options);
    if (!message) throw error;
    return fail('usage', message);
  }
}

function usageMessage(error: unknown, args: readonly string[], options: OptionTable): Text | null {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return unknownOption(asTyped(option, args), Object.keys(options));
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return null;
  if (/does not take/.test(message))
    return text(
      `選項「${option}」不用給值，請直接寫「${option}」。`,
      `The option “${option}” takes no value; write just “${option}”.`,
    );
  return text(
    `選項「${option}」後面要有值；值若以「-」開頭，請寫成「${option}=-值」。`,
    `The option “${option}” needs a value; if the value begins with “-”, write “${option}=-value”.`,
  );
}

/** Of `-out` the parser names its first letter alone. */
function asTyped(option: string, args: readonly string[]): string {
  if (option.startsWith('--')) return option;
  const typed = args.find((arg) => arg.startsWith(option)) ?? option;
  return typed.replace(/=.*$/su, '');
}

function unknownOption(option: string, names: readonly string[]): Text {
  const word = option.replace(/^-+/, '');
  const near = nearestId(word, names, 1 / 2) ?? beginningOf(word, names);
  const known = names.map((name) => `--${name}`);
  const isShort = !option.startsWith('--');
  // A word behind one hyphen that is nearly an option is one; else it may be the beginning of a file's name.
  const lacksHyphen = isShort && word.length > 1 && near !== null;
  const isName = isShort && !lacksHyphen;
  const zh = [
    `沒有「${option}」這個選項。`,
    lacksHyphen ? `選項要用兩個減號：--${near}。` : near === null ? '' : `是不是要用 --${near}？`,
    known.length > 0 ? `可用的選項：${known.join('、')}。` : '這個指令沒有選項。',
    isName ? '文字或檔名若以「-」開頭，請在前面加上「--」，例如 -- -1.xlsx。' : '',
  ];
  const en = [
    `There is no option “${option}”.`,
    ...(lacksHyphen ? [`Options have two hyphens: --${near}.`] : near === null ? [] : [`Did you mean --${near}?`]),
    known.length > 0 ? `Options: ${known.join(', ')}.` : 'This command takes none.',
    ...(isName ? ['Put “--” before a text or name that begins with “-”, as in -- -1.xlsx.'] : []),
  ];
  return text(zh.join(''), en.join(' '));
}

/** Letters in common that are no chance. */
const leastLetters = 3;

/** --output for --out, --frame for --framework; null where none or several begin so. */
function beginningOf(word: string, names: readonly string[]): string | null {
  if (word.length < leastLetters) return null;
  const fitting = names.filter(
    (name) => name.startsWith(word) || (name.length >= leastLetters && word.startsWith(name)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
