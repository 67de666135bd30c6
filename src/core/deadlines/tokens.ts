import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numerals';
import { squeeze } from '../text/squeeze';
import { LEXICON } from './lexicon';
import type { WordClass } from './lexicon';

/** One piece of a phrase. `other` is a single character that belongs to no known word. */
export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly value: number | null; readonly arabic: boolean }
  | { readonly kind: 'word'; readonly text: string; readonly wordClass: WordClass }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' };

/** Look-alikes of -, ~, ., /, 一 and 〇 that NFKC leaves apart. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—―−─━'].map((dash) => [dash, '-'] as const),
  ...[...'〜∼˜'].map((wave) => [wave, '~'] as const),
  ...[...'‧・·•'].map((dot) => [dot, '.'] as const),
  ...[...'∕⁄'].map((slash) => [slash, '/'] as const),
  ['ㄧ', '一'] as const,
  ...[...'○◯'].map((zero) => [zero, '〇'] as const),
]);
const LOOKALIKE = /[‐‑‒–—―−─━〜∼˜‧・·•∕⁄ㄧ○◯]/gu;

/** A clock behind a date in figures: white space is all that parts them (2018-04-30 17:00). */
const CLOCK = /(?<=\d)(?:T|\s+)\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?Z?/gu;

/** White space between two dates in figures (107.3.31 107.9.30), with the numbers that it parts. */
const BETWEEN_DATES = /(?<=\d[./-])(\d{1,2})\s+(?=(\d{1,4})[./-]\d)/gu;

const CIRCLED = /[①-⑳]/gu;
const GREATEST_DAY = 31;

const WIDE = /[！-～]/gu;
/** How far full-width forms stand from their ASCII twins. */
const WIDTH = 0xfee0;
/** The T of a clock (2018-04-30T17:00). */
const CAPITAL_T = 0x54;

/** 大寫 figures, most of which are also parts of words. */
const FORMAL: ReadonlySet<string> = new Set('壹貳參肆伍陸柒捌玖');
const TIMED: ReadonlySet<string> = new Set('年月日季次期、');

/** Longer figures are no number that a date could hold. */
const LONGEST_FIGURES = 15;

/** What must be done to a phrase before it is read. */
type Wear = 'none' | 'wide' | 'any';

/** The phrase as the grammar reads it: NFKC, one kind of dash, wave, dot and slash, no white space. */
export function normalisePhrase(text: string): string {
  const wear = wearOf(text);
  if (wear === 'any') return foldAny(text);
  const folded = wear === 'none' ? text : text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH));
  return namedJanuary(folded);
}

/** Most phrases hold Chinese, figures and plain marks alone: one look is cheaper than all the folding. */
function wearOf(text: string): Wear {
  let wear: Wear = 'none';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPlain = (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f && code !== CAPITAL_T);
    if (isPlain || code === 0x3001 || code === 0x3002) continue;
    if (code < 0xff01 || code > 0xff5e || code === CAPITAL_T + WIDTH) return 'any';
    wear = 'wide';
  }
  return wear;
}

function foldAny(text: string): string {
  // NFKC would make 13月 of ①3月.
  const folded = text
    .replace(CIRCLED, (figure) => `(${figure})`)
    .normalize('NFKC')
    .replace(CLOCK, '');
  // 107.1⏎0.31 is one date in two lines; two lines that make no day together are two dates.
  const parted = folded.replace(BETWEEN_DATES, (all, end: string, start: string) =>
    Number(end + start) > GREATEST_DAY ? `${end}、` : all,
  );
  return namedJanuary(squeeze(parted)).replace(LOOKALIKE, (variant) => LOOKALIKES.get(variant) ?? variant);
}

/** 元月 is January; 公元月 is not. */
function namedJanuary(phrase: string): string {
  return phrase.includes('元月') ? phrase.replace(/(?<!公)元月/gu, '1月') : phrase;
}

/** Words by longest match, numerals of any script, marks; all else one character each. */
export function tokenise(phrase: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < phrase.length) {
    const token = nextToken(phrase, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(phrase: string, at: number): Token {
  const code = phrase.charCodeAt(at);
  const known = wordAt(phrase, at, code);
  if (known) return known;
  const figures = figuresAt(phrase, at);
  if (figures > at) {
    const text = phrase.slice(at, figures);
    return { kind: 'number', text, value: Number(text), arabic: true };
  }
  const character = phrase.charAt(at);
  if (NUMERAL_CHARACTERS.has(character)) return numeralAt(phrase, at);
  const text = code >= 0xd800 && code <= 0xdbff ? String.fromCodePoint(phrase.codePointAt(at) ?? code) : character;
  const isMark = (code < 0x4e00 || code > 0x9fff) && /[\p{P}\p{S}]/u.test(text);
  return { kind: isMark ? 'mark' : 'other', text };
}

function wordAt(phrase: string, at: number, code: number): Token | null {
  const words = LEXICON.get(code);
  if (words === undefined) return null;
  const second = phrase.charCodeAt(at + 1);
  for (const word of words) {
    if (word.token.text.length === 1 || (word.second === second && phrase.startsWith(word.token.text, at)))
      return word.token;
  }
  return null;
}

/** The end of Arabic figures that no other numeral follows; `at` where none stand there. */
function figuresAt(phrase: string, at: number): number {
  let end = at;
  while (isFigure(phrase.charCodeAt(end))) end++;
  const isLong = end - at > LONGEST_FIGURES;
  return end > at && (isLong || NUMERAL_CHARACTERS.has(phrase.charAt(end))) ? at : end;
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function numeralAt(phrase: string, at: number): Token {
  let end = at + 1;
  while (end < phrase.length && NUMERAL_CHARACTERS.has(phrase.charAt(end)) && !changesScript(phrase, end)) end++;
  const text = phrase.slice(at, end);
  const arabic = /^\d{1,15}$/u.test(text);
  const value = arabic ? Number(text) : parseNumeral(text);
  // 百, and 參 in 參展, are words where no time follows.
  const isWord = text.length === 1 && (value === null || (FORMAL.has(text) && !TIMED.has(phrase.charAt(end))));
  return isWord ? { kind: 'other', text } : { kind: 'number', text, value, arabic };
}

/** 五8 are two numbers (週五8時), 1〇7 is one: only zeros stand among figures of another script. */
function changesScript(phrase: string, at: number): boolean {
  const before = phrase.charAt(at - 1);
  const here = phrase.charAt(at);
  if (isZero(before) || isZero(here)) return false;
  return /\d/u.test(before) !== /\d/u.test(here);
}

function isZero(character: string): boolean {
  return character === '〇' || character === '零' || character === '0';
}
