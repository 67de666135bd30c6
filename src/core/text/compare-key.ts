import { squeeze } from './squeeze';

/**
 * Characters that are written for one another, each followed by the one that stands for both. NFKC folds Kangxi radicals and
 * compatibility ideographs, but neither variants (臺/台) nor the radicals of U+2E80–2EFF that PDF files give in place of characters.
 */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    '臺台 ㄧ一 〡一 裏裡 羣群 峯峰 爲為 衆眾 污汙 査查 内內 説說 温溫 户戶 戸戶 産產 敎教 强強 着著',
    '綫線 鈎鉤 牀床 祕秘 麽麼 脚腳 却卻 絶絕 鷄雞 ⺠民 ⻑長 ⻄西 ⻩黃 ⻘青 ⻝食 ⻆角 ⺼月',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');
/** A circle is a zero after a numeral (一○六), and a mark anywhere else. */
const CIRCLE_ZERO = /(?<=[一二三四五六七八九〇][○◯]*)[○◯]/gu;
/** Punctuation, symbols, and the variation selectors that some input methods leave behind a character. */
const MARKS = /[\p{P}\p{S}\p{Variation_Selector}]+/gu;

/**
 * The text for comparing only, never for showing: NFKC, without white space, punctuation and symbols, in lower case, variants folded
 * (臺 → 台, ㄧ → 一). Two texts with one key are the same words. '' where nothing is left.
 */
export function compareKey(text: string): string {
  let key = squeeze(text.normalize('NFKC'));
  if (key.includes('○') || key.includes('◯')) key = key.replace(CIRCLE_ZERO, '〇');
  // Variants before marks: the radicals are symbols to Unicode.
  return key
    .replace(VARIANT, (character) => VARIANTS.get(character) ?? character)
    .replace(MARKS, '')
    .toLowerCase();
}
