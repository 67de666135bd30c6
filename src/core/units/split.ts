import { edgesOf } from './edges';
import { labelEnd, numberingEnd, trailerEnd } from './labels';
import type { RegisterIndex } from './register-index';
import type { ResolvedUnit } from './resolve';
import { isRunOn } from './run-on';
import type { Scan } from './scan';
import { readSegment } from './segment';

/** Costs of a way to read the cell; the cheapest way wins. See `segment.ts` for those of a unit. */
const COST = {
  mark: 0,
  joiner: 0.3,
  label: 0.1,
  trailer: 0.8,
  noMark: 0.7,
  betweenKnown: 0.02,
  uncertainWithoutMark: 3,
} as const;
/** Marks that may stand inside one reading (文心、豐原、…), and its characters. */
const MOST_EDGES = 32;
const MOST_CHARACTERS = 100;

interface Step {
  readonly cost: number;
  readonly from: number;
  /** null for what is left out: marks, labels. */
  readonly units: readonly ResolvedUnit[] | null;
  /** True where the units are known or of a clear form. */
  readonly isCertain: boolean;
}

/**
 * Parts a unit cell into its units: of all ways to cut it where something may end, the one that gives the most plausible units.
 * So a register decides where it can, and the endings of names elsewhere.
 */
export function splitUnits(scanned: Scan, index: RegisterIndex): ResolvedUnit[] {
  const length = scanned.flat.length;
  const edges = edgesOf(scanned, index);
  const steps = new Array<Step | undefined>(length + 1);
  steps[0] = { cost: 0, from: -1, units: null, isCertain: true };
  const relax = (to: number, step: Step): void => {
    const best = steps[to];
    if (best === undefined || step.cost < best.cost - 1e-9) steps[to] = step;
  };
  for (let at = 0; at < length; at += 1) {
    const here = steps[at];
    if (here === undefined) continue;
    const isFree = at === 0 || here.units === null || scanned.gapBefore[at] === true;
    leaveOut(scanned, at, here, isFree, relax);
    if (scanned.isMark[at] !== true) readFrom(scanned, index, edges, at, here, isFree, relax);
  }
  return collect(steps, length);
}

function leaveOut(
  scanned: Scan,
  at: number,
  here: Step,
  isFree: boolean,
  relax: (to: number, step: Step) => void,
): void {
  const { flat, isMark, joiner, gapBefore } = scanned;
  const skip = (to: number, cost: number): void =>
    relax(to, { cost: here.cost + cost, from: at, units: null, isCertain: true });
  if (isMark[at] === true) skip(at + 1, COST.mark);
  const word = joiner[at] ?? 0;
  if (word > 0 && at > 0) skip(at + word, COST.joiner);
  // A label in brackets at the head of the cell says that the next one, too, stands before its name.
  const isEdge = (place: number): boolean =>
    (scanned.isLed && flat[place] === '(') ||
    place === 0 ||
    place >= flat.length ||
    gapBefore[place] === true ||
    isMark[place] === true ||
    isMark[place - 1] === true;
  if (isFree || isEdge(at)) {
    const label = labelEnd(flat, at, isEdge);
    if (label > 0) skip(label, COST.label);
  }
  const afterComma = flat[at - 1] === '、' && gapBefore[at] !== true && !/^[(①-⑳㈠-㈩]/u.test(flat[at] ?? '');
  if (
    (isFree && !afterComma) ||
    /^(?:[①-⑳㈠-㈩⑴-⒇❶-❿]|\([0-9一二三四五六七八九十]{1,2}\))./u.test(flat.slice(at, at + 5)) ||
    /^[0-9]{1,2}[.)]/u.test(flat.slice(at, at + 3))
  ) {
    const number = numberingEnd(flat, at);
    if (number > 0) skip(number, COST.label);
  }
  if (flat[at] === '-' && isFree && !afterComma) skip(at + 1, COST.label);
  const trailer = trailerEnd(flat, at, isEdge);
  if (trailer > 0 && at > 0) skip(trailer, COST.trailer);
}

function readFrom(
  scanned: Scan,
  index: RegisterIndex,
  edges: readonly number[],
  at: number,
  here: Step,
  isFree: boolean,
  relax: (to: number, step: Step) => void,
): void {
  const morphological = scanned.flat[at - 1] === ')' || scanned.flat[at] === '各' || isRunOn(scanned, at);
  let tried = 0;
  for (let edge = firstAfter(edges, at); edge < edges.length; edge += 1) {
    const to = edges[edge] ?? 0;
    if (tried > 0 && (tried >= MOST_EDGES || to - at > MOST_CHARACTERS)) break;
    tried += 1;
    const segment = readSegment(scanned, at, to, index);
    if (segment === null) continue;
    let cost = here.cost + segment.cost;
    if (!isFree) {
      const bothCertain = segment.isCertain && here.isCertain;
      cost += bothCertain ? COST.betweenKnown : COST.noMark;
      if ((scanned.joiner[at] ?? 0) > 0) cost += COST.uncertainWithoutMark;
      if (!morphological && !bothCertain) cost += COST.uncertainWithoutMark;
    }
    relax(to, { cost, from: at, units: segment.units, isCertain: segment.isCertain });
    if (segment.isDeadEnd) break;
  }
}

/** Binary search for the first edge behind `at`. */
function firstAfter(edges: readonly number[], at: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function collect(steps: readonly (Step | undefined)[], length: number): ResolvedUnit[] {
  const parts: (readonly ResolvedUnit[])[] = [];
  for (let at = length; at > 0;) {
    const step = steps[at];
    if (step === undefined) break;
    if (step.units !== null) parts.push(step.units);
    at = step.from;
  }
  return parts.reverse().flat();
}
