import type { Outcome } from '../../core/i18n/problem';
import { joined } from './joined';
import { unpacking, type Inflated, type Inflation } from './unpacking';
import type { ZipEntry } from './zip-directory';

export type { Parts } from './unpacking';

/** What `unpack.ts` does, with what a browser has. */
export async function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Outcome<Map<string, Uint8Array>>> {
  const steps = unpacking(bytes, entries);
  let step = steps.next();
  while (!step.done) step = steps.next(await inflate(step.value));
  return step.value;
}

async function inflate({ packed, limit }: Inflation): Promise<Inflated> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // A fault of the bytes shows when they are read; here it would be one nobody catches.
  writer.write(packed.slice()).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(pieces);
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return 'too-large';
      }
      pieces.push(value);
    }
  } catch {
    return 'damaged';
  }
}
