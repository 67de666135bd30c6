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
    const message = usageMessage(error, options);
    if (!message) throw error;
    return fail('usage', message);
  }
}

function usageMessage(error: unknown, options: OptionTable): Text | null {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return unknownOption(option, Object.keys(options));
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

function unknownOption(option: string, names: readonly string[]): Text {
  const near = nearestId(option.replace(/^-+/, ''), names, 1 / 2);
  const known = names.map((name) => `--${name}`);
  const zh = [
    `沒有「${option}」這個選項。`,
    near === null ? '' : `是不是要用 --${near}？`,
    known.length > 0 ? `可用的選項：${known.join('、')}。` : '這個指令沒有選項。',
    // -x may be the beginning of a file's name.
    option.startsWith('--') ? '' : '文字或檔名若以「-」開頭，請在前面加上「--」，例如 -- -1.xlsx。',
  ];
  const en = [
    `There is no option “${option}”.`,
    ...(near === null ? [] : [`Did you mean --${near}?`]),
    known.length > 0 ? `Options: ${known.join(', ')}.` : 'This command takes none.',
    ...(option.startsWith('--') ? [] : ['Put “--” before a text or name that begins with “-”, as in -- -1.xlsx.']),
  ];
  return text(zh.join(''), en.join(' '));
}
