import { compareKey } from '../text/compare-key';
import type { MarkerSpan } from '../text/numbering';
import { bulletAt, markerAt, MARKER_STARTS } from '../text/numbering';

/** One numbered item of a measure, or the whole of a measure without numbers. */
export interface MeasureLine {
  /** 1-based line of the cell's text (lines end at line breaks) where the item begins. */
  readonly line: number;
  /** The number or bullet as written (「1.」「一、」「(一)」「●」); '' where there is none. */
  readonly marker: string;
  /** 1-based value of the number; null where there is none. */
  readonly ordinal: number | null;
  /** How the number is written (`1.`, `(一)` …: see `MarkerStyle`); '' where there is none. */
  readonly style: string;
  /** True where a bracket of the number is full-width. */
  readonly wide: boolean;
  /** 0 for the outermost numbering of the cell (and for an item without a number), 1 for the numbering inside it, … */
  readonly level: number;
  /** True for a line ending in a colon that only announces the items below it: it is no measure of its own. */
  readonly heading: boolean;
  /** The item's own words, without the number, as written. */
  readonly text: string;
  /** The words for comparing: NFKC, without white space, punctuation and case; '' where nothing is left. */
  readonly key: string;
}

interface Candidate {
  readonly span: MarkerSpan | null;
  readonly bullet: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** What stands before it: a line's start (or another marker), a sentence's end, a comma, or a word. */
  readonly before: 'line' | 'stop' | 'comma' | 'word';
}

const LINE_FEED = 0x0a;
const NONE: readonly never[] = [];

/** What a character can be to a list: 1 blank · 2 line break · 4 first character of a marker or bullet · 8 the same, even behind a word. */
const KINDS = new Uint8Array(0x10000);
for (const blank of ' \u3000\t\r\u00a0') KINDS[blank.charCodeAt(0)] = 1;
KINDS[LINE_FEED] = 2;
for (const first of MARKER_STARTS) KINDS[first.charCodeAt(0)] = 4;
for (const first of '(（') KINDS[first.charCodeAt(0)] = 8;
for (let code = 0x2460; code <= 0x249b; code += 1) KINDS[code] = 8;
for (let code = 0x3220; code <= 0x3229; code += 1) KINDS[code] = 8;

function beforeKind(code: number): 'stop' | 'comma' | null {
  const character = String.fromCharCode(code);
  if ('。；;：:！ \u3000'.includes(character)) return 'stop';
  return '，,、'.includes(character) ? 'comma' : null;
}

/** Every place where a marker may stand, in order. One pass; most texts have none. */
function collect(text: string): readonly Candidate[] {
  let found: Candidate[] | null = null;
  let line = 1;
  let fresh = true;
  for (let at = 0; at < text.length; at += 1) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === 0) {
      fresh = false;
    } else if (kind === 2) {
      line += 1;
      fresh = true;
    } else if (kind !== 1) {
      const isFirst: boolean = fresh;
      fresh = false;
      const before = isFirst ? 'line' : (beforeKind(text.charCodeAt(at - 1)) ?? (kind === 8 ? 'word' : null));
      if (before === null) continue;
      const span = markerAt(text, at);
      const bullet = span === null && isFirst ? bulletAt(text, at) : null;
      const end = span?.end ?? bullet?.end;
      if (end === undefined) continue;
      (found ??= []).push({ span, bullet: bullet?.marker ?? '', start: at, end, line, before });
      at = Math.max(at, end - 1);
      fresh = isFirst;
    }
  }
  return found ?? NONE;
}

/** True where the same numbering goes on with 2 further down, so that a 1 inside a line begins a list. */
function goesOn(candidates: readonly Candidate[], index: number, style: string): boolean {
  for (let next = index + 1; next < candidates.length; next += 1) {
    const span = candidates[next]?.span;
    if (span?.style !== style) continue;
    return span.ordinal === 2;
  }
  return false;
}

