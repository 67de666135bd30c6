import { isCollectiveForm } from './collectives';
import { trailerEnd } from './labels';
import type { RegisterIndex } from './register-index';
import { isRunOn } from './run-on';
import { foldedSlice, type Scan } from './scan';
import { endsLikeUnit, isBareSuffix, isOnlyOne, isWholeName } from './suffixes';

/** A whole name before, a whole name behind: a break between them was meant. */
export const JOINED_NAMES = 3;
/** The register knows what stands behind the break, so what stands before it is something else. */
const JOINED_TO_KNOWN = 8;
/** 資訊室及委外廠商: the register knows the name before 及, whatever the words behind it are. */
const KNOWN_BEFORE = 1;
/** Dearer than any other way to read the same characters; adding up further is in vain. */
const HOPELESS = 12;
/** What `trailerEnd` can begin with. */
const TRAILER = /[等主協會承統彙配共辦負分電#(0]/u;

/** True for what stands behind 各… in a list (大隊 in 各分局、大隊). */
export function standsBehindEach({ flat, isMark, joiner, gapBefore }: Scan, from: number): boolean {
  if (from === 0) return false;
  const before = flat.slice(0, from);
  if (!/各|所屬|全|本[局所站處]/u.test(before)) return false;
  const word = [1, 2].some((size) => joiner[from - size] === size);
  return isMark[from - 1] === true || word || gapBefore[from] === true;
}

/** What it costs to read on over white space, 及, a bracket or 各 that stand inside the stretch; in a list 及 costs nothing. */
export function breakCosts(scanned: Scan, from: number, to: number, index: RegisterIndex, isList = false): number {
  const { gapBefore, joiner, flat, inBrackets, isMark } = scanned;
  let cost = 0;
  for (let at = from + 1; at < to && cost < HOPELESS; at += 1) {
    if (inBrackets[at] === true || isMark[at] === true || isMark[at - 1] === true) continue;
    const word = joiner[at] ?? 0;
    if (word > 0 && at + word >= to) cost += JOINED_NAMES;
    if (word > 0 && !isList && at + word + 1 < to && index.find(foldedSlice(scanned, from, at)) !== null)
      cost += KNOWN_BEFORE;
    if (word > 0 && !isList && partsNames(scanned, from, at, at + word, to, index)) cost += JOINED_NAMES;
    if (TRAILER.test(flat[at] ?? '') && trailerEnd(flat, at, (place) => place === to) === to) cost += JOINED_NAMES;
    if (!isList && isRunOn(scanned, at)) cost += JOINED_NAMES;
    if (gapBefore[at] === true) cost += gapCost(scanned, from, at, to, index);
    else if ((flat[at - 1] === ')' || flat[at] === '各') && isWhole(scanned, from, at, index)) {
      const isOwner = flat[at] === '各' && index.find(foldedSlice(scanned, from, at)) === null;
      const collective = isOwner && isCollectiveForm(foldedSlice(scanned, from, to));
      if (!collective && isWholeBehind(scanned, at, to, from, index)) cost += JOINED_NAMES;
    }
  }
  return cost;
}

function partsNames(
  scanned: Scan,
  from: number,
  at: number,
  behind: number,
  to: number,
  index: RegisterIndex,
): boolean {
  const isParted = isWhole(scanned, from, at, index) || isListedEnding(scanned, from, at);
  return isParted && isWholeBehind(scanned, behind, to, from, index);
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
  const goesOn = (isBareSuffix(rest) && !isOnlyOne(rest)) || /^長室$/u.test(rest);
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
  return isWholeName(text) || (text.length > 1 && index.find(text) !== null);
}

/** 大隊 in 各分局、大隊及隊: an ending alone, and whole all the same. */
function isListedEnding(scanned: Scan, from: number, to: number): boolean {
  return isBareSuffix(foldedSlice(scanned, from, to)) && standsBehindEach(scanned, from);
}

function isWholeBehind(scanned: Scan, at: number, to: number, from: number, index: RegisterIndex): boolean {
  const rest = foldedSlice(scanned, at, to);
  if (isBareSuffix(rest)) return isOnlyOne(rest) || /各/u.test(scanned.flat.slice(0, at));
  return endsLikeUnit(rest) || isCollectiveForm(rest) || index.find(rest) !== null;
}
