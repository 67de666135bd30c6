import { markerAt } from './numbering';

const OPENERS = '「『（([［【《〈〔｛{〝〝';
const CLOSERS = '」』）)]］】》〉〕｝}〞〟';
/** Which kinds may close one another: half and full width are one kind. */
const KINDS = 'abccddefghiijj';

/** A bracket that has no partner, or a wrong one. */
export interface OddBracket {
  readonly position: number;
  readonly bracket: string;
  /** `unclosed`: opened and never closed · `unopened`: closes nothing · `mismatched`: closes a bracket of another kind (「…』). */
  readonly fault: 'unclosed' | 'unopened' | 'mismatched';
  /** The bracket that would be right here. */
  readonly partner: string;
}

/** Brackets are looked for this deep; whoever nests deeper has typed nonsense, and is not to be waited for. */
const DEEPEST = 40;

const NONE: readonly OddBracket[] = [];

/** 1: opener, 2: closer. */
const KNOWN = new Uint8Array(0x10000);
for (const opener of OPENERS) KNOWN[opener.charCodeAt(0)] = 1;
for (const closer of CLOSERS) KNOWN[closer.charCodeAt(0)] = 2;

/** The odd brackets of a text, in order. Half and full width close one another; list numbers such as 「1)」 are no brackets. */
export function oddBrackets(text: string): readonly OddBracket[] {
  let first = 0;
  while (first < text.length && KNOWN[text.charCodeAt(first)] === 0) first += 1;
  return first === text.length ? NONE : search(text, first);
}

function search(text: string, from: number): readonly OddBracket[] {
  const odd: OddBracket[] = [];
  const open: number[] = [];
  for (let position = from; position < text.length; position += 1) {
    const sort = KNOWN[text.charCodeAt(position)];
    if (sort === 1) open.push(position);
    if (sort !== 2) continue;
    const closer = text.charAt(position);
    const kind = kindOf(closer, CLOSERS);
    let at = open.length - 1;
    const deepest = Math.max(0, open.length - DEEPEST);
    while (at >= deepest && kindOf(text.charAt(open[at] ?? 0), OPENERS) !== kind) at -= 1;
    const top = open[open.length - 1];
    if (at >= deepest) {
      for (const left of open.splice(at).slice(1)) odd.push(unclosed(text, left));
    } else if (closesNumber(text, position)) {
      continue;
    } else if (top !== undefined && isQuote(text.charAt(top)) === isQuote(closer)) {
      open.pop();
      odd.push({ position, bracket: closer, fault: 'mismatched', partner: partnerOf(text.charAt(top)) });
    } else {
      odd.push({ position, bracket: closer, fault: 'unopened', partner: OPENERS.charAt(CLOSERS.indexOf(closer)) });
    }
  }
  for (const left of open) odd.push(unclosed(text, left));
  return odd.sort((a, b) => a.position - b.position);
}

function unclosed(text: string, position: number): OddBracket {
  const bracket = text.charAt(position);
  return { position, bracket, fault: 'unclosed', partner: partnerOf(bracket) };
}

function partnerOf(opener: string): string {
  return CLOSERS.charAt(OPENERS.indexOf(opener));
}

function kindOf(bracket: string, list: string): string {
  return KINDS.charAt(list.indexOf(bracket));
}

function isQuote(bracket: string): boolean {
  return '「『〝」』〞〟'.includes(bracket);
}

/** True where the bracket ends a list number without an opening bracket: 「1)」「二）」. */
function closesNumber(text: string, position: number): boolean {
  for (let start = position - 1; start >= 0 && start >= position - 3; start -= 1) {
    const span = markerAt(text, start);
    if (span === null || start + span.marker.length !== position + 1) continue;
    const before = start === 0 ? '\n' : text.charAt(start - 1);
    if (/[\s。；;：:，,、]/.test(before)) return true;
  }
  return false;
}