/** Which candidates are markers: at a line's start nearly all, inside a line only those that count on. */
function accept(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const lastOf = new Map<string, MarkerSpan>();
  return candidates.filter((candidate, index) => {
    const { span, before } = candidate;
    if (span === null) return true;
    const last = lastOf.get(span.style);
    const follows = last !== undefined && span.ordinal === last.ordinal + 1 && span.parent === last.parent;
    let accepted = follows || (span.ordinal === 1 && (before === 'line' || goesOn(candidates, index, span.style)));
    if (before === 'line' && span.parent === null) accepted = true;
    if (before === 'line' && span.parent !== null && last?.parent === span.parent) {
      accepted = span.ordinal > last.ordinal && span.ordinal <= last.ordinal + 3;
    }
    // A list that counts on inside a line may skip a number, or have it twice: that is for a reviewer to see.
    if (before === 'stop' || (before === 'word' && span.style === '①')) {
      const steps = last === undefined || last.ordinal < 2 ? 0 : span.ordinal - last.ordinal + 1;
      if (steps >= 1 && steps <= 3) accepted = true;
    }
    if (before === 'comma' && span.style.endsWith('、')) accepted = false;
    if (before === 'word' && !follows && span.style !== '①') accepted = false;
    if (before !== 'line' && (span.style.startsWith('A') || span.parent !== null)) accepted = false;
    if (accepted) lastOf.set(span.style, span);
    return accepted;
  });
}

/** How deep a numbering style stands, from the styles met before it in the cell. */
function levelOf(styles: string[], style: string): number {
  const known = styles.indexOf(style);
  if (known >= 0) {
    styles.length = known + 1;
    return known;
  }
  if (style === '1.' && styles[styles.length - 1] === '1.1') styles.pop();
  styles.push(style);
  return styles.length - 1;
}

/** 1-based line of the first character of a text that is not white space. */
function firstLine(text: string): number {
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) line += 1;
    else if (KINDS[code] !== 1) break;
  }
  return line;
}

const ENDS_IN_COLON = /[:：]$/;

/**
 * The numbered items of a measure, in order: 1. 1、 (1) （1） 一、 (一) ㈠ ① 壹、 甲、 ㄧ、 3.1 and bullets, at the start of a line or, where they
 * count on, inside one (「1.辦理…。2.設置…」). Words before the first number are an item without marker; a line without a number goes
 * on with the item above it; in nested lists every item stands for itself, and one that only announces those below is a `heading`.
 * A text without numbers is one item, however many lines it has; a blank text is none.
 */
export function measureLines(text: string): readonly MeasureLine[] {
  const markers = accept(collect(text));
  const first = markers[0];
  const lead = (first === undefined ? text : text.slice(0, first.start)).trim();
  const lines: MeasureLine[] = [];
  if (lead !== '') {
    const heading = first !== undefined && ENDS_IN_COLON.test(lead);
    const line = text.charCodeAt(0) > 0x20 ? 1 : firstLine(text);
    lines.push({
      line,
      marker: '',
      ordinal: null,
      style: '',
      wide: false,
      level: 0,
      heading,
      text: lead,
      key: compareKey(lead),
    });
  }
  if (first === undefined) return lines;
  const styles: string[] = [];
  const levels = markers.map(({ span, bullet }) => levelOf(styles, span?.style ?? bullet));
  markers.forEach(({ span, bullet, end, line }, index) => {
    const own = text.slice(end, markers[index + 1]?.start).trim();
    const level = levels[index] ?? 0;
    const deeper = (levels[index + 1] ?? 0) > level;
    lines.push({
      line,
      marker: span?.marker ?? bullet,
      ordinal: span?.ordinal ?? null,
      style: span?.style ?? bullet,
      wide: span?.wide ?? false,
      level,
      heading: deeper && (own === '' || ENDS_IN_COLON.test(own)),
      text: own,
      key: compareKey(own),
    });
  });
  return lines;
}
