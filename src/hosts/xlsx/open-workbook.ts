import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, type Outcome } from '../../core/i18n/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { cannotOpen, fileInUse, isFolder, noSuchFile, notARegularFile, tooLarge } from './file-problems';
import { readSnapshot } from './read-snapshot';

/** Pictures can make a file large, so this is well above what the cells may take. */
const mostFileBytes = 1024 * 1024 * 1024;

/**
 * Opens a workbook by its path. Everything that can be wrong with the file is a Problem: those of `readSnapshot`, and
 * `no-such-file`, `is-folder`, `file-in-use` or `cannot-open`; nothing is thrown for it.
 */
export async function openWorkbook(file: string): Promise<Outcome<WorkbookSnapshot>> {
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail('is-folder', isFolder(file));
    // A device or a pipe may never end.
    if (!found.isFile()) return fail('cannot-open', notARegularFile(file));
    if (found.size > mostFileBytes) return fail('too-large', tooLarge());
    bytes = await readFile(file);
  } catch (error) {
    return notRead(file, error as NodeJS.ErrnoException);
  }
  return readSnapshot(bytes, path.basename(file));
}

function notRead(file: string, error: NodeJS.ErrnoException): Outcome<never> {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('no-such-file', noSuchFile(file));
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return fail('file-in-use', fileInUse(file));
    // More than Node can hold in one piece.
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ENOMEM':
      return fail('too-large', tooLarge());
    default:
      return fail('cannot-open', cannotOpen(file, error.code ?? error.message));
  }
}
