import { isCollectiveForm } from './collectives';
import { readSharedEnding } from './lists';
import { readName, type Grade } from './name';
import { trailerEnd } from './labels';
import { foldName } from './normalise';
import { readRange } from './ordinals';
import type { RegisterIndex } from './register-index';
import type { ResolvedUnit } from './resolve';
import { foldedSlice, slice, type Scan } from './scan';
import { endsLikeUnit, isBareSuffix } from './suffixes';

/** One way to read a stretch of a cell. */
export interface Segment {
  readonly units: readonly ResolvedUnit[];
  /** The lower, the more plausible. */
  readonly cost: number;
  readonly isCertain: boolean;
  /** True where no longer stretch from the same place can be better. */
  readonly isDeadEnd: boolean;
}

const COST: Readonly<Record<Grade, number>> = { known: 0, loose: 0.3, collective: 0.5, plausible: 1, bare: 4, none: 7 };
/** 隊 in 各分局、大隊、隊: an ending alone stands for a class of units behind 各. */
const BARE_BEHIND_EACH = 0.6;
const LIST = 0.9;
/** A whole name before, a whole name behind: a break between them was meant. */
const JOINED_NAMES = 3;
/** The register knows what stands behind the break, so what stands before it is something else. */
const JOINED_TO_KNOWN = 8;

/** Reads the characters from `from` up to `to`: one unit, or several that share an ending; null where marks part them. */
export function readSegment(scanned: Scan, from: number, to: number, index: RegisterIndex): Segment | null {
  const { flat, isMark } = scanned;
  if (isMark[to - 1] === true) return null;
  let marks = 0;
  for (let at = from; at < to; at += 1) if (isMark[at]) marks += 1;
  const text = slice(scanned, from, to);
  if (marks === 0) return readUnmarked(scanned, from, to, text, index);
  if (index.hasMarks) {
    const known = index.find(foldedSlice(scanned, from, to));
    if (known) return segmentOf([{ text, name: known.name, part: null, kind: known.kind }], 0, true);
  }
  if (/[^、]/u.test(marksIn(scanned, from, to))) return null;
  const elements = elementsOf(scanned, from, to);
  const first = elements[0] ?? '';
  const isEach = flat[from] === '各' || /^本.{1,2}各/u.test(flat.slice(from, from + 4));
  const stretch = foldedSlice(scanned, from, to);
  // 各內、外勤單位: what 各 stands before is not whole yet, so all of it is one collective.
  if (isEach && !endsLikeUnit(first) && !isBareSuffix(first.replace(/^.*各/u, ''))) {
    if (!endsLikeUnit(stretch)) return null;
    const unit: ResolvedUnit = { text, name: text, part: null, kind: 'collective' };
    return segmentOf([unit], COST.collective + breaks(scanned, from, to, index, false), true);
  }
  const units = listUnits(scanned, from, to, index);
  if (units === null)
    return endsLikeUnit(first) && !index.hasMarks
      ? { units: [], cost: Infinity, isCertain: false, isDeadEnd: true }
      : null;
  const certain = units.every(({ kind }) => kind !== 'unknown');
  const cost = areKnown(units, index) ? 0.1 : LIST;
  return segmentOf(units, cost + breaks(scanned, from, to, index, false), certain);
}

