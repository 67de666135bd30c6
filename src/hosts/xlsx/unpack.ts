import { inflateRawSync } from 'node:zlib';
import type { Outcome } from '../../core/i18n/problem';
import { unpacking, type Inflated, type Inflation } from './unpacking';
import type { ZipEntry } from './zip-directory';

export type { Parts } from './unpacking';

/** Unpacks the entries, all together at most 256 MB whatever the directory declares. In a browser `unpack.browser.ts` stands in its place. */
export function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Outcome<Map<string, Uint8Array>> {
  const steps = unpacking(bytes, entries);
  let step = steps.next();
  while (!step.done) step = steps.next(inflate(step.value));
  return step.value;
}

function inflate({ packed, limit }: Inflation): Inflated {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}
