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
    elsewhere: async (word) => {
      const { forms } = await import('../core/forms/catalogue');
      const form = forms.find(({ id, name }) => id === word || name['zh-TW'] === word || name.en === word);
      if (form === undefined) return null;
      return text(
        `${word} 是附件表式；評核架構是 ${form.frameworks.join('、')}。`,
        `${word} is an annex form; its framework is ${form.frameworks.join(', ')}.`,
      );
    },
    parse: async (json, file) => (await import('../core/frameworks/parse-framework')).parseFramework(json, file),
  });
}
