/** Marks between units; 、 stands for all of them when names are compared. */
const MARKS = /[、，,﹐﹑､/／;；﹔|｜‧・･·•．。。]/gu;
/** Variants that occur in the names of units, each followed by the one that stands for both. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  '臺台 ㄧ一 祕秘 畫劃 証證 啟啓 豊豐 温溫 峯峰 羣群 衞衛 綫線 鉴鑑 鑒鑑 内內 戸戶 户戶 敎教 週周 恒恆 裏裡 歩步 査查 爲為'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');
const BLANK = /[\s\p{Cc}\p{Cf}]+/gu;
/** 1 for the characters that stand for themselves: what nearly every name is made of. */
const FOLDED = new Uint8Array(0x10000).fill(1, 0x4e00, 0xa000).fill(1, 0x30, 0x3a).fill(1, 0x61, 0x7b);
for (const mark of '()、:') FOLDED[mark.charCodeAt(0)] = 1;
for (const variant of VARIANTS.keys()) FOLDED[variant.charCodeAt(0)] = 0;

/**
 * The name of a unit for comparing only: without white space, NFKC, lower case, variants folded (臺 → 台, 祕 → 秘, 畫 → 劃),
 * every kind of bracket as ( ), every mark between names as 、.
 */
export function foldName(text: string): string {
  return isFolded(text) ? text : fold(text);
}

function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (FOLDED[text.charCodeAt(at)] === 0) return false;
  return true;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(BLANK, '')
    .replace(/[〔﹝[【〈《{]/gu, '(')
    .replace(/[〕﹞\]】〉》}]/gu, ')')
    .replace(MARKS, '、')
    .replace(VARIANT, (character) => VARIANTS.get(character) ?? character)
    .toLowerCase();
}
