import { chineseFigures, chineseNumeral, parseNumeral } from '../text/numerals';
import { yearOfNumber } from './grammar/year';

const NUMERALS = /[0-9０-９〇○零一二三四五六七八九十百千廿卅]+/gu;
const COMPACT = /^(?:\d{7}|\d{8})$/u;

/**
 * The phrase with every written year moved by `years`, each in the numerals it is written in and all else untouched
 * (一〇六年四月 → 一〇七年四月, 1060430 → 1070430). The phrase as it is where no year is written.
 */
export function shiftYears(phrase: string, years: number): string {
  return phrase.replace(NUMERALS, (run: string, at: number) => {
    const plain = run.normalize('NFKC');
    if (COMPACT.test(plain)) return shiftCompact(run, plain, years);
    const value = parseNumeral(run);
    const before = phrase.slice(Math.max(0, at - 2), at);
    const isNextToDigit = /[0-9]/u.test(before.slice(-1));
    if (value === null || isNextToDigit || yearOfNumber(value, null) === null) return run;
    return like(run, value + years);
  });
}

function shiftCompact(run: string, plain: string, years: number): string {
  const length = plain.length - 4;
  const year = String(Number(plain.slice(0, length)) + years);
  const shifted = year + plain.slice(length);
  return run === plain ? shifted : fullWidth(shifted);
}

/** A number in the numerals of a model: figures of either width, 一〇六, or 一百零六. */
function like(model: string, value: number): string {
  if (/^[0-9]+$/u.test(model)) return String(value);
  if (/^[０-９]+$/u.test(model)) return fullWidth(String(value));
  if (/[十百千廿卅]/u.test(model)) return chineseNumeral(value);
  const zero = /[○零]/u.exec(model)?.[0] ?? '〇';
  return chineseFigures(value).replace(/〇/gu, zero);
}

function fullWidth(figures: string): string {
  return figures.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
