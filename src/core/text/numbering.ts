/** How a list number is written: `1.` `1、` `(1)` `1)` `1.1` `一、` `(一)` `①` `㈠` `壹、` `甲、` `(甲)` `A.` `Ⅰ、`. Half and full width are one style. */
export type MarkerStyle = string;

/** A list marker that stands somewhere in a text. */
export interface MarkerSpan {
  readonly start: number;
  /** Index after the marker and the white space behind it. */
  readonly end: number;
  /** As written, without white space around it. */
  readonly marker: string;
  readonly ordinal: number;
  readonly style: MarkerStyle;
  /** The first number of 「3.1」 (3); null for every other style. */
  readonly parent: number | null;
  /** True where a bracket of the marker is full-width. */
  readonly wide: boolean;
}

const CHINESE = '一二三四五六七八九十';
const FORMAL = '壹貳參肆伍陸柒捌玖拾';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const SEPARATORS = '.．、';
/** What follows a number that counts or measures: 「(1)次」「1.1倍」「1、2樓」 are running text. */
const COUNTERS = '次年月日號樓季週級期倍版％%萬億元公里米度小時分秒噸折層線科組人件條項名場';
/** What makes 「1.5」 a decimal fraction. */
const DECIMAL_UNIT = /^(?:[倍版%％萬億元度米噸級日天年月秒坪人件成]|公[里尺分斤噸頃]|平方|小時|分鐘|個月|[a-zA-Z])/;
const BULLETS = '●•‧▪■◆◇★☆□◎➢◼';

/** Ready-made numbers: first code, first ordinal, how many, style. */
const ENCLOSED: readonly (readonly [number, number, number, string])[] = [
  [0x2460, 1, 20, '①'],
  [0x2474, 1, 20, '(1)'],
  [0x2488, 1, 20, '1.'],
  [0x2776, 1, 10, '①'],
  [0x3220, 1, 10, '㈠'],
  [0x3280, 1, 10, '㊀'],
];

/** Every character with which a marker or a bullet can begin. */
export const MARKER_STARTS: readonly string[] = [
  ...'0123456789０１２３４５６７８９(（ㄧ廿ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ',
  ...CHINESE,
  ...FORMAL,
  ...STEMS,
  ...BULLETS,
  ...ENCLOSED.flatMap(([first, , size]) =>
    Array.from({ length: size }, (_, offset) => String.fromCharCode(first + offset)),
  ),
];

/** 0–9 for a digit of either width, else -1. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0;
}

function afterBlanks(text: string, index: number): number {
  let at = index;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

interface Count {
  readonly value: number;
  readonly end: number;
  readonly kind: '1' | '一' | '壹' | '甲' | 'A' | 'Ⅰ';
}

/** A number of a list (1–99), in whatever script. */
function countAt(text: string, index: number): Count | null {
  const code = text.charCodeAt(index);
  const digit = digitOf(code);
  if (digit >= 0) {
    const second = digitOf(text.charCodeAt(index + 1));
    if (second < 0) return digit === 0 ? null : { value: digit, end: index + 1, kind: '1' };
    if (digitOf(text.charCodeAt(index + 2)) >= 0) return null;
    const value = digit * 10 + second;
    return value === 0 ? null : { value, end: index + 2, kind: '1' };
  }
  if (code < 0x41) return null;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) {
    return { value: code & 0x1f, end: index + 1, kind: 'A' };
  }
  if (code >= 0x2160 && code <= 0x216b) return { value: code - 0x215f, end: index + 1, kind: 'Ⅰ' };
  const stem = STEMS.indexOf(text.charAt(index));
  if (stem >= 0) return { value: stem + 1, end: index + 1, kind: '甲' };
  return chineseCountAt(text, index, FORMAL, '壹') ?? chineseCountAt(text, index, CHINESE, '一');
}

/** 一 … 九十九, 廿一; ㄧ (U+3127) counts as 一. */
function chineseCountAt(text: string, index: number, digits: string, kind: '一' | '壹'): Count | null {
  let value = 0;
  let at = index;
  for (; at < text.length && at < index + 3; at += 1) {
    const char = text.charAt(at);
    const digit = char === 'ㄧ' && kind === '一' ? 0 : digits.indexOf(char);
    if (char === '廿' && at === index && kind === '一') value = 20;
    else if (digit < 0) break;
    else if (digit === 9) {
      if (value >= 10) return null;
      value = (value === 0 ? 1 : value) * 10;
    } else {
      if (value % 10 !== 0) return null;
      value += digit + 1;
    }
  }
  return at === index ? null : { value, end: at, kind };
}

/** True where what follows 「1、」「一、」「(1)」 shows that it was a count in running text: 「1、2樓」「一、二級」「(1)次」. */
function goesOnCounting(text: string, index: number, kind: Count['kind'] | 'bracket'): boolean {
  const char = text.charAt(index);
  if (kind === 'bracket') return char !== '' && '次年月日號'.includes(char);
  const next = countAt(text, index);
  if (next?.kind !== kind) return false;
  const follower = text.charAt(next.end);
  return follower !== '' && (follower === '、' || COUNTERS.includes(follower));
}

