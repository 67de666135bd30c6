import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { damaged, tooLarge, zipBomb } from './file-problems';
import { crc32 } from './crc32';
import { compressedBytes, type ZipEntry } from './zip-directory';

/** Parts of a package by name, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Bytes to inflate, and how many may come out at most. */
export interface Inflation {
  readonly packed: Uint8Array;
  readonly limit: number;
}

export type Inflated = Uint8Array | 'too-large' | 'damaged';

/** A sheet of 100,000 rows takes 60 MB; more than this is no plan. */
const mostBytes = 256 * 1024 * 1024;
/** Deflate packs at most 1032 to 1; XML of a real sheet, blank rows without end included, stays under 200. */
const highestRatio = 400;
/** Less than this is read in a second whatever it is: a few hundred cells of 32,767 equal characters are no attack. */
const smallestSuspect = 64 * 1024 * 1024;
const mostDamage = 32 * 1024 * 1024;

/**
 * Unpacks the entries, all together at most 256 MB whatever the directory declares. It asks whoever runs it to inflate, since Node does that at once
 * and a browser only later.
 */
export function* unpacking(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Generator<Inflation, Outcome<Map<string, Uint8Array>>, Inflated> {
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > smallestSuspect && declared > bytes.length * highestRatio) return fail('zip-bomb', zipBomb(declared));
  if (declared > mostBytes) return fail('too-large', tooLarge());
  const parts = new Map<string, Uint8Array>();
  let left = mostBytes;
  for (const entry of entries) {
    const packed = compressedBytes(bytes, entry);
    if (!packed || (entry.method !== 0 && entry.method !== 8)) return fail('damaged', damaged());
    const isPlain = entry.method === 0 || packed.length === 0;
    const unpacked = isPlain ? packed : yield { packed, limit: Math.max(1, Math.min(left, sizeLimit(entry))) };
    if (unpacked === 'too-large') return fail('zip-bomb', zipBomb(null));
    if (unpacked === 'damaged' || isOther(unpacked, entry)) return fail('damaged', damaged());
    left -= unpacked.length;
    parts.set(entry.name, unpacked);
  }
  return ok(parts);
}

/** A little more than declared comes out of damaged files too; much more is a lie. A streamed zip may declare nothing. */
function sizeLimit(entry: ZipEntry): number {
  return entry.size > 0 ? entry.size + mostDamage : mostBytes;
}

/** Whether what came out is not what went in, by its checksum; some programs leave that out. */
function isOther(unpacked: Uint8Array, entry: ZipEntry): boolean {
  return entry.crc !== 0 && crc32(unpacked) !== entry.crc;
}
