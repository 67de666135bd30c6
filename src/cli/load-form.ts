import { forms } from '../core/forms/catalogue';
import type { Form } from '../core/forms/form';
import type { Outcome } from '../core/i18n/problem';
import { text } from '../core/i18n/text';
import { loadBuiltIn } from './load-built-in';

/** The form that `--form` names: an id or name of the catalogue, else a JSON file of the agency's own. */
export function loadForm(given: string): Promise<Outcome<Form>> {
  return loadBuiltIn(given, {
    code: 'form',
    name: text('表式', 'form'),
    all: forms,
    parse: async (json, file) => (await import('../core/forms/parse-form')).parseForm(json, file),
  });
}
