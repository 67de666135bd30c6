import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from '../../core/i18n/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { readSnapshot } from './read-snapshot';

/** Opens a workbook by its path. Everything that can be wrong with the file is a Problem; nothing is thrown for it. */
export async function openWorkbook(file: string): Promise<Outcome<WorkbookSnapshot>> {
  return readSnapshot(await readFile(file), path.basename(file));
}
