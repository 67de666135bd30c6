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

/**
 * The name of a unit for comparing only: without white space, NFKC, lower case, variants folded (臺 → 台, 祕 → 秘, 畫 → 劃),
 * every kind of bracket as ( ), every mark between names as 、.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(BLANK, '')
    .replace(/[〔﹝[【〈《{]/gu, '(')
    .replace(/[〕﹞\]】〉》}]/gu, ')')
    .replace(MARKS, '、')
    .replace(VARIANT, (character) => VARIANTS.get(character) ?? character)
    .toLowerCase();
}
