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

/** 大寫 figures, most of which are also parts of words. */
const FORMAL: ReadonlySet<string> = new Set('壹貳參肆伍陸柒捌玖');
const TIMED: ReadonlySet<string> = new Set('年月日季次期、');

/** The phrase as the grammar reads it: NFKC, one kind of dash, wave, dot and slash, no white space. */
export function normalisePhrase(text: string): string {
  // NFKC would make 13月 of ①3月.
  const folded = text
    .replace(CIRCLED, (figure) => `(${figure})`)
    .normalize('NFKC')
    .replace(CLOCK, '');
  // 107.1⏎0.31 is one date in two lines; two lines that make no day together are two dates.
  const parted = folded.replace(BETWEEN_DATES, (all, end: string, start: string) =>
    Number(end + start) > GREATEST_DAY ? `${end}、` : all,
  );
  // 元月 is January.
  return squeeze(parted)
    .replace(/(?<!公)元月/gu, '1月')
    .replace(LOOKALIKE, (variant) => LOOKALIKES.get(variant) ?? variant);
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
  const character = String.fromCodePoint(phrase.codePointAt(at) ?? 0);
  const known = LEXICON.get(character)?.find(({ word }) => phrase.startsWith(word, at));
  if (known) return { kind: 'word', text: known.word, wordClass: known.wordClass };
  if (NUMERAL_CHARACTERS.has(character)) {
    let end = at + 1;
    while (end < phrase.length && NUMERAL_CHARACTERS.has(phrase.charAt(end)) && !changesScript(phrase, end)) end++;
    const text = phrase.slice(at, end);
    const arabic = /^\d{1,15}$/u.test(text);
    const value = arabic ? Number(text) : parseNumeral(text);
    // 百, and 參 in 參展, are words where no time follows.
    const isWord = text.length === 1 && (value === null || (FORMAL.has(text) && !TIMED.has(phrase.charAt(end))));
    return isWord ? { kind: 'other', text } : { kind: 'number', text, value, arabic };
  }
  return /[\p{P}\p{S}]/u.test(character) ? { kind: 'mark', text: character } : { kind: 'other', text: character };
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