function bracketedAt(text: string, index: number): MarkerSpan | null {
  const inner = afterBlanks(text, index + 1);
  const count = countAt(text, inner);
  if (count === null) return null;
  const close = afterBlanks(text, count.end);
  const closing = text.charAt(close);
  if (closing !== ')' && closing !== '）') return null;
  const end = afterBlanks(text, close + 1);
  if (goesOnCounting(text, end, 'bracket')) return null;
  const wide = text.charAt(index) === '（' || closing === '）';
  const marker = text.slice(index, close + 1);
  return { start: index, end, marker, ordinal: count.value, style: `(${count.kind})`, parent: null, wide };
}

function enclosedAt(text: string, index: number): MarkerSpan | null {
  const code = text.charCodeAt(index);
  for (const [first, ordinal, size, style] of ENCLOSED) {
    if (code >= first && code < first + size) {
      const close = SEPARATORS.includes(text.charAt(index + 1)) ? index + 2 : index + 1;
      const end = afterBlanks(text, close);
      return {
        start: index,
        end,
        marker: text.slice(index, close),
        ordinal: code - first + ordinal,
        style,
        parent: null,
        wide: false,
      };
    }
  }
  return null;
}

/**
 * The list marker that begins exactly at `index`; null where none does. Numbers that measure or count
 * (「3.5公里」「107.4.30」「1、2樓」「(1)次」「110報案」「2.0版」) are none. 「3.1」 is one with `parent` 3: whoever asks must
 * see from the numbers before it whether it is no decimal fraction.
 */
export function markerAt(text: string, index: number): MarkerSpan | null {
  const first = text.charAt(index);
  if (first === '(' || first === '（') return bracketedAt(text, index);
  const enclosed = text.charCodeAt(index) >= 0x2460 ? enclosedAt(text, index) : null;
  if (enclosed !== null) return enclosed;
  const count = countAt(text, index);
  if (count === null) return null;
  const sign = afterBlanks(text, count.end);
  const separator = text.charAt(sign);
  if (separator === ')' || separator === '）') {
    const end = afterBlanks(text, sign + 1);
    if (sign !== count.end || goesOnCounting(text, end, 'bracket')) return null;
    const wide = separator === '）';
    return {
      start: index,
      end,
      marker: text.slice(index, sign + 1),
      ordinal: count.value,
      style: `${count.kind})`,
      parent: null,
      wide,
    };
  }
  if (separator === '' || !SEPARATORS.includes(separator)) return null;
  if (count.kind === 'A' && (sign !== count.end || isLatin(text.charCodeAt(sign + 1)))) return null;
  if (count.kind === '1' && separator !== '、' && digitOf(text.charCodeAt(sign + 1)) >= 0) {
    return decimalAt(text, index, count, sign);
  }
  const end = afterBlanks(text, sign + 1);
  if (separator === '、' && goesOnCounting(text, end, count.kind)) return null;
  const style = separator === '、' ? `${count.kind}、` : `${count.kind}.`;
  return {
    start: index,
    end,
    marker: text.slice(index, sign + 1),
    ordinal: count.value,
    style,
    parent: null,
    wide: separator === '．',
  };
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function decimalAt(text: string, index: number, whole: Count, sign: number): MarkerSpan | null {
  const part = countAt(text, sign + 1);
  if (part === null || part.kind !== '1' || digitOf(text.charCodeAt(sign + 1)) === 0) return null;
  let close = part.end;
  if (SEPARATORS.includes(text.charAt(close)) && close < text.length) {
    if (digitOf(text.charCodeAt(close + 1)) >= 0) return null;
    close += 1;
  }
  const end = afterBlanks(text, close);
  if (DECIMAL_UNIT.test(text.slice(end, end + 2))) return null;
  const marker = text.slice(index, close);
  return { start: index, end, marker, ordinal: part.value, style: '1.1', parent: whole.value, wide: false };
}

/** The bullet (●, ■, □ …) that stands at `index`, with the index after it and its white space; null where none does. */
export function bulletAt(text: string, index: number): { readonly marker: string; readonly end: number } | null {
  const char = text.charAt(index);
  if (char === '' || !BULLETS.includes(char)) return null;
  return { marker: char, end: afterBlanks(text, index + 1) };
}

/**
 * Takes one list marker off the front of a text (「一、」「(二)」「3.」「①」「壹、」「ㄧ、」): the marker as written, its value from 1,
 * and the rest without the white space between; null where the text begins with none.
 */
export function splitMarker(text: string): { marker: string; ordinal: number; rest: string } | null {
  let start = 0;
  while (start < text.length && (isBlank(text.charCodeAt(start)) || text.charAt(start) === '\n')) start += 1;
  const span = markerAt(text, start);
  if (span === null) return null;
  return { marker: span.marker, ordinal: span.ordinal, rest: text.slice(span.end) };
}
