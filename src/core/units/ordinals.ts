import { chineseNumeral, parseNumeral } from '../text/numerals';
import { endsLikeUnit, unitSuffix } from './suffixes';

const NUMERAL = '[0-9０-９]{1,3}|[一二三四五六七八九十百〇零○ㄧ]{1,5}|[壹貳參肆伍陸柒捌玖拾]{1,3}';
const ITEM = new RegExp(`^(.*?)(第?)(${NUMERAL})([^0-9０-９]*)$`, 'u');
const LETTER = '[A-Za-zＡ-Ｚａ-ｚ]|[甲乙丙丁戊己庚辛壬癸]';
const RANGE = new RegExp(
  `^(.*?)(第?)(${NUMERAL}|${LETTER})(.*?)(?:至|到|[~～〜∼\\-－‐–—―─])(.*?)(第?)(${NUMERAL}|${LETTER})([^0-9０-９]+)$`,
  'u',
);
const LETTERS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ',
  'ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
  '甲乙丙丁戊己庚辛壬癸',
] as const;
/** A range of more units than this is a slip of the pen. */
const MOST = 60;

/** One of several numbered units: 「文山」「第」「一」「分局」. */
export interface Ordinal {
  readonly prefix: string;
  readonly mark: string;
  readonly numeral: string;
  readonly suffix: string;
}

/** Splits a numbered name; null where there is no number, or what stands behind it is no ending of a unit. */
export function readOrdinal(text: string): Ordinal | null {
  const match = ITEM.exec(text);
  if (!match) return null;
  const [, prefix = '', mark = '', numeral = '', suffix = ''] = match;
  // 三民分局 is a name, 三分局 a number: what follows a number is an ending and nothing else.
  if (suffix !== '' && unitSuffix(suffix) !== suffix && !/^[^及與和暨、]{2,4}隊$/u.test(suffix)) return null;
  if (mark === '' && prefix !== '') return null;
  return parseNumeral(numeral) === null ? null : { prefix, mark, numeral, suffix };
}

/** 第一組至第七組, 第1至第5科, 交通大隊第一~三中隊 → every name, in the numerals as written; null where it is no range. */
export function readRange(text: string): string[] | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, prefix = '', mark = '', first = '', ending = '', prefixAgain = '', markAgain = '', last = '', suffix = ''] =
    match;
  // 第一至六分局及文心分局: the range ends before 及.
  const joined = /[及與和或暨]/u.exec(suffix);
  if (joined && unitSuffix(suffix.slice(0, joined.index)) !== '') return null;
  if (unitSuffix(suffix) === '' || (mark === '' && prefix !== '')) return null;
  // 第一區至第三區管理處: the first name may stop at the word behind the number.
  if ((ending !== '' && !goesOnFrom(ending, suffix)) || (prefixAgain !== '' && prefixAgain !== prefix)) return null;
  if (markAgain !== '' && mark === '') return null;
  const numerals = between(first, last);
  return numerals === null ? null : numerals.map((numeral) => `${prefix}${mark}${numeral}${suffix}`);
}

/**
 * A numbered name for comparing: 第1分局, 第一分局 and 一分局 have one key; null where the name is none (三民分局, 110報案台). The name
 * is folded.
 */
export function ordinalKey(folded: string): string | null {
  const match = new RegExp(`^(.*?)(第?)(${NUMERAL})(.+)$`, 'u').exec(folded);
  if (!match) return null;
  const [, prefix = '', mark = '', numeral = '', ending = ''] = match;
  if (mark === '' ? prefix !== '' || unitSuffix(ending) !== ending : !endsLikeUnit(ending) && unitSuffix(ending) === '')
    return null;
  const value = parseNumeral(numeral);
  return value === null ? null : `${prefix}第${value}${ending}`;
}

function goesOnFrom(ending: string, suffix: string): boolean {
  return (
    suffix === ending || (suffix.startsWith(ending) && /^[^及與和或暨、()]{1,6}$/u.test(suffix.slice(ending.length)))
  );
}

/** 一至三 → 一 二 三, as written. For ranges inside a list (第一、三至五組); null where it is none. */
export function readNumeralRange(text: string): string[] | null {
  const match = new RegExp(`^(第?)(${NUMERAL})(?:至|到|[~～〜\\-－–—])(第?)(${NUMERAL})$`, 'u').exec(text);
  return match
    ? (between(match[2] ?? '', match[4] ?? '')?.map((numeral) => `${match[1] ?? ''}${numeral}`) ?? null)
    : null;
}

/** The ending behind the last number of a name (三至五組 → 組); '' where there is none. Behind 第 it may be any (第二救護大隊). */
export function endingOf(text: string, isMarked: boolean): string {
  const ending = new RegExp(`^.*(?:${NUMERAL})([^0-9０-９一二三四五六七八九十]+)$`, 'u').exec(text)?.[1] ?? '';
  return unitSuffix(ending) === ending || (isMarked && endsLikeUnit(ending)) ? ending : '';
}

/** 業務一 in 業務一、二、三課: a series without 第. */
export function readSeries(text: string): Ordinal | null {
  const match = new RegExp(`^(.{2,}?)(${NUMERAL})$`, 'u').exec(text);
  return match ? { prefix: match[1] ?? '', mark: '', numeral: match[2] ?? '', suffix: '' } : null;
}

function between(first: string, last: string): string[] | null {
  for (const letters of LETTERS) {
    const [one, other] = [letters.indexOf(first), letters.indexOf(last)];
    if (one >= 0 && other > one) return [...letters].slice(one, other + 1);
  }
  const from = parseNumeral(first);
  const to = parseNumeral(last);
  if (from === null || to === null || to <= from || to - from >= MOST) return null;
  return Array.from({ length: to - from + 1 }, (_, step) => inScriptOf(first, from + step));
}

function inScriptOf(sample: string, value: number): string {
  if (/^[0-9]/u.test(sample)) return String(value);
  if (/^[０-９]/u.test(sample))
    return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return chineseNumeral(value);
}
