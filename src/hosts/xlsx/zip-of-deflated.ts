import { joined } from './joined';

const utf8Names = 0x0800;
const deflated = 8;
const version = 20;
/** 1980-01-01, the zip's first day: the same content gives the same file. */
const firstDay = 0x0021;

/** A file for a zip, compressed already. */
export interface DeflatedFile {
  readonly path: string;
  /** Raw deflate. */
  readonly packed: Uint8Array;
  /** Of the file itself. */
  readonly size: number;
  readonly crc: number;
}

/** A zip of compressed files. Source: PKWARE APPNOTE 6.3.10. */
export function zipOfDeflated(files: readonly DeflatedFile[]): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, packed, size, crc } of files) {
    const name = new TextEncoder().encode(path);
    const shared = sharedFields(crc, packed.length, size, name.length);
    const header = record(0x04034b50, 30, [[4, shared]], name);
    local.push(header, packed);
    const entry = record(0x02014b50, 46, [[6, shared]], name);
    new DataView(entry.buffer).setUint16(4, version, true);
    new DataView(entry.buffer).setUint32(42, offset, true);
    directory.push(entry);
    offset += header.length + packed.length;
  }
  const end = record(0x06054b50, 22, [], new Uint8Array());
  const view = new DataView(end.buffer);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, entry) => sum + entry.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return joined([...local, ...directory, end]);
}

/** The 26 bytes that a file's own header and its entry in the directory have in common. */
function sharedFields(crc: number, packedSize: number, size: number, nameLength: number): Uint8Array {
  const bytes = new Uint8Array(26);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, version, true);
  view.setUint16(2, utf8Names, true);
  view.setUint16(4, deflated, true);
  view.setUint16(8, firstDay, true);
  view.setUint32(10, crc, true);
  view.setUint32(14, packedSize, true);
  view.setUint32(18, size, true);
  view.setUint16(22, nameLength, true);
  return bytes;
}

function record(
  signature: number,
  size: number,
  fields: readonly (readonly [number, Uint8Array])[],
  name: Uint8Array,
): Uint8Array {
  const bytes = new Uint8Array(size + name.length);
  new DataView(bytes.buffer).setUint32(0, signature, true);
  for (const [at, field] of fields) bytes.set(field, at);
  bytes.set(name, size);
  return bytes;
}
