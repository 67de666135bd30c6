import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { zipOfDeflated } from './zip-of-deflated';

/** A zip of the files, compressed. In a browser `pack-deflated.browser.ts` stands in its place. */
export function packDeflated(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipOfDeflated(
    [...files].map(([path, bytes]) => ({
      path,
      packed: deflateRawSync(bytes),
      size: bytes.length,
      crc: crc32(bytes),
    })),
  );
}
