import { distance } from 'fastest-levenshtein';
import { compareKey } from '../text/compare-key';
import { nearestName } from '../text/nearest';
import { cleanLabel } from './clean-label';

/** Labels come from a short closed list, so a weaker likeness than among an agency's units is still telling. */
const FLOOR = 0.3;

/**
 * The name (never an alias) nearest to a label that is not known, or null. One wrong character in a short label is near wherever it
 * stands (扶務友善), as long as only one name is that near.
 */
export function nearestLabel(
  label: string,
  candidates: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): string | null {
  const words = cleanLabel(label).name;
  const key = compareKey(words);
  if (key === '') return null;
  const names = [...new Set(candidates.map((candidate) => candidate.name))];
  const near = nearestName(words, names, FLOOR);
  if (near !== null) return near;
  const slips = names.filter((name) => isSlip(key, compareKey(name)));
  if (slips.length > 0) return slips.length === 1 ? (slips[0] ?? null) : null;
  const alias = nearestName(words, [...new Set(candidates.flatMap((candidate) => candidate.aliases))], FLOOR);
  return candidates.find((candidate) => alias !== null && candidate.aliases.includes(alias))?.name ?? null;
}

function isSlip(key: string, name: string): boolean {
  return key.length >= 3 && distance(key, name) <= Math.max(1, Math.floor(name.length / 4));
}
