import { isEnclosed } from './enclosed';
import { foldName } from './normalise';

/** A unit cell, character by character, without white space. All lists are by character. */
export interface Scan {
  /** As written. */
  readonly characters: readonly string[];
  /** Folded (see `foldName`); mostly one character, more where one sign stands for several (㈠). */
  readonly folded: readonly string[];
  /** The folded text with exactly one UTF-16 unit for each character, to run patterns over. */
  readonly flat: string;
  /** True where white space or a line break stood before the character. */
  readonly gapBefore: readonly boolean[];
  /** True inside a pair of brackets, both brackets included. */
  readonly inBrackets: readonly boolean[];
  /** True for a mark between units. */
  readonly isMark: readonly boolean[];
  /** Length of the word between units that begins here (及, 以及); 0 where none does. */
  readonly joiner: readonly number[];
  /** True where a number or label in brackets stands before the first name, so that one behind a name belongs to the next. */
  readonly isLed: boolean;
}

const BLANK = /^[\s\u115F\u1160\u3164\uFFA0]$/u;
/** Characters that nobody sees: they are left out, and part nothing. */
const UNSEEN = /^[\p{Cf}\p{Cc}]$/u;
const MARK = /^[、:+&→>*●■◎※◆◇▲△★☆□▪▫•|\\「」『』"“”!！?？]$/u;
const ALPHANUMERIC = /^[a-z0-9]$/u;
const JOINERS = '以會偕及與和或暨併並';
const JOINER = /以及|會同|偕同|[及與和或暨併並]/uy;
const LED = /^\((?:[0-9一二三四五六七八九十]{1,2}|(?:主|協|會|承)辦(?:單位|機關)?|主政|主責)\)[^()]/u;
/** A bracket that closes later than this was left open, and hides no mark. */
const LONGEST_BRACKET = 60;

/** Takes white space out of a unit cell and marks what may part two units. */
export function scan(text: string): Scan {
  const characters: string[] = [];
  const gapBefore: boolean[] = [];
  let gap = false;
  for (const character of text) {
    const isPlain = isHan(character.charCodeAt(0));
    if (!isPlain && BLANK.test(character)) gap = characters.length > 0;
    else if (isPlain || !UNSEEN.test(character)) {
      characters.push(character);
      gapBefore.push(gap);
      gap = false;
    }
  }
  const folded = characters.map(foldName);
  const flat = folded.map((sign, at) => flatSign(sign, characters[at] ?? '')).join('');
  const inBrackets = bracketsOf(flat);
  const isMark = [...folded.keys()].map((at) => inBrackets[at] !== true && marksAt(flat, at, characters[at] ?? ''));
  const joiner = [...folded.keys()].map((at) => (inBrackets[at] === true ? 0 : joinerAt(flat, at)));
  return {
    characters,
    folded,
    flat,
    gapBefore,
    inBrackets,
    isMark,
    joiner,
    isLed: flat.startsWith('(') && LED.test(flat),
  };
}

/** The characters from `from` up to, not including, `to`, as written. */
export function slice({ characters }: Scan, from: number, to: number): string {
  return characters.slice(from, to).join('');
}

/** As `slice`, folded. */
export function foldedSlice({ folded }: Scan, from: number, to: number): string {
  return folded.slice(from, to).join('');
}

/** Nearly every character of a unit cell is one of these, and they are neither blank nor marks. */
function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function flatSign(folded: string, written: string): string {
  // ① folds to 1, which would make a number of a mark before a name.
  if (folded.length === 1 && !isEnclosed(written.charCodeAt(0))) return folded;
  return written.length === 1 ? written : '\uFFFD';
}

function bracketsOf(flat: string): boolean[] {
  const inside = new Array<boolean>(flat.length).fill(false);
  const open: number[] = [];
  for (let at = 0; at < flat.length; at += 1) {
    if (flat[at] === '(') open.push(at);
    if (flat[at] !== ')') continue;
    const from = open.pop();
    if (from !== undefined && at - from <= LONGEST_BRACKET) inside.fill(true, from, at + 1);
  }
  return inside;
}

function marksAt(flat: string, at: number, written: string): boolean {
  const sign = flat[at] ?? '';
  if (isHan(sign.charCodeAt(0)) && isHan(written.charCodeAt(0))) return false;
  const between = ALPHANUMERIC.test(flat[at - 1] ?? '') && ALPHANUMERIC.test(flat[at + 1] ?? '');
  // I/O, R&D, 2.0 are words; between Chinese characters the same signs part units.
  if (/^[/／&＆+＋.．]$/u.test(written) && between) return false;
  if (sign === '.') return true;
  if ((sign === '-' || sign === '—') && at === 0) return true;
  return MARK.test(sign);
}

function joinerAt(flat: string, at: number): number {
  if (!JOINERS.includes(flat.charAt(at))) return 0;
  JOINER.lastIndex = at;
  return JOINER.test(flat) ? JOINER.lastIndex - at : 0;
}
