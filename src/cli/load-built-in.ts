import { fail, ok, type Outcome } from '../core/i18n/problem';
import { text, type Text } from '../core/i18n/text';
import { decodeText } from '../hosts/csv/decode-text';
import { nearestId } from './nearest-id';
import { readInput } from './read-input';

/** A kind of data of which some come with the product and others are an agency's own JSON files. */
export interface BuiltInKind<T> {
  /** In the codes of its problems: `no-such-framework`, `framework-unreadable`. */
  readonly code: string;
  readonly name: Text;
  readonly all: readonly T[];
  /** What to say where the word is known as something else; null where it is not. */
  readonly elsewhere: (given: string) => Promise<Text | null>;
  /** Loaded only here: the schema library costs more to load than a draft takes to check. */
  readonly parse: (json: string, file: string) => Promise<Outcome<T>>;
}

/** The one that an option names: by id or by name, else a JSON file. */
export async function loadBuiltIn<T extends { readonly id: string; readonly name: string | Text }>(
  given: string,
  { code, name, all, elsewhere, parse }: BuiltInKind<T>,
): Promise<Outcome<T>> {
  const knownAs = (word: string) =>
    all.find(({ id }) => id === word) ?? all.find((each) => namesOf(each.name).includes(word));
  const known = knownAs(given);
  if (known !== undefined) return ok(known);
  const ids = all.map(({ id }) => id);
  if (!/\.json$/i.test(given)) {
    const words = given.split(/[,，、;；\s]+/u).filter((word) => word !== '');
    if (words.length > 1 && words.every((word) => knownAs(word) !== undefined))
      return fail(`one-${code}`, oneAtATime(given, name));
    return fail(`no-such-${code}`, (await elsewhere(given)) ?? noSuch(given, name, ids));
  }
  const bytes = await readInput(given);
  if (!(bytes instanceof Uint8Array))
    return fail(
      `${code}-unreadable`,
      text(
        `讀不到${name['zh-TW']}檔「${given}」（${bytes.zh}），請確認檔名與位置。`,
        `The ${name.en} file “${given}” cannot be read (${bytes.en}). Check its name and place.`,
      ),
    );
  // Notepad saves UTF-16 and Big5 too; what is neither is left to the parser to refuse.
  return parse(decodeText(bytes)?.text ?? new TextDecoder().decode(bytes), given);
}

function namesOf(name: string | Text): string[] {
  return typeof name === 'string' ? [name] : Object.values(name);
}

function oneAtATime(given: string, name: Text): Text {
  return text(
    `一次只能用一種${name['zh-TW']}，「${given}」不只一種；請分次執行。`,
    `One ${name.en} at a time: “${given}” names more. Run the command once for each.`,
  );
}

function noSuch(given: string, name: Text, ids: readonly string[]): Text {
  const near = nearestId(given, ids);
  const own = name['zh-TW'].slice(-2);
  return text(
    `沒有「${given}」這個${name['zh-TW']}。${near === null ? '' : `是不是要用 ${near}？`}可用的有 ${ids.join('、')}，或自訂${own}的 .json 檔。`,
    `There is no ${name.en} “${given}”. ${near === null ? '' : `Did you mean ${near}? `}There are ${ids.join(', ')}, or a .json file of your own.`,
  );
}
