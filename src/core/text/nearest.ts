import { distance } from 'fastest-levenshtein';
import { compareKey } from './compare-key';

/** Under this nothing is proposed. Measured on pairs of unit names: 交通隊/交通對 0.5 is near, 大安分局/大同分局 0.33 is another unit. */
const FLOOR = 0.4;

/**
 * The name nearest to a text, or null where none is near enough or two are equally near. Bigram Dice, and two things that it misses:
 * abbreviations (刑警隊 for 刑事警察隊 share no bigram) and names cut short. Names that differ in a numeral are different names, however
 * alike (第二組, 第三組), and so are names that agree only in their endings (少年警察隊, 婦幼警察隊).
 *
 * @param floor likeness from 0 to 1 under which nothing is proposed; lower it only where the names are few and closed.
 */
export function nearestName(text: string, names: readonly string[], floor = FLOOR): string | null {
  const key = compareKey(text);
  if (key === '') return null;
  const numerals = numeralsOf(key);
  let best: string | null = null;
  let bestKey = '';
  let bestScore = 0;
  let tied = false;
  for (const name of keyed(names)) {
    if (name.key === key) return name.name;
    if (name.key === '' || name.key === bestKey) continue;
    const score = likeness(key, numerals, name);
    if (score > bestScore) {
      best = name.name;
      bestKey = name.key;
      bestScore = score;
      tied = false;
    } else if (score === bestScore) {
      tied = true;
    }
  }
  return tied || bestScore < floor ? null : best;
}

interface KeyedName {
  readonly name: string;
  readonly key: string;
  readonly numerals: string;
}

const lists = new WeakMap<readonly string[], readonly KeyedName[]>();

/** The keys of a list of names, made once per list: thousands of texts are held against the same few names. */
function keyed(names: readonly string[]): readonly KeyedName[] {
  let list = lists.get(names);
  if (list === undefined || list.length !== names.length) {
    list = names.map((name) => {
      const key = compareKey(name);
      return { name, key, numerals: numeralsOf(key) };
    });
    lists.set(names, list);
  }
  return list;
}

/** 0 to 1; a little is added for a small edit distance, so that of two names with as many bigrams the closer one wins. */
function likeness(key: string, numerals: string, { key: name, numerals: nameNumerals }: KeyedName): number {
  if (numerals !== '' && nameNumerals !== '' && numerals !== nameNumerals) return 0;
  const longest = Math.max(key.length, name.length);
  const shortest = Math.min(key.length, name.length);
  const sameStart = key[0] === name[0];
  const edits = distance(key, name);
  const contained = shortest >= 2 && (name.includes(key) || key.includes(name));
  const abbreviated = sameStart && key.length >= 2 && isSubsequence(key, name);
  if (!sameStart && !contained && !(edits === 1 && shortest >= 6)) return 0;
  let score = dice(key, name);
  // A long name cut short is still told by a few characters (建立業務標準作業流程 …), a short one only by half of them.
  if (contained && (shortest >= 4 || shortest / longest >= 0.5))
    score = Math.max(score, 0.4 + (0.6 * shortest) / longest);
  if (abbreviated && key.length / name.length >= 0.3) score = Math.max(score, 0.4 + (0.6 * shortest) / longest);
  return score === 0 ? 0 : Math.min(1, score + 0.01 * (1 - edits / longest));
}

/** Twice the bigrams in common over the bigrams of both. */
function dice(left: string, right: string): number {
  const bigrams = new Map<string, number>();
  for (let at = 0; at + 2 <= left.length; at++) {
    const bigram = left.slice(at, at + 2);
    bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 2 <= right.length; at++) {
    const bigram = right.slice(at, at + 2);
    const left = bigrams.get(bigram) ?? 0;
    if (left === 0) continue;
    bigrams.set(bigram, left - 1);
    common++;
  }
  return (2 * common) / Math.max(1, left.length + right.length - 2);
}

/** Whether all characters of the short text stand in the long one, in order. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (short.startsWith(character, at)) at += character.length;
  return at === short.length;
}

/** The numerals of a key, in order, parted by blanks. */
function numeralsOf(key: string): string {
  return (key.match(/[0-9〇一二三四五六七八九十百]+/gu) ?? []).join(' ');
}
