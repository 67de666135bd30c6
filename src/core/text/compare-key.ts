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

/** Code → code in the key, for the characters that nearly every cell is made of; 0: not one of them, DROP: leaves no trace. */
const PLAIN = new Uint16Array(0x10000);
const DROP = 0xffff;
for (let code = 0x4e00; code <= 0x9fff; code += 1) PLAIN[code] = code;
for (const variant of VARIANTS.keys()) PLAIN[variant.charCodeAt(0)] = 0;
for (let code = 0x20; code <= 0x7e; code += 1) {
  const isFigureOrLetter = /[0-9a-z]/.test(String.fromCharCode(code).toLowerCase());
  const key = isFigureOrLetter ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : DROP;
  PLAIN[code] = key;
  // U+FF01–U+FF5E are the same characters in full width.
  if (code > 0x20) PLAIN[code + 0xfee0] = key;
}
for (const mark of '\n\r\t\u3000、。「」『』《》〈〉【】〔〕…·') PLAIN[mark.charCodeAt(0)] = DROP;

/** The key of a text made of plain characters alone, in one pass; null where another one comes. */
function plainKey(text: string): string | null {
  let key = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const plain = PLAIN[code] ?? 0;
    if (plain === code) continue;
    if (plain === 0) return null;
    if (at > from) key += text.slice(from, at);
    if (plain !== DROP) key += String.fromCharCode(plain);
    from = at + 1;
  }
  return from === 0 ? text : key + text.slice(from);
}

/**
 * The text for comparing only, never for showing: NFKC, without white space, punctuation and symbols, in lower case, variants folded
 * (臺 → 台, ㄧ → 一). Two texts with one key are the same words. '' where nothing is left.
 */
export function compareKey(text: string): string {
  return plainKey(text) ?? foldedKey(text);
}

function foldedKey(text: string): string {
  let key = squeeze(text.normalize('NFKC'));
  if (key.includes('○') || key.includes('◯')) key = key.replace(CIRCLE_ZERO, '〇');
  // Variants before marks: the radicals are symbols to Unicode.
  return key
    .replace(VARIANT, (character) => VARIANTS.get(character) ?? character)
    .replace(MARKS, '')
    .toLowerCase();
}
