import { displayWidth } from '../text/display-width';

/** The part of a text that a proposal changes. */
export interface ChangeExcerpt {
  /** null where the new text is short enough to be shown whole. */
  readonly before: string | null;
  readonly after: string;
}

/** Widest text shown whole, in half-width columns. */
const WHOLE = 64;
/** Characters of context on each side of a change. */
const CONTEXT = 8;

/** What to show of a proposed text: the whole where it is short, else the changed part with a little context. Line breaks become ⏎. */
export function changeExcerpt(before: string | null, after: string): ChangeExcerpt {
  if (before === null || displayWidth(after) <= WHOLE) return { before: null, after: shown(after) };
  const old = [...before];
  const next = [...after];
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  return { before: part(old, head, tail), after: part(next, head, tail) };
}

function part(characters: readonly string[], head: number, tail: number): string {
  const from = Math.max(0, head - CONTEXT);
  const to = Math.min(characters.length, characters.length - tail + CONTEXT);
  return `${from > 0 ? '…' : ''}${shown(characters.slice(from, to).join(''))}${to < characters.length ? '…' : ''}`;
}

function shown(text: string): string {
  return text.trim().replace(/\r?\n/g, '⏎');
}
