import { crc32 } from './crc32';
import { zipOfDeflated } from './zip-of-deflated';

/** What `pack-deflated.ts` does, with what a browser has. */
export async function packDeflated(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  return zipOfDeflated(
    await Promise.all(
      [...files].map(async ([path, bytes]) => ({
        path,
        packed: await deflate(bytes),
        size: bytes.length,
        crc: crc32(bytes),
      })),
    ),
  );
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
