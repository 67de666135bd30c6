import type { Workbook } from 'hucre';
import { fail, ok, type Outcome } from '../../core/i18n/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { noWorksheet } from './file-problems';
import { libraryFailure } from './library-failure';
import { readLibraryWorkbook } from './read-library-workbook';
import { readSnapshot } from './read-snapshot';
import { recognise } from './recognise';
import { sheetsInOrder } from './sheets-in-order';
import { unpack } from './unpack';
import { xlsxEntries } from './xlsx-parts';

/** A workbook with its looks, for somebody who shows it. */
export type StyledWorkbook =
  | {
      readonly kind: 'xlsx';
      readonly workbook: Workbook;
      /** For each worksheet the rows whose height was set by hand; the others took theirs from their text. 0-based. */
      readonly setHeights: readonly ReadonlySet<number>[];
    }
  /** Looks of an .ods are not read. */
  | { readonly kind: 'ods'; readonly snapshot: WorkbookSnapshot };

/** Reads the bytes of an .xlsx, .xlsm or .ods with looks. Fails as `readSnapshot` does. */
export async function readStyled(bytes: Uint8Array, name: string): Promise<Outcome<StyledWorkbook>> {
  const recognised = recognise(bytes, name);
  if (!recognised.ok) return recognised;
  const { kind, entries } = recognised.value;
  if (kind === 'ods') {
    const snapshot = await readSnapshot(bytes, name);
    return snapshot.ok ? ok({ kind: 'ods', snapshot: snapshot.value }) : snapshot;
  }
  const themes = entries.filter((entry) => /\/theme\/[^/]*\.xml$/i.test(entry.name));
  const parts = await unpack(bytes, [...xlsxEntries(entries), ...themes]);
  if (!parts.ok) return parts;
  try {
    const workbook = await readLibraryWorkbook(parts.value, 'all');
    if (workbook.sheets.length === 0) return fail('no-worksheet', noWorksheet());
    return ok({ kind: 'xlsx', workbook, setHeights: setHeights(parts.value) });
  } catch (error) {
    return libraryFailure(error);
  }
}

function setHeights(parts: ReadonlyMap<string, Uint8Array>): Set<number>[] {
  const path = [...parts.keys()].find((name) => /(?:^|\/)workbook\d*\.xml$/i.test(name)) ?? '';
  const textOf = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const sheets = sheetsInOrder(textOf(path), textOf(path.replace(/([^/]*)$/, '_rels/$1.rels')), path);
  return sheets
    .filter(({ type }) => type.endsWith('/worksheet'))
    .map((sheet) => {
      const rows = textOf(sheet.path).matchAll(/<(?:\w+:)?row\b(?=[^>]*\scustomHeight="(?:1|true)")[^>]*\sr="(\d+)"/g);
      return new Set([...rows].map(([, row]) => Number(row) - 1));
    });
}
