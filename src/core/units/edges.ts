import { isEnclosed } from './enclosed';
import type { RegisterIndex } from './register-index';
import { isRunOn } from './run-on';
import type { Scan } from './scan';
import { foldedSlice } from './scan';
import { trailerEnd } from './labels';

/** Longer cells are prose; looking for names at every place in them would cost more than it gives. */
const LONGEST_SEARCHED = 1000;

/** Where a unit may end: at white space, marks and words between units, behind a bracket, before 各, around names of the register. */
export function edgesOf(scanned: Scan, index: RegisterIndex): number[] {
  const { flat, gapBefore, isMark, joiner, inBrackets } = scanned;
  const length = flat.length;
  const edges = new Set<number>([length]);
  const isEnd = (place: number): boolean => place >= length || gapBefore[place] === true || isMark[place] === true;
  for (let at = 1; at < length; at += 1) {
    if (inBrackets[at] === true && flat[at] !== '(') continue;
    if (inBrackets[at - 1] === true && inBrackets[at] === true && flat[at - 1] !== ')') continue;
    if (gapBefore[at] || isMark[at] || isMark[at - 1] || flat[at - 1] === ')' || flat[at] === '各') edges.add(at);
    const word = joiner[at] ?? 0;
    if (word > 0) edges.add(at).add(Math.min(length, at + word));
    const code = flat.charCodeAt(at);
    const isFigure = code >= 0x30 && code <= 0x39;
    if (isFigure && /^[0-9]{1,2}[.)]/u.test(flat.slice(at, at + 3)) && !/[第0-9a-z]/u.test(flat[at - 1] ?? ''))
      edges.add(at);
    if (isEnclosed(code)) edges.add(at);
    if (flat[at] === '(' && /^\([0-9一二三四五六七八九十]{1,2}\)./u.test(flat.slice(at, at + 5))) edges.add(at);
    if (isRunOn(scanned, at) || (scanned.isLed && flat[at] === '(')) edges.add(at);
    if (trailerEnd(flat, at, isEnd) > 0) edges.add(at);
  }
  if (!index.isEmpty && length <= LONGEST_SEARCHED) addNames(scanned, index, edges);
  return [...edges].sort((one, other) => one - other);
}

function addNames(scanned: Scan, index: RegisterIndex, edges: Set<number>): void {
  const length = scanned.flat.length;
  for (let from = 0; from < length; from += 1) {
    for (const size of index.lengths) {
      if (size < 2 || from + size > length) continue;
      if (index.find(foldedSlice(scanned, from, from + size)) === null) continue;
      if (from > 0) edges.add(from);
      edges.add(from + size);
    }
  }
}
