import { fail, ok, type Outcome } from '../../core/i18n/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { noWorksheet, passwordProtected, wrongFile } from './file-problems';
import { finishOds } from './finish-ods';
import { isEncryptedOds, isSpreadsheet, odsEntries, prepareOds } from './ods-parts';
import { libraryFailure } from './library-failure';
import { packStored } from './pack-stored';
import { readLibraryWorkbook } from './read-library-workbook';
import { recognise } from './recognise';
import { toSnapshot } from './to-snapshot';
import { unpack } from './unpack';
import { xlsxEntries } from './xlsx-parts';

/**
 * Reads the bytes of an .xlsx, .xlsm or .ods; `name` is the file's own, without folders.
 * Fails with a code of `recognise`, `damaged`, `zip-bomb`, `too-large`, `no-worksheet` or `unreadable`; never throws for a file.
 */
export async function readSnapshot(bytes: Uint8Array, name: string): Promise<Outcome<WorkbookSnapshot>> {
  const recognised = recognise(bytes, name);
  if (!recognised.ok) return recognised;
  const { kind, entries } = recognised.value;
  // In a browser it comes later.
  const parts = await unpack(bytes, kind === 'xlsx' ? xlsxEntries(entries) : odsEntries(entries));
  if (!parts.ok) return parts;
  try {
    const snapshot =
      kind === 'xlsx'
        ? ok(toSnapshot(await readLibraryWorkbook(parts.value, 'needed')))
        : await readOdsParts(parts.value);
    return snapshot.ok && snapshot.value.sheets.length === 0 ? fail('no-worksheet', noWorksheet()) : snapshot;
  } catch (error) {
    return libraryFailure(error);
  }
}

async function readOdsParts(parts: Map<string, Uint8Array>): Promise<Outcome<WorkbookSnapshot>> {
  if (isEncryptedOds(parts)) return fail('password-protected', passwordProtected());
  if (!isSpreadsheet(parts)) return fail('is-odt', wrongFile('odt'));
  const { readOds } = await import('hucre/ods');
  const details = prepareOds(parts);
  return ok(finishOds(toSnapshot(await readOds(packStored(parts))), details));
}
