import { frameworkById, frameworks } from '../core/frameworks/catalogue';
import type { Framework } from '../core/frameworks/framework';
import { fail, ok, type Outcome } from '../core/i18n/problem';
import { text } from '../core/i18n/text';
import { decodeText } from '../hosts/csv/decode-text';
import { nearestId } from './nearest-id';
import { readInput } from './read-input';

/** The framework that `--framework` names: an id or name of the catalogue, else a JSON file of the agency's own. */
export async function loadFramework(given: string): Promise<Outcome<Framework>> {
  const known = frameworkById(given) ?? frameworks.find(({ name }) => name === given) ?? null;
  if (known !== null) return ok(known);
  if (!/\.json$/i.test(given)) return fail('no-such-framework', noSuchFramework(given));
  const bytes = await readInput(given);
  if (!(bytes instanceof Uint8Array))
    return fail(
      'framework-unreadable',
      text(
        `讀不到評核架構檔「${given}」（${bytes.zh}），請確認檔名與位置。`,
        `The framework file “${given}” cannot be read (${bytes.en}). Check its name and place.`,
      ),
    );
  // Notepad saves UTF-16 and Big5 too; what is neither is left to the parser to refuse.
  const json = decodeText(bytes)?.text ?? new TextDecoder().decode(bytes);
  // Loaded only here: the schema library costs more to load than a draft takes to check.
  const { parseFramework } = await import('../core/frameworks/parse-framework');
  return parseFramework(json, given);
}

function noSuchFramework(given: string) {
  const ids = frameworks.map(({ id }) => id);
  const near = nearestId(given, ids);
  return text(
    `沒有「${given}」這個評核架構。${near === null ? '' : `是不是要用 ${near}？`}可用的有 ${ids.join('、')}，或自訂架構的 .json 檔。`,
    `There is no framework “${given}”. ${near === null ? '' : `Did you mean ${near}? `}There are ${ids.join(', ')}, or a .json file of your own.`,
  );
}
