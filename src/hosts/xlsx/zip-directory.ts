/** One file inside a zip, as its central directory describes it. */
export interface ZipEntry {
  /** With / between folders and none in front, as some programs write it otherwise. */
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared: what comes out can be another size. */
  readonly size: number;
  readonly headerOffset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const fileSignature = 0x04034b50;
/** The end record has 22 bytes and a comment of up to 65,535. */
const longestEnd = 22 + 65_535;
const unknown32 = 0xffffffff;
const extra64 = 1;

/** The central directory of a zip; null where there is none or it is cut off. Source: PKWARE APPNOTE 6.3.10. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    if (end === null) return null;
    const entries: ZipEntry[] = [];
    let offset = end.offset;
    for (let count = 0; count < end.count; count++) {
      if (view.getUint32(offset, true) !== entrySignature) return null;
      const nameLength = view.getUint16(offset + 28, true);
      const extraLength = view.getUint16(offset + 30, true);
      const entry = readEntry(bytes, view, offset, nameLength, extraLength);
      if (view.getUint32(entry.headerOffset, true) !== fileSignature) return null;
      entries.push(entry);
      offset += 46 + nameLength + extraLength + view.getUint16(offset + 32, true);
    }
    return entries;
  } catch (error) {
    // An offset that points outside of the file: it was cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The compressed bytes of an entry; null where they reach past the end of the file. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.headerOffset + 30 > bytes.length) return null;
  const start =
    entry.headerOffset +
    30 +
    view.getUint16(entry.headerOffset + 26, true) +
    view.getUint16(entry.headerOffset + 28, true);
  return start + entry.compressedSize > bytes.length ? null : bytes.subarray(start, start + entry.compressedSize);
}

function findEnd(view: DataView): { readonly offset: number; readonly count: number } | null {
  const first = Math.max(0, view.byteLength - longestEnd);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== unknown32) return { count, offset };
    if (view.getUint32(at - 20, true) !== locator64Signature) return null;
    const at64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(at64, true) !== end64Signature) return null;
    return { count: Number(view.getBigUint64(at64 + 32, true)), offset: Number(view.getBigUint64(at64 + 48, true)) };
  }
  return null;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameStart = offset + 46;
  const sizes = [
    view.getUint32(offset + 24, true),
    view.getUint32(offset + 20, true),
    view.getUint32(offset + 42, true),
  ];
  // Sizes over 4 GB stand in an extra field, in this order, each only where the short one is full.
  let extra = nameStart + nameLength;
  const extraEnd = extra + extraLength;
  while (sizes.includes(unknown32) && extra + 4 <= extraEnd) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === extra64) {
      let at = extra + 4;
      sizes.forEach((size, index) => {
        if (size !== unknown32) return;
        sizes[index] = Number(view.getBigUint64(at, true));
        at += 8;
      });
      break;
    }
    extra += 4 + length;
  }
  const [size = 0, compressedSize = 0, headerOffset = 0] = sizes;
  return {
    name: partName(bytes.subarray(nameStart, nameStart + nameLength)),
    method: view.getUint16(offset + 10, true),
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    crc: view.getUint32(offset + 16, true),
    size,
    compressedSize,
    headerOffset,
  };
}

function partName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}
