import type { Language } from '../core/i18n/text';

/** The product's language for a locale such as `zh-TW`, `zh-Hant-HK` or `en-US`: Chinese in Chinese Office, otherwise English; zh-TW where nothing is said. */
export function languageFor(locale: string | null | undefined): Language {
  return !locale || /^zh\b/i.test(locale) ? 'zh-TW' : 'en';
}
