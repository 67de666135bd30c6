import { readSharedEnding } from './lists';
import { readName } from './name';
import { foldName } from './normalise';
import type { RegisterIndex } from './register-index';
import type { ResolvedUnit } from './resolve';
import { slice, type Scan } from './scan';

/** Names that share an ending, cut at marks alone or also at 及, 與, 和, 暨, whichever the register knows better. */
export function listUnits(scanned: Scan, from: number, to: number, index: RegisterIndex): ResolvedUnit[] | null {
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

/** True where the register has every one of them. */
export function areKnown(units: readonly ResolvedUnit[], index: RegisterIndex): boolean {
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
