import type { Parts } from './unpack';

const utf8Names = 0x0800;

/** A zip of the parts without compression, for a library that wants one: made and read at the speed of copying. */
export function packStored(parts: Parts): Uint8Array {
  const names = [...parts.keys()].map((name) => new TextEncoder().encode(name));
  const files = [...parts.values()];
  const total = files.reduce((sum, bytes, index) => sum + 76 + 2 * (names[index]?.length ?? 0) + bytes.length, 22);
  const zip = new Uint8Array(total);
  const view = new DataView(zip.buffer);
  let at = 0;
  const offsets: number[] = [];
  files.forEach((bytes, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeHeader(view, at + 4, bytes.length, name.length);
    zip.set(name, at + 30);
    zip.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  });
  const directory = at;
  files.forEach((bytes, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    writeHeader(view, at + 6, bytes.length, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    zip.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/** The fields that the local header and the directory share. The checksum stays 0, which readers do not check: `unpack` did. */
function writeHeader(view: DataView, at: number, size: number, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
