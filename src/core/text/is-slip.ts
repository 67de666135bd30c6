import { distance } from 'fastest-levenshtein';

/**
 * Whether a key (see `compareKey`) is a name's key but for a slip: one wrong, missing or added character, one in four of a long name, or two
 * neighbours exchanged.
 */
export function isSlip(key: string, name: string): boolean {
  const allowed = Math.max(1, Math.floor(name.length / 4));
  if (key.length < 3 || Math.abs(key.length - name.length) > allowed) return false;
  return distance(key, name) <= allowed || isExchange(key, name);
}

function isExchange(key: string, name: string): boolean {
  if (key.length !== name.length) return false;
  const at = [...key].findIndex((character, index) => character !== name[index]);
  return at !== -1 && key[at] === name[at + 1] && key[at + 1] === name[at] && key.slice(at + 2) === name.slice(at + 2);
}
