import { isEnclosed } from './enclosed';

const NUMERAL = '[一二三四五六七八九十]';
const ROLE =
  '(?:主\\(?[協、]?\\)?|協同?|會|承|合|共同|共|分工|主要|次要|統籌|執行|辦理|權責|督導|配合|彙整|業務|負責|主管|管制|提報|支援|協力)';
/** 主辦：, 協辦單位：, 主(協)辦單位：. */
const WITH_COLON = new RegExp(
  `(?:\\(?${ROLE}(?:辦|辦理|政|責|助|導|合|整)?(?:單位|機關|科室|人員|窗口|組室)?\\)?):`,
  'uy',
);
/** 主辦單位 on a line of its own, (主辦) or 【主辦】 before a name. */
const ALONE = /(?:主\(協\)辦|主、?協辦|主辦|協辦|會辦|合辦|承辦|主政|主責)(?:單位|機關|科室)?/uy;
const BRACKETED = /\((?:主\(協\)辦|主、?協辦|主辦|協辦|會辦|承辦|主政|主責|主|協)(?:單位|機關)?\)/uy;
/** 秘書室主辦, 行政科協辦, 各單位配合辦理. */
const BEHIND = /(?:主辦|協辦|會辦|承辦|主政|主責|統籌|彙整|彙辦|配合辦理|協助辦理|共同辦理|辦理|負責)/uy;
/** 行政科分機123, 行政科(02)2345-6789, an address: whom to call. */
const PHONE =
  /(?:(?:電話|tel):?)?\(?0[0-9]{1,2}\)?-?[0-9]{3,4}-?[0-9]{3,4}(?:(?:分機|轉|#)[0-9]{2,6})?|(?:分機|#):?[0-9]{2,6}|[a-z0-9._-]+@[a-z0-9.-]+/uy;
/** 行政科、秘書室等單位. */
const AND_SO_ON = /等(?:[0-9一二三四五六七八九十]{0,3}個?(?:單位|機關|科室|組室|課室|處室|局處|分局|科|室|隊))?/uy;
const NUMBERING = [
  new RegExp(`\\((?:[0-9]{1,2}|${NUMERAL}{1,3})\\)[.、]?`, 'uy'),
  new RegExp(`(?:[0-9]{1,2}|${NUMERAL}{1,3}|[壹貳參肆伍陸柒捌玖拾]{1,3}|[甲乙丙丁戊己庚辛])[、.)]`, 'uy'),
  /[①-⑳㈠-㈩⑴-⒇❶-❿]/uy,
];
const NUMERALS = '(0123456789一二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁戊己庚辛';
const NUMBERED_UNIT = new RegExp(
  `(?:[0-9]{1,2}|${NUMERAL}{1,3})(?:[、至到~\\-及與和]|[科室組課處隊股所]|分[局隊]|大隊|中隊)`,
  'uy',
);
const LETTERED_UNIT = /[甲乙丙丁戊己庚辛](?:[、及與和]|[組班隊科])/uy;

/** Where the pattern ends that stands at `at`; -1 where none does. */
function endOf(pattern: RegExp, flat: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(flat) ? pattern.lastIndex : -1;
}

/** What stands at `at` and names no unit: a label before a name. `isEdge` tells where a text, line or word ends. */
export function labelEnd(flat: string, at: number, isEdge: (at: number) => boolean): number {
  const colon = flat.includes(':', at) ? endOf(WITH_COLON, flat, at) : -1;
  if (colon > 0) return colon;
  const bracketed = flat[at] === '(' ? endOf(BRACKETED, flat, at) : -1;
  if (bracketed > 0 && isEdge(at)) return bracketed;
  const alone = '主協會合承'.includes(flat.charAt(at)) ? endOf(ALONE, flat, at) : -1;
  return alone > 0 && isEdge(at) && isEdge(alone) ? alone : -1;
}

/** What stands at `at`, behind a name, up to the end of the word: 主辦, 等單位. */
export function trailerEnd(flat: string, at: number, isEdge: (at: number) => boolean): number {
  const pattern = trailerAt(flat.charAt(at));
  if (pattern === null) return -1;
  const end = endOf(pattern, flat, at);
  return end > 0 && isEdge(end) ? end : -1;
}

/** The kind of trailer that begins with this character; it begins no other kind. */
function trailerAt(first: string): RegExp | null {
  if (first === '等') return AND_SO_ON;
  if ('主協會承統彙配共辦負'.includes(first)) return BEHIND;
  return first < '\u007f' || first === '電' || first === '分' ? PHONE : null;
}

/** A number before a name (1. 一、 (一) ①); -1 where none stands at `at`, or it numbers a unit itself (一、二、三課). */
export function numberingEnd(flat: string, at: number): number {
  if (!NUMERALS.includes(flat.charAt(at)) && !isEnclosed(flat.charCodeAt(at))) return -1;
  for (const pattern of NUMBERING) {
    const end = endOf(pattern, flat, at);
    if (end < 0) continue;
    if (end >= flat.length) return -1;
    const numbersUnits = endOf(NUMBERED_UNIT, flat, end) > 0 && flat[end - 1] === '、';
    const lettersUnits = endOf(LETTERED_UNIT, flat, end) > 0 && flat[end - 1] === '、';
    return numbersUnits || lettersUnits ? -1 : end;
  }
  return -1;
}
