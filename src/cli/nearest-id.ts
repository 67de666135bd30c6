import { closest, distance } from 'fastest-levenshtein';

/**
 * The id that a slip of the hand meant; null where none is near. Of its letters at most the `share` may differ: a third, or for short
 * words a half, since two letters that change places count twice.
 */
export function nearestId(given: string, ids: readonly string[], share = 1 / 3): string | null {
  if (ids.length === 0) return null;
  const near = closest(given, ids);
  return distance(given, near) <= Math.max(1, Math.floor(near.length * share)) ? near : null;
}
