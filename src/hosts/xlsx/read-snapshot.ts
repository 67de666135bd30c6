import { fail, ok, type Outcome } from '../../core/i18n/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { noWorksheet, passwordProtected, sheetMissing, tooLarge, unreadable, wrongFile } from './file-problems';
import { finishOds } from './finish-ods';
import { isEncryptedOds, isSpreadsheet, odsEntries, prepareOds } from './ods-parts';
import { packStored } from './pack-stored';
import { recognise } from './recognise';
import { toSnapshot } from './to-snapshot';
import { unpack } from './unpack';
import { largeSheetBytes, prepareXlsx, withoutBlankCells, xlsxEntries } from './xlsx-parts';

/**
 * Reads the bytes of an .xlsx, .xlsm or .ods; `name` is the file's own, without folders.
 * Fails with a code of `recognise`, `damaged`, `zip-bomb`, `too-large`, `no-worksheet` or `unreadable`; never throws for a file.
 */
export async function readSnapshot(bytes: Uint8Array, name: string): Promise<Outcome<WorkbookSnapshot>> {
  const recognised = recognise(bytes, name);
  if (!recognised.ok) return recognised;
  const { kind, entries } = recognised.value;
  const parts = unpack(bytes, kind === 'xlsx' ? xlsxEntries(entries) : odsEntries(entries));
  if (!parts.ok) return parts;
  try {
    const snapshot = kind === 'xlsx' ? await readXlsxParts(parts.value) : await readOdsParts(parts.value);
    return snapshot.ok && snapshot.value.sheets.length === 0 ? fail('no-worksheet', noWorksheet()) : snapshot;
  } catch (error) {
    return libraryFailure(error);
  }
}

async function readXlsxParts(parts: Map<string, Uint8Array>): Promise<Outcome<WorkbookSnapshot>> {
  const { readXlsx } = await import('hucre/xlsx');
  const { isWorksheet, needsStyles } = prepareXlsx(parts);
  const options = {
    readStyles: needsStyles,
    sheets: (_: unknown, index: number) => isWorksheet[index] ?? true,
  };
  withoutBlankCells(parts, largeSheetBytes);
  try {
    return ok(toSnapshot(await readXlsx(packStored(parts), options)));
  } catch (error) {
    if (!isTooManyCells(error)) throw error;
    // One formatted cell far away makes a small sheet span billions; without the blank ones it may be small after all.
    withoutBlankCells(parts, 0);
    return ok(toSnapshot(await readXlsx(packStored(parts), options)));
  }
}

async function readOdsParts(parts: Map<string, Uint8Array>): Promise<Outcome<WorkbookSnapshot>> {
  if (isEncryptedOds(parts)) return fail('password-protected', passwordProtected());
  if (!isSpreadsheet(parts)) return fail('is-odt', wrongFile('odt'));
  const { readOds } = await import('hucre/ods');
  const details = prepareOds(parts);
  return ok(finishOds(toSnapshot(await readOds(packStored(parts))), details));
}

/** The library's errors have no codes; whatever it throws, it is this file that it cannot read. */
function libraryFailure(error: unknown): Outcome<never> {
  if (isTooManyCells(error)) return fail('too-large', tooLarge());
  const words = error instanceof Error ? error.message : String(error);
  // The library quotes the file, which may hold anything.
  const reason = words.replace(/[\p{C}\s]+/gu, ' ').slice(0, 160);
  const sheet = /missing worksheet file for sheet "(.*)"/.exec(reason)?.[1];
  if (sheet !== undefined) return fail('damaged', sheetMissing(sheet));
  return fail('unreadable', unreadable(reason));
}

function isTooManyCells(error: unknown): boolean {
  return error instanceof Error && /spans .*over the \d+ limit/.test(error.message);
}
