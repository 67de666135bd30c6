import { readZipDirectory } from './zip-directory';

/** Where a workbook keeps what people put on sheets beside cells; we write none of these. */
const drawn = /^xl\/(?:comments|threadedComments|drawings|media|charts|embeddings|ink)/i;

/** Whether an .xlsx holds comments, pictures or shapes, which are not part of a snapshot; false where it cannot be read. */
export function hasDrawnParts(bytes: Uint8Array): boolean {
  return (readZipDirectory(bytes) ?? []).some(({ name }) => drawn.test(name));
}
