import { displayWidth } from '../text/display-width';

/** The part of a text that a proposal changes. */
export interface ChangeExcerpt {
  /** null where the new text is short enough to be shown whole. */
  readonly before: string | null;
  readonly after: string;
  /** True where the text changes in other places too, which are not shown. */
  readonly more: boolean;
}

/** Widest text shown whole, in half-width columns. */
const WHOLE = 64;
/** Characters of context on each side of a change. */
const CONTEXT = 8;
/** So many equal characters end a change. */
const SAME = 6;
/** Longest change that is looked for as one. */
const LONGEST = 40;

/** What to show of a proposed text: the whole where it is short, else its first change with a little context. Line breaks become ⏎. */
export function changeExcerpt(before: string | null, after: string): ChangeExcerpt {
  if (before === null || displayWidth(after) <= WHOLE) return { before: null, after: shown(after), more: false };
  const old = [...before];
  const next = [...after];
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start++;
  const end = changeEnd(old, next, start);
  const more = old.slice(end.old).join('') !== next.slice(end.next).join('');
  return { before: part(old, start, end.old), after: part(next, start, end.next), more };
}

/** Where both texts say the same again, the nearest such place; their ends where there is none near. */
function changeEnd(old: readonly string[], next: readonly string[], start: number): { old: number; next: number } {
  for (let length = 0; length <= 2 * LONGEST; length++)
    for (let removed = Math.max(0, length - LONGEST); removed <= Math.min(length, LONGEST); removed++) {
      const end = { old: start + removed, next: start + length - removed };
      if (end.old <= old.length && end.next <= next.length && agree(old, next, end)) return end;
    }
  return { old: old.length, next: next.length };
}

function agree(old: readonly string[], next: readonly string[], at: { old: number; next: number }): boolean {
  for (let step = 0; step < SAME; step++) {
    if (old[at.old + step] !== next[at.next + step]) return false;
    if (old[at.old + step] === undefined) return true;
  }
  return true;
}

function part(characters: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(characters.length, end + CONTEXT);
  return `${from > 0 ? '…' : ''}${shown(characters.slice(from, to).join(''))}${to < characters.length ? '…' : ''}`;
}

function shown(text: string): string {
  return text.trim().replace(/\r?\n/g, '⏎');
}