function readUnmarked(scanned: Scan, from: number, to: number, text: string, index: RegisterIndex): Segment {
  const range = readRange(text);
  if (range && index.find(foldedSlice(scanned, from, to)) === null) {
    const units = range.map((name) => readName(name, index).unit);
    return segmentOf(units, 0.3, true);
  }
  const { unit, grade } = readName(text, index);
  const known = grade === 'known';
  const shared = known ? null : listUnits(scanned, from, to, index);
  const behindEach = grade === 'bare' && standsBehindEach(scanned, from);
  let cost = behindEach ? BARE_BEHIND_EACH : COST[grade];
  if (/[①-⑳㈠-㈩⑴-⒇❶-❿]/u.test(text)) cost += JOINED_NAMES;
  if (scanned.flat[from] === '(' || scanned.flat[from] === ')') cost += JOINED_NAMES;
  if (/^(?:主|協|會)辦/u.test(scanned.flat.slice(from, from + 2)) && !known) cost += JOINED_NAMES;
  // (二) behind a name is the number of the next one.
  if (/\([0-9一二三四五六七八九十]{1,2}\)$/u.test(scanned.flat.slice(from, to)) && !known) cost += 0.5;
  cost += breaks(scanned, from, to, index, known);
  if (shared) {
    const sharedCost = LIST - 0.2 + breaks(scanned, from, to, index, false, true);
    if (sharedCost < cost) return segmentOf(shared, sharedCost, true);
  }
  return segmentOf([unit], cost, grade === 'known' || grade === 'loose' || grade === 'collective');
}

function segmentOf(units: readonly ResolvedUnit[], cost: number, isCertain: boolean): Segment {
  return { units, cost, isCertain, isDeadEnd: false };
}

function marksIn({ flat, isMark }: Scan, from: number, to: number): string {
  let marks = '';
  for (let at = from; at < to; at += 1) if (isMark[at]) marks += flat[at] ?? '';
  return marks;
}

/** The stretch cut at its marks. */
function elementsOf({ folded, isMark }: Scan, from: number, to: number): string[] {
  const elements: string[] = [''];
  for (let at = from; at < to; at += 1) {
    if (isMark[at]) elements.push('');
    else elements[elements.length - 1] += folded[at] ?? '';
  }
  return elements;
}

/** Names that share an ending, cut at marks alone or also at 及, 與, 和, 暨, whichever the register knows better. */
function listUnits(scanned: Scan, from: number, to: number, index: RegisterIndex): ResolvedUnit[] | null {
  const byMarks = listElements(scanned, from, to, false);
  const byBoth = listElements(scanned, from, to, true);
  const read = (elements: readonly string[]): ResolvedUnit[] | null =>
    elements.length < 2
      ? null
      : (readSharedEnding(elements, byMarks.length < 2, index)?.map((name) => readName(name, index).unit) ?? null);
  const marked = read(byMarks);
  if (marked && (byBoth.length === byMarks.length || areKnown(marked, index))) return marked;
  return read(byBoth) ?? marked;
}

function areKnown(units: readonly ResolvedUnit[], index: RegisterIndex): boolean {
  return units.every(({ name }) => index.find(foldName(name)) !== null);
}

function listElements(scanned: Scan, from: number, to: number, atJoiners: boolean): string[] {
  const elements: string[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const word = atJoiners && at < to ? (scanned.joiner[at] ?? 0) : 0;
    // Both sides need words of their own: 中和分局 is not 中 and 分局.
    const atWord = word > 0 && at - start >= minimumBefore(scanned, start) && to - at - word >= 2;
    if (at < to && scanned.isMark[at] !== true && !atWord) continue;
    elements.push(slice(scanned, start, at));
    start = at + (atWord ? word : 1);
    if (atWord) at += word - 1;
  }
  return elements;
}

/** Words before 及 have two characters at least, numbers one. */
function minimumBefore({ flat }: Scan, start: number): number {
  return /^[0-9一二三四五六七八九十]/u.test(flat[start] ?? '') ? 1 : 2;
}

function standsBehindEach({ flat, isMark, joiner, gapBefore }: Scan, from: number): boolean {
  if (from === 0) return false;
  const before = flat.slice(0, from);
  if (!/各|所屬|全|本[局所站處]/u.test(before)) return false;
  const word = [1, 2].some((size) => joiner[from - size] === size);
  return isMark[from - 1] === true || word || gapBefore[from] === true;
}

