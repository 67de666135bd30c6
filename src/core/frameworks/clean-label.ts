import { squeeze } from '../text/squeeze';

/** A label of a rubric as people write it, taken apart. */
export interface CleanLabel {
  /** The words, without white space, numbering, prefix, weight, quotes round the whole and （續）; a final 。 stays. */
  readonly name: string;
  /** 個別評核構面, 整體評核構面; null where none is written. */
  readonly category: string | null;
  /** Points printed with the label (200 in 「(200分)」); null where none are. */
  readonly weight: number | null;
  /** The numbering as written (一、, (一), 1.); null where there is none. */
  readonly number: string | null;
}

const TERMS =
  '次?評核指標|評核項目|評核重點|評核構面|構面名稱|構面|推動策略|執行策略|策略|推動方法|方法|推動作法|項目|重點|指標';
const CHINESE = '[〇○零一二三四五六七八九十百廿卅ㄧ]{1,4}|[壹貳參叁肆伍陸柒捌玖拾]{1,3}|[甲乙丙丁戊己庚辛壬癸]';
const ARABIC = '[0-9０-９]{1,2}(?:[.．\\-－–][0-9０-９]{1,2}){0,3}';
/** What may stand between a number and the words. */
const STOP = '[、.．,，:：)）]';

const NUMBERS: readonly RegExp[] = [
  // 構面一、 策略(二) 方法3： 評核項目：
  new RegExp(
    `^(?:${TERMS})(?:第?(?:${CHINESE}|${ARABIC})${STOP}+|[(（〔【[](?:${CHINESE}|${ARABIC})[)）〕】\\]]${STOP}?|[:：])`,
    'u',
  ),
  // (一) （1） 〔一〕 【一】, and 二(四) in one
  new RegExp(`^(?:${CHINESE}|${ARABIC})?[(（〔【[](?:${CHINESE}|${ARABIC})[)）〕】\\]]${STOP}?`, 'u'),
  // A. （a）
  /^(?:[(（][A-Za-zＡ-Ｚａ-ｚ][)）]|[A-Za-zＡ-Ｚａ-ｚ][、.．)）])(?=\p{Script=Han})/u,
  // ㈠ ① ⑴ ⒈ ❶ Ⅰ
  /^[㈠-㈩①-⑳⑴-⒇⒈-⒛❶-❿㊀-㊉Ⅰ-Ⅻⅰ-ⅻ]+[、.．]?/u,
  // 第四項、 第二策略： 第3點．, and 第四項 that only a blank parted from the words
  new RegExp(
    `^第(?:${CHINESE}|${ARABIC})(?:[項款點條類目]?(?:${TERMS})?${STOP}+|項(?!目|次)(?:${TERMS})?(?=\\p{Script=Han}))`,
    'u',
  ),
  // 一、 壹、 1. 1.2、 第一、
  new RegExp(`^第?(?:${CHINESE}|${ARABIC})${STOP}+`, 'u'),
  // A bare number that a blank parted from the words (2 服務友善), but not an amount (24小時服務)
  new RegExp(`^${ARABIC}(?=[\\p{Script=Han}「『](?<![年月日時分秒週天小項件次個人歲位條款大級度成倍萬千百]))`, 'u'),
];

const CONTINUED = /[(（〔【[]?(?:接?續(?:上頁|前頁|上表|前表)?|承上頁?)[)）〕】\]]$/u;
const WEIGHT =
  /(?:[(（〔【[][^()（）〔〕【】[\]]{0,8}?([0-9０-９]{1,4}(?:[.．][0-9０-９]+)?)(?:分|[%％])[^()（）〔〕【】[\]]{0,8}[)）〕】\]]|(?:配分|權重|占分|佔分)?[:：]?([0-9０-９]{1,4})分)$/u;
/** 「基礎服務(200)」: points without their unit. */
const BARE = /[(（〔【[]([0-9０-９]{2,4})[)）〕】\]]$/u;
const CATEGORY = /^([「『]?)((?:個別|整體|共同|特別)(?:評核)?構面)([」』]?)[-－–—─―‐‑~～:：、/／_＿]*/u;
const CATEGORY_AFTER = /[(（]((?:個別|整體|共同|特別)(?:評核)?構面)[)）]$/u;
const QUOTED = /^(?:「([^「」]*)」|『([^『』]*)』|“([^“”]*)”|"([^"]*)"|【([^【】]*)】|《([^《》]*)》|〈([^〈〉]*)〉)$/u;
const TRAILING = /[:：,，、;；]+$/u;
const BULLET = /^[●○◎◆◇■□▲△※＊*•·‧➢➤☆★]+/u;

const PLAIN = /^(?![個整共特第])[\u4e00-\u9fff]+$/;

/** Takes a label apart. White space means nothing in it. A label that is nothing but a number keeps it as its name. */
export function cleanLabel(text: string): CleanLabel {
  let rest = squeeze(text);
  // Ideographs alone, as most labels are, have nothing to peel off but a category.
  if (PLAIN.test(rest)) return { name: rest, category: null, weight: null, number: null };
  let category: string | null = null;
  let weight: number | null = null;
  let number = '';
  // Numbering, quotes, prefix and weight wrap one another in any order (一、「個別評核構面-基礎服務」(200分)): peel until nothing comes off.
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = peel(rest, BULLET);
    rest = peel(rest, CONTINUED);
    rest = peel(rest, TRAILING);
    const points = WEIGHT.exec(rest);
    if (points !== null && points.index > 0) {
      weight ??= Number((points[1] ?? points[2] ?? '').normalize('NFKC'));
      rest = rest.slice(0, points.index);
    }
    const bare = BARE.exec(rest);
    const bareWeight = Number((bare?.[1] ?? '').normalize('NFKC'));
    if (bare !== null && bare.index > 0 && isWeight(bareWeight)) {
      weight ??= bareWeight;
      rest = rest.slice(0, bare.index);
    }
    const quoted = QUOTED.exec(rest);
    if (quoted !== null) rest = quoted.slice(1).find((inside) => inside !== undefined) || rest;
    for (const pattern of NUMBERS) {
      const found = pattern.exec(rest);
      if (found === null || found[0].length === rest.length) continue;
      number += found[0];
      rest = rest.slice(found[0].length);
      break;
    }
    const kind = CATEGORY.exec(rest);
    if (kind !== null && kind[0].length < rest.length) {
      category ??= kind[2] ?? null;
      // A quote opened before the prefix closes after the name.
      rest = (kind[3] === '' ? (kind[1] ?? '') : '') + rest.slice(kind[0].length);
    }
    const kindAfter = CATEGORY_AFTER.exec(rest);
    if (kindAfter !== null && kindAfter.index > 0) {
      category ??= kindAfter[1] ?? null;
      rest = rest.slice(0, kindAfter.index);
    }
  }
  return { name: rest, category, weight, number: number === '' ? null : number };
}

/** A bare number is a weight where it is round, and neither a ROC year of these days nor a count of any other thing. */
function isWeight(value: number): boolean {
  return value % 5 === 0 && value >= 10 && value <= 1000 && (value <= 90 || value === 100 || value > 130);
}

/** The text without what the pattern finds, unless nothing would be left. */
function peel(text: string, pattern: RegExp): string {
  const found = text.replace(pattern, '');
  return found === '' ? text : found;
}
