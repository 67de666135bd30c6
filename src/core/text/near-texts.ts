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
const COMMON = 32;
/** Alike as a whole: this share of both texts' pairs of characters. */
const ALIKE = 0.8;
/** One within the other: this share of the shorter one's pairs of characters … */
const WITHIN = 0.82;
/** … and of its shingles, so that the words stand together and are not strewn over a long text. */
const TOGETHER = 0.55;
/** Fewer shared shingles than this share of the shingles that a text has more or less to itself, and the two are not near. */
const WORTH_A_LOOK = 0.4;
/** Shorter texts are too easily alike. */
const SHORTEST = 12;

/** Figures, and words that tell one of a series from the next: 第一季 / 第三季, 英文版 / 越文版, 上半年 / 下半年, 東區 / 西區. */
const COUNTED =
  /\d+|[一二兩三四五六七八九十百千]+|[英日韓越印泰法德西菲緬](?:尼|國|南)?(?=[文語])|[上下](?=半年)|[春夏秋冬](?=季)|[東西南北中](?=[區站])/gu;

/** The shingles of every text, hashed, and for each slot of a table which texts have one there. */
interface ShingleIndex {
  /** Hashes of all shingles, text after text; those of a text run from `from[text]` to `from[text + 1]`. */
  readonly hashes: Uint32Array;
  readonly from: Uint32Array;
  readonly mask: number;
  /** Texts by slot, those of a slot from `starts[slot]` to `starts[slot + 1]`; none for shingles of one text, or of too many. */
  readonly texts: Uint32Array;
  readonly starts: Uint32Array;
  /** How many shingles of each text are in too many texts. */
  readonly commons: Uint16Array;
}

function indexOf(keys: readonly string[]): ShingleIndex {
  const from = new Uint32Array(keys.length + 1);
  keys.forEach((key, text) => {
    from[text + 1] = (from[text] ?? 0) + Math.max(0, key.length - SHINGLE + 1);
  });
  const hashes = new Uint32Array(from[keys.length] ?? 0);
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const starts = new Uint32Array(size + 1);
  keys.forEach((key, text) => {
    const offset = from[text] ?? 0;
    for (let at = 0; at + SHINGLE <= key.length; at += 1) {
      const hash = hashAt(key, at);
      hashes[offset + at] = hash;
      const slot = (hash & mask) + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
  });
  const common = new Uint8Array(size);
  for (let slot = 0; slot < size; slot += 1) {
    const count = starts[slot + 1] ?? 0;
    if (count > COMMON) common[slot] = 1;
    starts[slot + 1] = (starts[slot] ?? 0) + (count > COMMON || count < 2 ? 0 : count);
  }
  const texts = new Uint32Array(starts[size] ?? 0);
  const commons = new Uint16Array(keys.length);
  const next = starts.slice();
  for (let text = 0; text < keys.length; text += 1) {
    const end = from[text + 1] ?? 0;
    for (let at = from[text] ?? 0; at < end; at += 1) {
      const slot = (hashes[at] ?? 0) & mask;
      commons[text] = (commons[text] ?? 0) + (common[slot] ?? 0);
      if (starts[slot] === starts[slot + 1]) continue;
      const place = next[slot] ?? 0;
      texts[place] = text;
      next[slot] = place + 1;
    }
  }
  return { hashes, from, mask, texts, starts, commons };
}

function hashAt(key: string, at: number): number {
  let hash = key.charCodeAt(at);
  hash = Math.imul(hash, 0x9e3779b1) ^ key.charCodeAt(at + 1);
  hash = Math.imul(hash, 0x85ebca6b) ^ key.charCodeAt(at + 2);
  hash = Math.imul(hash, 0xc2b2ae35) ^ key.charCodeAt(at + 3);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Counts, for each earlier text, the shingles that it shares with a text, and lists those texts; answers with how many there are. */
function countShared(index: ShingleIndex, text: number, counts: Uint16Array, touched: Uint32Array): number {
  const { hashes, from, mask, texts, starts } = index;
  const last = from[text + 1] ?? 0;
  let size = 0;
  for (let at = from[text] ?? 0; at < last; at += 1) {
    const slot = (hashes[at] ?? 0) & mask;
    const end = starts[slot + 1] ?? 0;
    for (let place = starts[slot] ?? 0; place < end; place += 1) {
      const other = texts[place] ?? 0;
      if (other >= text) break;
      const count = counts[other] ?? 0;
      if (count === 0) {
        touched[size] = other;
        size += 1;
      }
      counts[other] = count + 1;
    }
  }
  return size;
}

/** Sorted codes of all pairs of characters. */
function pairsOf(key: string): Uint32Array {
  const codes = new Uint32Array(Math.max(0, key.length - 1));
  for (let at = 0; at < codes.length; at += 1) codes[at] = key.charCodeAt(at) * 0x10000 + key.charCodeAt(at + 1);
  return codes.sort();
}

/** How many codes two sorted lists share. */
function shared(first: Uint32Array, second: Uint32Array): number {
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
 * are no pair, nor are two that differ in figures alone or the like (第1類型 / 第2類型). `related` says which pairs are not to be compared.
 * The work grows with the length of the texts, not with the number of pairs: shingles in an inverted index, common ones left out.
 */
export function nearTexts(keys: readonly string[], related: (earlier: number, later: number) => boolean): NearPair[] {
  const index = indexOf(keys);
  const counts = new Uint16Array(keys.length);
  const known: (Uint32Array | undefined)[] = [];
  const pairs = (text: number): Uint32Array => (known[text] ??= pairsOf(keys[text] ?? ''));
  const shingles = (text: number): Uint32Array => index.hashes.slice(index.from[text], index.from[text + 1]).sort();
  const found: NearPair[] = [];
  const touched = new Uint32Array(keys.length);
  const lengths = Uint32Array.from(keys, (key) => key.length);
  keys.forEach((key, later) => {
    if (key.length < SHORTEST) return;
    const size = countShared(index, later, counts, touched);
    const commons = index.commons[later] ?? 0;
    const near: NearPair[] = [];
    for (let place = 0; place < size; place += 1) {
      const earlier = touched[place] ?? 0;
      const count = counts[earlier] ?? 0;
      counts[earlier] = 0;
      const shorter = Math.min(key.length, lengths[earlier] ?? 0);
      const own = Math.min(key.length - commons, (lengths[earlier] ?? 0) - (index.commons[earlier] ?? 0)) - SHINGLE + 1;
      if (count < 2 || count < WORTH_A_LOOK * own) continue;
      const other = keys[earlier] ?? '';
      if (shorter < SHORTEST || other === key || related(earlier, later)) continue;
      const common = shared(pairs(earlier), pairs(later));
      const share = common / (shorter - 1);
      if (share < ALIKE || differInFigures(other, key)) continue;
      if ((2 * common) / (key.length + other.length - 2) >= ALIKE) {
        near.push({ earlier, later, part: null, share });
      } else if (share >= WITHIN) {
        const together = shared(shingles(earlier), shingles(later));
        if (together < TOGETHER * (shorter - SHINGLE + 1)) continue;
        near.push({ earlier, later, part: other.length === shorter ? 'earlier' : 'later', share });
      }
    }
    found.push(...near.sort((a, b) => a.earlier - b.earlier));
  });
  return found;
}

function differInFigures(first: string, second: string): boolean {
  return first.replace(COUNTED, '') === second.replace(COUNTED, '');
}