/** What it costs to read on over white space, 及, a bracket or 各 that stand inside the stretch. */
function breaks(
  scanned: Scan,
  from: number,
  to: number,
  index: RegisterIndex,
  isKnown: boolean,
  isList = false,
): number {
  if (isKnown) return 0;
  const { gapBefore, joiner, flat, inBrackets, isMark } = scanned;
  let cost = 0;
  for (let at = from + 1; at < to; at += 1) {
    if (inBrackets[at] === true || isMark[at] === true || isMark[at - 1] === true) continue;
    const word = joiner[at] ?? 0;
    if (word > 0 && at + word >= to) cost += JOINED_NAMES;
    const isParted = isWhole(scanned, from, at, index) || isListedEnding(scanned, from, at);
    if (word > 0 && !isList && isParted && isWholeBehind(scanned, at + word, to, from, index)) cost += JOINED_NAMES;
    if (at + 2 <= to && trailerEnd(flat, at, (place) => place === to) === to) cost += JOINED_NAMES;
    if (gapBefore[at] === true) cost += gapCost(scanned, from, at, to, index);
    else if ((flat[at - 1] === ')' || flat[at] === '各') && isWhole(scanned, from, at, index)) {
      const isOwner = flat[at] === '各' && index.find(foldedSlice(scanned, from, at)) === null;
      const collective = isOwner && isCollectiveForm(foldedSlice(scanned, from, to));
      if (!collective && isWholeBehind(scanned, at, to, from, index)) cost += JOINED_NAMES;
    }
  }
  return cost;
}

function gapCost(scanned: Scan, from: number, at: number, to: number, index: RegisterIndex): number {
  const { flat } = scanned;
  if (/[()]/u.test(flat[at] ?? '') || isOpen(flat, from, at)) return 0;
  const lineStart = lastMark(scanned, from, at);
  if (!isWhole(scanned, lineStart, at, index) && !isListedEnding(scanned, lineStart, at)) {
    const known = at - lineStart > 1 && to - at > 1 && index.find(foldedSlice(scanned, at, to)) !== null;
    return known ? JOINED_TO_KNOWN : 0;
  }
  const rest = foldedSlice(scanned, at, to);
  const goesOn = isBareSuffix(rest) || /^長室$/u.test(rest);
  const listed =
    (/各/u.test(flat.slice(lineStart, at)) || isListedEnding(scanned, lineStart, at)) && !/^室$/u.test(rest);
  if (goesOn && !listed) return 0;
  // 本局⏎各單位 is one collective.
  if (flat[at] === '各' && /^本.{1,2}$/u.test(flat.slice(lineStart, at))) return 0;
  return JOINED_NAMES;
}

function isOpen(flat: string, from: number, at: number): boolean {
  return flat.lastIndexOf('(', at - 1) >= from && flat.lastIndexOf('(', at - 1) > flat.lastIndexOf(')', at - 1);
}

function lastMark({ isMark }: Scan, from: number, at: number): number {
  for (let place = at - 1; place >= from; place -= 1) if (isMark[place] === true) return place + 1;
  return from;
}

function isWhole(scanned: Scan, from: number, to: number, index: RegisterIndex): boolean {
  const text = foldedSlice(scanned, from, to);
  return endsLikeUnit(text) || (text.length > 1 && index.find(text) !== null);
}

/** 大隊 in 各分局、大隊及隊: an ending alone, and whole all the same. */
function isListedEnding(scanned: Scan, from: number, to: number): boolean {
  return isBareSuffix(foldedSlice(scanned, from, to)) && standsBehindEach(scanned, from);
}

function isWholeBehind(scanned: Scan, at: number, to: number, from: number, index: RegisterIndex): boolean {
  const rest = foldedSlice(scanned, at, to);
  if (isBareSuffix(rest)) return /各/u.test(scanned.flat.slice(0, at));
  return endsLikeUnit(rest) || isCollectiveForm(rest) || index.find(rest) !== null;
}
