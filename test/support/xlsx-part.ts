import { unpack } from '../../src/hosts/xlsx/unpack';
import { readZipDirectory } from '../../src/hosts/xlsx/zip-directory';

/** The text of every part of a package, by its path. */
export function xlsxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unpack(bytes, readZipDirectory(bytes) ?? []);
  if (!parts.ok) throw new Error(parts.problem.message.en);
  return new Map([...parts.value].map(([path, part]) => [path, new TextDecoder().decode(part)]));
}
