/** Values of single digits, in every script that clerks use; 大寫 included. */
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, Number(digit)])),
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((digit, value) => [digit, value])),
  ...Object.fromEntries([...'零壹貳參肆伍陸柒捌玖'].map((digit, value) => [digit, value])),
  '○': 0,
  '◯': 0,
  兩: 2,
  ㄧ: 1,
};

/** 廿 and 卅 stand for the tens together with their digit (廿三 = 23). */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

const MYRIAD = '萬';

/** Every character that a numeral can hold, after NFKC. */
export const NUMERAL_CHARACTERS: ReadonlySet<string> = new Set([
  ...Object.keys(DIGITS),
  ...Object.keys(TENS),
  ...Object.keys(UNITS),
  MYRIAD,
]);

/** Figures side by side (一〇五, 107, 1○7). */
function positional(characters: readonly string[]): number | null {
  let value = 0;
  for (const character of characters) {
    const digit = DIGITS[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return Number.isSafeInteger(value) ? value : null;
}

/** Figures with 十, 百, 千 (一百零六, 十二, 廿三): units fall from left to right, each with one digit before it. */
function belowMyriad(characters: readonly string[]): number | null {
  let total = 0;
  let lastUnit = Infinity;
  let digits: string[] = [];
  for (const character of characters) {
    const tens = TENS[character];
    const unit = tens === undefined ? UNITS[character] : 10;
    if (unit === undefined) {
      digits.push(character);
      continue;
    }
    if (unit >= lastUnit || (tens !== undefined && digits.some((digit) => DIGITS[digit] !== 0))) return null;
    if (tens !== undefined) total += tens;
    else {
      // 二千零十八 leaves the 一 before 十 out.
      const bare =
        digits.length === 0 || (unit === 10 && total > 0 && digits.length === 1 && DIGITS[digits[0] ?? ''] === 0);
      const value = bare ? 1 : positional(digits);
      // 百 and 千 do not stand without a digit, 十 does (一百十二 is said, too).
      if (value === null || value === 0 || value >= 10 || (digits.length === 0 && unit > 10)) return null;
      total += value * unit;
    }
    lastUnit = unit;
    digits = [];
  }
  if (digits.length === 0) return total;
  const hasZero = digits.length > 1 && DIGITS[digits[0] ?? ''] === 0;
  const rest = hasZero ? digits.slice(1) : digits;
  const value = rest.length === 1 ? positional(rest) : null;
  // 一百二 is 120 to some and 102 to nobody: without a zero between, it is not read.
  if (value === null || (!hasZero && lastUnit !== Infinity && lastUnit > 10)) return null;
  return total + value;
}

/**
 * The value of a whole numeral: Arabic of any width (107, １０７), Chinese with units (一百零六, 十二, 廿三, 兩千),
 * Chinese in places (一〇五, 一○六), or both mixed (1○7). White space is ignored.
 * null where the text is no numeral, or is one that is read in two ways (一百二).
 */
export function parseNumeral(text: string): number | null {
  const characters = [...text.normalize('NFKC').replace(/\s/gu, '')];
  if (characters.length === 0 || characters.length > 20) return null;
  if (characters.every((character) => DIGITS[character] !== undefined)) return positional(characters);
  if (!characters.every((character) => NUMERAL_CHARACTERS.has(character))) return null;
  const myriad = characters.indexOf(MYRIAD);
  if (myriad < 0) return belowMyriad(characters);
  const high = mixed(characters.slice(0, myriad));
  const tail = characters.slice(myriad + 1);
  const low =
    tail.length === 0 ? 0 : belowMyriad(tail[0] !== undefined && DIGITS[tail[0]] === 0 ? tail.slice(1) : tail);
  return high === null || high === 0 || low === null || low >= 10_000 ? null : high * 10_000 + low;
}

function mixed(characters: readonly string[]): number | null {
  if (characters.length === 0) return null;
  return positional(characters) ?? belowMyriad(characters);
}

const CHINESE_DIGITS = [...'零一二三四五六七八九'];

function chineseBelowMyriad(value: number): string {
  let out = '';
  let pendingZero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) pendingZero = out !== '';
    else {
      if (pendingZero) out += '零';
      pendingZero = false;
      out += `${CHINESE_DIGITS[digit] ?? ''}${name}`;
    }
  }
  return out;
}

/** The Chinese numeral of a whole number from 0 to 99,999,999 (12 → 十二, 106 → 一百零六); throws a RangeError outside. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99_999_999) {
    throw new RangeError(`no Chinese numeral for ${value}`);
  }
  if (value === 0) return '零';
  if (value < 20) return chineseBelowMyriad(value).replace(/^一十/u, '十');
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high === 0) return chineseBelowMyriad(low);
  const gap = low > 0 && low < 1000 ? '零' : '';
  const highText = chineseBelowMyriad(high).replace(/^一十/u, '十');
  return `${highText}${MYRIAD}${gap}${chineseBelowMyriad(low)}`;
}

/** A number figure by figure, as years are written (107 → 一〇七). */
export function chineseFigures(value: number): string {
  return [...String(value)].map((digit) => (digit === '0' ? '〇' : (CHINESE_DIGITS[Number(digit)] ?? ''))).join('');
}
