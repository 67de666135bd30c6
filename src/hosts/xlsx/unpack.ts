import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { damaged, tooLarge, zipBomb } from './file-problems';
import { compressedBytes, type ZipEntry } from './zip-directory';

/** Parts of a package by name, unpacked. */
export type Parts = ReadonlyMap<string, Part>;

export interface Part {
  readonly bytes: Uint8Array;
  /** null where the bytes were changed since they were unpacked. */
  readonly crc: number | null;
}

/** A sheet of 100,000 rows takes 60 MB; more than this is no plan. */
const mostBytes = 256 * 1024 * 1024;
/** Deflate packs at most 1032 to 1; XML of a real sheet, blank rows without end included, stays under 200. */
const highestRatio = 400;
const smallestSuspect = 8 * 1024 * 1024;

/** Unpacks the entries, all together at most 256 MB whatever the directory declares. */
export function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Outcome<Map<string, Part>> {
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > smallestSuspect && declared > bytes.length * highestRatio) return fail('zip-bomb', zipBomb(declared));
  if (declared > mostBytes) return fail('too-large', tooLarge());
  const parts = new Map<string, Part>();
  let left = mostBytes;
  for (const entry of entries) {
    const packed = compressedBytes(bytes, entry);
    if (!packed || (entry.method !== 0 && entry.method !== 8)) return fail('damaged', damaged());
    const unpacked = entry.method === 0 ? packed : inflate(packed, Math.min(left, sizeLimit(entry)));
    if (typeof unpacked === 'string')
      return unpacked === 'too-large' ? fail('zip-bomb', zipBomb(null)) : fail('damaged', damaged());
    left -= unpacked.length;
    parts.set(entry.name, { bytes: unpacked, crc: entry.crc });
  }
  return ok(parts);
}

/** What is more than declared is a lie of the directory; a streamed zip may declare nothing. */
function sizeLimit(entry: ZipEntry): number {
  return entry.size > 0 ? entry.size : mostBytes;
}

function inflate(packed: Uint8Array, limit: number): Uint8Array | 'too-large' | 'damaged' {
  if (packed.length === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}
