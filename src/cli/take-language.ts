import type { Language } from '../core/i18n/text';

/** The arguments without `--lang`, and what it said. */
export interface TakenLanguage {
  /** zh-TW where none or an unknown one was given. */
  readonly language: Language;
  /** What was given where no such language exists, else null. */
  readonly unknown: string | null;
  readonly rest: readonly string[];
}

/** Takes `--lang en`, `--lang=zh-TW` and their kin out of the arguments, wherever they stand before `--`. */
export function takeLanguage(argv: readonly string[]): TakenLanguage {
  const rest: string[] = [];
  let language: Language = 'zh-TW';
  let unknown: string | null = null;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    if (argument === '--') {
      rest.push(...argv.slice(index));
      break;
    }
    if (argument !== '--lang' && !argument.startsWith('--lang=')) {
      rest.push(argument);
      continue;
    }
    const given = argument === '--lang' ? (argv[++index] ?? '') : argument.slice('--lang='.length);
    const known = languageNamed(given);
    if (known) language = known;
    else unknown = given;
  }
  return { language, unknown, rest };
}

function languageNamed(given: string): Language | null {
  const name = given.toLowerCase().replaceAll('_', '-');
  if (name === 'en' || name.startsWith('en-')) return 'en';
  if (name === 'zh' || name === 'zh-tw' || name === 'zh-hant' || name === 'zh-hant-tw') return 'zh-TW';
  return null;
}
