/** The languages of the product. zh-TW is the language of the documents themselves and the default. */
export type Language = 'zh-TW' | 'en';

/** A text in every language of the product: one that lacks a language does not compile. */
export interface Text {
  readonly 'zh-TW': string;
  readonly en: string;
}

/** Makes a text; `zh` is Taiwan usage. */
export function text(zh: string, en: string): Text {
  return { 'zh-TW': zh, en };
}

/** The text in one language. */
export function say(value: Text, language: Language): string {
  return value[language];
}
