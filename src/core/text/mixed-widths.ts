/** What stands in one text in both widths. */
export type WidthKind = 'bracket' | 'comma' | 'colon' | 'semicolon' | 'stop' | 'digit' | 'letter';

/** One kind of character that a text has in full and in half width. */
export interface MixedWidth {
  readonly kind: WidthKind;
  /** Where the rarer width stands first. */
  readonly position: number;
  /** The characters found, for quoting: one of each width. */
  readonly full: string;
  readonly half: string;
}

export interface MixedWidths {
  readonly found: readonly MixedWidth[];
  /** The text with one width of each kind: figures and letters in half width, marks between Chinese words in full width, brackets as most stand. */
  readonly unified: string;
}

const FULL_MARKS = '，：；。';
const HALF_MARKS = ',:;.';
const MARK_KINDS: readonly WidthKind[] = ['comma', 'colon', 'semicolon', 'stop'];

/** Bits of what a character can be part of: 1 full, 2 half bracket · 4 full, 8 half mark · 16 full digit · 32 full letter. */
const CLASSES = new Uint8Array(0x10000);
for (const character of '（）') CLASSES[character.charCodeAt(0)] = 1;
for (const character of '()') CLASSES[character.charCodeAt(0)] = 2;
for (const character of FULL_MARKS) CLASSES[character.charCodeAt(0)] = 4;
for (const character of HALF_MARKS) CLASSES[character.charCodeAt(0)] = 8;
for (let code = 0xff10; code <= 0xff19; code += 1) CLASSES[code] = 16;
for (let code = 0xff21; code <= 0xff5a; code += 1) if (code <= 0xff3a || code >= 0xff41) CLASSES[code] = 32;

/** null where no kind of character stands in both widths. Marks inside figures, Latin words and addresses (3.5, 10:30, http:) do not count. */
export function mixedWidths(text: string): MixedWidths | null {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) seen |= CLASSES[text.charCodeAt(at)] ?? 0;
  // Both widths of something, or a full-width figure or letter that may have half-width company.
  if ((seen & 3) !== 3 && (seen & 12) !== 12 && (seen & 48) === 0) return null;
  const characters = text.split('');
  const found: MixedWidth[] = [];
  if ((seen & 12) === 12) MARK_KINDS.forEach((kind, index) => unifyMarks(text, kind, index, characters, found));
  if ((seen & 3) === 3) unifyBrackets(text, characters, found);
  if ((seen & 16) !== 0) unifyFigures(text, 'digit', /[０-９]/, /[0-9]/, characters, found);
  if ((seen & 32) !== 0) unifyFigures(text, 'letter', /[Ａ-Ｚａ-ｚ]/, /[A-Za-z]/, characters, found);
  return found.length === 0 ? null : { found, unified: characters.join('') };
}

function isChinese(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3008 && code <= 0x300f) || (code >= 0xff01 && code <= 0xff60);
}

function unifyMarks(text: string, kind: WidthKind, index: number, characters: string[], found: MixedWidth[]): void {
  const full = FULL_MARKS.charAt(index);
  const half = HALF_MARKS.charAt(index);
  if (!text.includes(full)) return;
  let first = -1;
  for (let at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) {
    if (!isBetweenWords(text, at, kind)) continue;
    if (first < 0) first = at;
    characters[at] = full;
    if (characters[at + 1] === ' ') characters[at + 1] = '';
  }
  if (first >= 0) found.push({ kind, position: first, full, half });
}

/** True for a mark that ends or parts Chinese words; 「1.」 「a.」 「...」 「10:30」 are none. */
function isBetweenWords(text: string, at: number, kind: WidthKind): boolean {
  if (!isChinese(text.charAt(at - 1)) && text.charAt(at - 1) !== ')') return false;
  const next = text.charAt(at + 1);
  if (kind !== 'stop') return !/[/.,:;]/.test(next);
  return next === '' || next === '\n' || isChinese(next);
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Brackets are compared among their like: list numbers with list numbers, remarks with remarks. Those around Latin words alone may differ. */
function unifyBrackets(text: string, characters: string[], found: MixedWidth[]): void {
  const groups: [Pair[], Pair[]] = [[], []];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(' || character === '（') open.push(at);
    if (character !== ')' && character !== '）') continue;
    const start = open.pop();
    if (start === undefined) continue;
    const inner = text.slice(start + 1, at);
    const pair = { open: start, close: at };
    if (/^\s*(?:\d{1,2}|[一二三四五六七八九十ㄧ]{1,3})\s*$/.test(inner)) groups[0].push(pair);
    else if (/[\u3400-\u9fff]/.test(inner) || isFull(text, start) !== isFull(text, at)) groups[1].push(pair);
  }
  for (const pairs of groups) {
    const ends = pairs.flatMap(({ open: start, close }) => [start, close]).sort((a, b) => a - b);
    const full = ends.filter((at) => isFull(text, at));
    if (full.length === 0 || full.length === ends.length) continue;
    const toFull = full.length * 2 >= ends.length;
    const odd = ends.find((at) => isFull(text, at) !== toFull) ?? 0;
    for (const at of ends) characters[at] = (toFull ? '（）' : '()').charAt('（('.includes(text.charAt(at)) ? 0 : 1);
    found.push({ kind: 'bracket', position: odd, full: '（）', half: '()' });
    if (found.filter(({ kind }) => kind === 'bracket').length > 1) found.pop();
  }
}

function isFull(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0xff;
}

function unifyFigures(
  text: string,
  kind: WidthKind,
  full: RegExp,
  half: RegExp,
  characters: string[],
  found: MixedWidth[],
): void {
  const plain = half.exec(text);
  const wide = full.exec(text);
  if (plain === null || wide === null) return;
  characters.forEach((character, at) => {
    if (full.test(character)) characters[at] = String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
  found.push({ kind, position: wide.index, full: wide[0], half: plain[0] });
}
