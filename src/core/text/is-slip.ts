import { distance } from 'fastest-levenshtein';

/** Whether a key (see `compareKey`) is a name's key but for a slip: one character, or one in four of a long name. */
export function isSlip(key: string, name: string): boolean {
  const allowed = Math.max(1, Math.floor(name.length / 4));
  return key.length >= 3 && Math.abs(key.length - name.length) <= allowed && distance(key, name) <= allowed;
}
