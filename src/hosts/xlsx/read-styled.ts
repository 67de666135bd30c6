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
      /** For each worksheet the heights that the file gives its rows, by 0-based index: the library tells of those alone that were set by hand. */
      readonly rowHeights: readonly ReadonlyMap<number, FileRowHeight>[];
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
    return ok({ kind: 'xlsx', workbook, rowHeights: rowHeights(parts.value) });
  } catch (error) {
    return libraryFailure(error);
  }
}

/** How high a file says a row is. */
export interface FileRowHeight {
  readonly points: number;
  /** True: set by hand. False: what its text took when the file was saved. */
  readonly isSet: boolean;
}

function rowHeights(parts: ReadonlyMap<string, Uint8Array>): Map<number, FileRowHeight>[] {
  const path = [...parts.keys()].find((name) => /(?:^|\/)workbook\d*\.xml$/i.test(name)) ?? '';
  const textOf = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const sheets = sheetsInOrder(textOf(path), textOf(path.replace(/([^/]*)$/, '_rels/$1.rels')), path);
  return sheets
    .filter(({ type }) => type.endsWith('/worksheet'))
    .map((sheet) => {
      const heights = new Map<number, FileRowHeight>();
      for (const [, tag = ''] of textOf(sheet.path).matchAll(/<(?:\w+:)?row(\s[^>]*\bht="[^>]*)>/g)) {
        const [row, points] = [/\sr="(\d+)"/.exec(tag)?.[1], /\sht="([\d.]+)"/.exec(tag)?.[1]];
        if (row !== undefined && points !== undefined)
          heights.set(Number(row) - 1, { points: Number(points), isSet: /\scustomHeight="(?:1|true)"/.test(tag) });
      }
      return heights;
    });
}
