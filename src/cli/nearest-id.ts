import { closest, distance } from 'fastest-levenshtein';

/** The id that a slip of the hand meant: at most a third of its letters may differ; null where none is that near. */
export function nearestId(given: string, ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  const near = closest(given, ids);
  return distance(given, near) <= Math.max(1, Math.floor(near.length / 3)) ? near : null;
}
