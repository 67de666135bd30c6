import { isSealWhole, sealedPart, withSeal } from '../../core/workbook/package-seal';
import { packDeflated } from './pack-deflated';
import { unpack } from './unpack';
import { readZipDirectory } from './zip-directory';

/** A package just written (.xlsx, .docx) with a seal in its properties, by which `isAsSealed` knows it again. */
export async function sealPackage(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = readZipDirectory(bytes) ?? [];
  // In a browser it comes later.
  const parts = await unpack(bytes, entries);
  if (!parts.ok) throw new Error(`A package just written can not be read: ${parts.problem.code}`);
  const files = parts.value;
  const sealed = withSeal(new TextDecoder().decode(files.get(sealedPart)), entries);
  if (sealed === null) throw new Error(`The library wrote no ${sealedPart} that could be sealed.`);
  files.set(sealedPart, new TextEncoder().encode(sealed));
  return await packDeflated(files);
}

/** Whether a file's bytes are a package that was sealed, and that nobody has saved since. */
export async function isAsSealed(bytes: Uint8Array): Promise<boolean> {
  const entries = readZipDirectory(bytes) ?? [];
  const parts = await unpack(
    bytes,
    entries.filter(({ name }) => name === sealedPart),
  );
  const properties = parts.ok ? parts.value.get(sealedPart) : undefined;
  return properties !== undefined && isSealWhole(new TextDecoder().decode(properties), entries);
}
