/** Two texts that say nearly the same, or of which one holds the other. */
export interface NearPair {
  /** Index of the text that stands first. */
  readonly earlier: number;
  readonly later: number;
  /** Which one is (nearly) a part of the other; null where they are alike as a whole. */
  readonly part: 'earlier' | 'later' | null;
  /** 0 to 1: how much of the shorter one is found in the longer. */
  readonly share: number;
}

/** Characters in a shingle. Four Chinese characters in a row are seldom shared by chance. */
const SHINGLE = 4;
/** A shingle in more texts than this is phrasing that the whole plan shares; leaving it out keeps the work linear. */
const COMMON = 48;
/** Alike as a whole: this share of both texts' pairs of characters. */
const ALIKE = 0.8;
/** One within the other: this share of the shorter one's pairs of characters … */
const WITHIN = 0.82;
/** … and of its shingles, so that the words stand together and are not strewn over a long text. */
const TOGETHER = 0.55;
/** Shorter texts are too easily alike. */
const SHORTEST = 12;

const DIGITS = /\d+/g;

/** The shingles of every text, hashed, and for each hash which texts have it. */
class ShingleIndex {
  private readonly mask: number;
  private readonly starts: Uint32Array;
  private readonly texts: Uint32Array;

  constructor(keys: readonly string[]) {
    let total = 0;
    for (const key of keys) total += Math.max(0, key.length - SHINGLE + 1);
    let size = 1024;
    while (size < total * 2) size *= 2;
    this.mask = size - 1;
    const starts = new Uint32Array(size + 1);
    for (const key of keys) {
      for (let at = 0; at + SHINGLE <= key.length; at += 1) {
        const slot = this.slotOf(key, at) + 1;
        starts[slot] = (starts[slot] ?? 0) + 1;
      }
    }
    for (let slot = 1; slot <= size; slot += 1) {
      const count = starts[slot] ?? 0;
      starts[slot] = (starts[slot - 1] ?? 0) + (count > COMMON || count < 2 ? 0 : count);
    }
    const texts = new Uint32Array(starts[size] ?? 0);
    const next = starts.slice();
    keys.forEach((key, index) => {
      for (let at = 0; at + SHINGLE <= key.length; at += 1) {
        const slot = this.slotOf(key, at);
        if (starts[slot] === starts[slot + 1]) continue;
        const place = next[slot] ?? 0;
        texts[place] = index;
        next[slot] = place + 1;
      }
    });
    this.starts = starts;
    this.texts = texts;
  }

  private slotOf(key: string, at: number): number {
    let hash = key.charCodeAt(at);
    hash = Math.imul(hash, 0x9e3779b1) ^ key.charCodeAt(at + 1);
    hash = Math.imul(hash, 0x85ebca6b) ^ key.charCodeAt(at + 2);
    hash = Math.imul(hash, 0xc2b2ae35) ^ key.charCodeAt(at + 3);
    hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
    return (hash ^ (hash >>> 13)) & this.mask;
  }

  /** Counts, for each text before `index`, the shingles that it shares with the text at `index`. */
  countShared(key: string, index: number, counts: Uint16Array, touched: number[]): number {
    let usable = 0;
    for (let at = 0; at + SHINGLE <= key.length; at += 1) {
      const slot = this.slotOf(key, at);
      const end = this.starts[slot + 1] ?? 0;
      let place = this.starts[slot] ?? 0;
      if (place < end) usable += 1;
      for (; place < end; place += 1) {
        const other = this.texts[place] ?? 0;
        if (other >= index) break;
        const count = counts[other] ?? 0;
        if (count === 0) touched.push(other);
        counts[other] = count + 1;
      }
    }
    return usable;
  }
}

/** Sorted codes of all runs of `length` characters (2 to 4): exact for 2, hashed for more. */
function grams(key: string, length: number): Float64Array {
  const codes = new Float64Array(Math.max(0, key.length - length + 1));
  for (let at = 0; at < codes.length; at += 1) {
    let code = 0;
    for (let offset = 0; offset < length; offset += 1)
      code = (code * 0x10000 + key.charCodeAt(at + offset)) % 9007199254740881;
    codes[at] = code;
  }
  return codes.sort();
}

/** How many codes two sorted lists share. */
function shared(first: Float64Array, second: Float64Array): number {
  let count = 0;
  let other = 0;
  for (const code of first) {
    while (other < second.length && (second[other] ?? 0) < code) other += 1;
    if (other >= second.length) break;
    if (second[other] === code) {
      count += 1;
      other += 1;
    }
  }
  return count;
}

/**
 * The pairs of texts that are nearly alike or of which one holds the other, ordered by `later`. The texts are comparing keys; equal ones
 * are no pair, nor are two that differ in figures alone (第1類型 / 第2類型). `related` says which pairs are not to be compared.
 * The work grows with the length of the texts, not with the number of pairs: shingles in an inverted index, common ones left out.
 */
export function nearTexts(keys: readonly string[], related: (earlier: number, later: number) => boolean): NearPair[] {
  const index = new ShingleIndex(keys);
  const counts = new Uint16Array(keys.length);
  const pairsOf: (Float64Array | undefined)[] = [];
  const pairs = (at: number): Float64Array => (pairsOf[at] ??= grams(keys[at] ?? '', 2));
  const found: NearPair[] = [];
  const touched: number[] = [];
  keys.forEach((key, later) => {
    if (key.length < SHORTEST) return;
    const usable = index.countShared(key, later, counts, touched);
    const candidates = touched.sort((a, b) => a - b);
    for (const earlier of candidates) {
      const other = keys[earlier] ?? '';
      const count = counts[earlier] ?? 0;
      counts[earlier] = 0;
      if (other.length < SHORTEST || count < 2 || count * 4 < Math.min(usable, other.length - SHINGLE + 1)) continue;
      if (related(earlier, later) || other === key) continue;
      const pair = compare(other, key, pairs(earlier), pairs(later));
      if (pair !== null) found.push({ earlier, later, ...pair });
    }
    touched.length = 0;
  });
  return found;
}

function compare(
  earlier: string,
  later: string,
  earlierPairs: Float64Array,
  laterPairs: Float64Array,
): Pick<NearPair, 'part' | 'share'> | null {
  const common = shared(earlierPairs, laterPairs);
  const shorter = Math.min(earlierPairs.length, laterPairs.length);
  const share = common / shorter;
  if (share < ALIKE || differInFigures(earlier, later)) return null;
  if ((2 * common) / (earlierPairs.length + laterPairs.length) >= ALIKE) return { part: null, share };
  if (share < WITHIN) return null;
  const [small, large] = earlier.length <= later.length ? [earlier, later] : [later, earlier];
  const smallGrams = grams(small, SHINGLE);
  if (shared(smallGrams, grams(large, SHINGLE)) < TOGETHER * smallGrams.length) return null;
  return { part: small === earlier ? 'earlier' : 'later', share };
}

function differInFigures(first: string, second: string): boolean {
  return first.replace(DIGITS, '') === second.replace(DIGITS, '');
}
