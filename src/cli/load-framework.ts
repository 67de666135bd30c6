import { frameworks } from '../core/frameworks/catalogue';
import type { Framework } from '../core/frameworks/framework';
import type { Outcome } from '../core/i18n/problem';
import { text } from '../core/i18n/text';
import { loadBuiltIn } from './load-built-in';

/** The framework that `--framework` names: an id or name of the catalogue, else a JSON file of the agency's own. */
export function loadFramework(given: string): Promise<Outcome<Framework>> {
  return loadBuiltIn(given, {
    code: 'framework',
    name: text('評核架構', 'framework'),
    all: frameworks,
    parse: async (json, file) => (await import('../core/frameworks/parse-framework')).parseFramework(json, file),
  });
}
