import type { RegisterIndex } from './register-index';
import { foldedSlice, type Scan } from './scan';

/** Endings that units side by side have in common. */
const SIBLING = '科室課組股處';
/** 科技, 室內, 組織: here the character begins a word of its own. */
const WORD = /^(?:科[技學目別]|室[內外]|課[程稅業外後]|組[織成合]|處[理分方置遇]|股[份東票])/u;

/**
 * True between two names with one ending that nothing parts (行政科|保安科): without a register the form alone tells. Names with
 * different endings (教務處教學組) are rather one unit within another.
 */
export function isRunOn({ flat, isMark, gapBefore, inBrackets }: Scan, at: number): boolean {
  const ending = flat.charAt(at - 1);
  if (!SIBLING.includes(ending) || inBrackets[at] === true || inBrackets[at - 1] === true) return false;
  if (WORD.test(flat.slice(at - 1, at + 1)) || flat[at] === ending) return false;
  const isBetween = (place: number): boolean => isMark[place] !== true && inBrackets[place] !== true;
  if (at < 3 || ![1, 2, 3].every((back) => isBetween(at - back))) return false;
  if ([at, at - 1, at - 2].some((place) => flat[place] === '各' || gapBefore[at] === true)) return false;
  let end = at;
  while (end < flat.length && isBetween(end) && flat[end] !== '各') end += 1;
  const next = flat.indexOf(ending, at);
  return next >= at + 2 && next < end && flat[end - 1] === ending && !WORD.test(flat.slice(next, next + 2));
}

/**
 * Names of the register that share an ending with nothing between their words (文心豐原大屯分局), written out; null where the register
 * does not have every one of them.
 */
export function readRunOn(scanned: Scan, from: number, to: number, index: RegisterIndex): string[] | null {
  for (const size of index.lengths) {
    const lastAt = to - size;
    if (lastAt <= from || size < 3 || index.find(foldedSlice(scanned, lastAt, to)) === null) continue;
    for (let endingAt = lastAt + 1; endingAt < to; endingAt += 1) {
      const stems = stemsOf(scanned, from, lastAt, foldedSlice(scanned, endingAt, to), index);
      if (stems === null) continue;
      const ending = scanned.characters.slice(endingAt, to).join('');
      return [...stems.map((stem) => stem + ending), scanned.characters.slice(lastAt, to).join('')];
    }
  }
  return null;
}

function stemsOf(scanned: Scan, from: number, to: number, ending: string, index: RegisterIndex): string[] | null {
  const stems: string[] = [];
  for (let at = from; at < to;) {
    const start = at;
    const size = index.lengths
      .map((length) => length - ending.length)
      .find(
        (length) =>
          length > 0 &&
          start + length <= to &&
          index.find(foldedSlice(scanned, start, start + length) + ending) !== null,
      );
    if (size === undefined) return null;
    stems.push(scanned.characters.slice(at, at + size).join(''));
    at += size;
  }
  return stems.length > 0 ? stems : null;
}
