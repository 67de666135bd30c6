import { breakCosts, JOINED_NAMES, standsBehindEach } from './break-costs';
import { areKnown, listUnits } from './list-units';
import { readName, type Grade } from './name';
import { foldName } from './normalise';
import { readRange } from './ordinals';
import type { RegisterIndex } from './register-index';
import type { ResolvedUnit } from './resolve';
import { readRunOn } from './run-on';
import { foldedSlice, slice, type Scan } from './scan';
import { endsLikeUnit, isBareSuffix, isOnlyOne } from './suffixes';

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
const RUN_ON = 0.3;
/** 圖書館 or 清潔隊, and no 各 before it: the agency's only one. */
const ALONE = 1.2;
const BARE_BEHIND_EACH = 0.6;
const LIST = 0.9;
const NUMBER = /\([0-9一二三四五六七八九十]{1,2}\)$/u;
const LEADING = /\((?:[0-9一二三四五六七八九十]{1,2}|(?:主|協|會|承)辦(?:單位|機關)?|主政|主責)\)$/u;
/** More than any name of a unit, its part in brackets included; what is longer is prose. */
const LONGEST_NAME = 60;

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
    return segmentOf([unit], COST.collective + breakCosts(scanned, from, to, index), true);
  }
  const units = listUnits(scanned, from, to, index);
  if (units === null)
    return endsLikeUnit(first) && !index.hasMarks
      ? { units: [], cost: Infinity, isCertain: false, isDeadEnd: true }
      : null;
  const certain = units.every(({ kind }) => kind !== 'unknown');
  const cost = areKnown(units, index) ? 0.1 : LIST;
  return segmentOf(units, cost + breakCosts(scanned, from, to, index), certain);
}

function readUnmarked(scanned: Scan, from: number, to: number, text: string, index: RegisterIndex): Segment {
  if (to - from > LONGEST_NAME) return segmentOf([{ text, name: text, part: null, kind: 'unknown' }], COST.none, false);
  const range = readRange(text);
  if (range && index.find(foldedSlice(scanned, from, to)) === null) {
    const units = range.map((name) => readName(name, index).unit);
    return segmentOf(units, 0.3, true);
  }
  const reading = readName(text, index);
  const { grade } = reading;
  if (grade !== 'known' && !index.isEmpty) {
    const runOn = readRunOn(scanned, from, to, index);
    if (runOn)
      return segmentOf(
        runOn.map((name) => readName(name, index).unit),
        RUN_ON,
        true,
      );
  }
  const isAlone = grade === 'bare' && isOnlyOne(foldName(text)) && !standsBehindEach(scanned, from);
  const unit = isAlone ? asOnlyOne(reading.unit, index) : reading.unit;
  const known = grade === 'known';
  const shared = known ? null : listUnits(scanned, from, to, index);
  const behindEach = grade === 'bare' && standsBehindEach(scanned, from);
  let cost = behindEach ? BARE_BEHIND_EACH : isAlone ? ALONE : COST[grade];
  if (/[①-⑳㈠-㈩⑴-⒇❶-❿]/u.test(text)) cost += JOINED_NAMES;
  if (scanned.flat[from] === '(' || scanned.flat[from] === ')') cost += JOINED_NAMES;
  if (/^(?:主|協|會)辦/u.test(scanned.flat.slice(from, from + 2)) && !known) cost += JOINED_NAMES;
  // (二) behind a name is the number of the next one, as (協辦) is its label where they stand before the names.
  const tail = scanned.flat.slice(from, to);
  if (scanned.isLed && LEADING.test(tail)) cost += JOINED_NAMES;
  else if (NUMBER.test(tail) && !known) cost += 0.5;
  cost += known ? 0 : breakCosts(scanned, from, to, index);
  if (shared) {
    const sharedCost = LIST - 0.2 + breakCosts(scanned, from, to, index, true);
    if (sharedCost < cost) return segmentOf(shared, sharedCost, true);
  }
  return segmentOf([unit], cost, grade === 'known' || grade === 'loose' || grade === 'collective');
}

function asOnlyOne(unit: ResolvedUnit, index: RegisterIndex): ResolvedUnit {
  return { ...unit, kind: index.isEmpty ? 'unit' : 'unknown' };
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
