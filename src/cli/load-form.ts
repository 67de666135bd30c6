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
    elsewhere: async (word) => {
      const { frameworks } = await import('../core/frameworks/catalogue');
      const framework = frameworks.find(({ id, name }) => id === word || name === word);
      if (framework === undefined) return null;
      const ids = forms.filter((form) => form.frameworks.includes(framework.id)).map(({ id }) => id);
      return text(
        `${word} 是評核架構；附件表式是 ${ids.join('、')}。`,
        `${word} is a framework; its annex forms are ${ids.join(', ')}.`,
      );
    },
    parse: async (json, file) => (await import('../core/forms/parse-form')).parseForm(json, file),
  });
}
