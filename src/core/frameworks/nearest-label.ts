import { compareKey } from '../text/compare-key';
import { isSlip } from '../text/is-slip';
import { nearestName } from '../text/nearest';
import { cleanLabel } from './clean-label';

/** What a label can have meant. */
export interface Candidate {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Labels come from a short closed list, so a weaker likeness than among an agency's units is still telling. */
const FLOOR = 0.3;

/**
 * The name (never an alias) nearest to a label that is not known, or null. One wrong character in a short label is near wherever it
 * stands (扶務友善), as long as only one name is that near. Hand in the same array again where it is the same: its keys are kept.
 */
export function nearestLabel(label: string, candidates: readonly Candidate[]): string | null {
  const words = cleanLabel(label).name;
  const key = compareKey(words);
  if (key === '') return null;
  const { names, keys, aliases } = prepared(candidates);
  const near = nearestName(words, names, FLOOR);
  if (near !== null) return near;
  const slips = names.filter((_, index) => isSlip(key, keys[index] ?? ''));
  if (slips.length > 0) return slips.length === 1 ? (slips[0] ?? null) : null;
  const alias = nearestName(words, aliases, FLOOR);
  return alias === null ? null : (candidates.find((candidate) => candidate.aliases.includes(alias))?.name ?? null);
}

interface Prepared {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly aliases: readonly string[];
}

const lists = new WeakMap<readonly Candidate[], Prepared>();

function prepared(candidates: readonly Candidate[]): Prepared {
  let list = lists.get(candidates);
  if (list === undefined) {
    const names = [...new Set(candidates.map((candidate) => candidate.name))];
    list = {
      names,
      keys: names.map(compareKey),
      aliases: [...new Set(candidates.flatMap((candidate) => candidate.aliases))],
    };
    lists.set(candidates, list);
  }
  return list;
}
