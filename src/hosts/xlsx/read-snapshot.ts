import { ok, type Outcome } from '../../core/i18n/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { toSnapshot } from './to-snapshot';

/** Reads the bytes of an .xlsx, .xlsm or .ods. `name` is what the user calls the file. */
export async function readSnapshot(bytes: Uint8Array, _name: string): Promise<Outcome<WorkbookSnapshot>> {
  const { read } = await import('hucre');
  return ok(toSnapshot(await read(bytes, { readStyles: true })));
}
