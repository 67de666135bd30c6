import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files that the arguments of a command mean: a file as it is named, whatever it is; a folder with all workbooks
 * in it and below, in natural order (計畫2 before 計畫10). Each file once. Folders without any, or that cannot be looked into, are
 * listed too.
 *
 * Old .xls count as workbooks, and so do links that lead nowhere, though they cannot be read: a plan that is passed over in silence
 * would be worse.
 * Lock files (~$…), and files and folders whose names begin with a dot, are no one's plans.
 */
export async function findWorkbooks(places: readonly string[]): Promise<FoundWorkbooks> {
  const files = new Map<string, string>();
  const emptyFolders: string[] = [];
  const closedFolders: string[] = [];
  for (const place of places) {
    const isFolder = await stat(place).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const found = isFolder ? await inFolder(place, new Set()) : { files: [place], closed: [] };
    if (found.files.length === 0 && found.closed.length === 0) emptyFolders.push(place);
    closedFolders.push(...found.closed);
    for (const file of found.files) {
      const key = await realpath(file).catch(() => path.resolve(file));
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], emptyFolders, closedFolders };
}

export interface FoundWorkbooks {
  /** Paths as given, or below a folder as given. */
  readonly files: readonly string[];
  /** Folders among the arguments that hold no workbook at any depth. */
  readonly emptyFolders: readonly string[];
  /** Folders, arguments or below them, that could not be looked into. */
  readonly closedFolders: readonly string[];
}

const natural = new Intl.Collator('zh-TW', { numeric: true });

interface InFolder {
  readonly files: readonly string[];
  readonly closed: readonly string[];
}

/** `above`: real paths of the folders on the way here, so that a link back to one of them ends. */
async function inFolder(folder: string, above: ReadonlySet<string>): Promise<InFolder> {
  const real = await realpath(folder).catch(() => null);
  const names = real === null ? null : await readdir(folder).catch(() => null);
  if (real === null || names === null) return { files: [], closed: [folder] };
  if (above.has(real)) return { files: [], closed: [] };
  names.sort(natural.compare);
  const files: string[] = [];
  const closed: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') || name.startsWith('~$')) continue;
    const file = path.join(folder, name);
    const kind = await stat(file).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
    if (typeof kind === 'string') {
      // What is there and may not be looked at could be a folder of plans.
      if (isWorkbook(name)) files.push(file);
      else if (kind !== 'ENOENT' && kind !== 'ELOOP') closed.push(file);
    } else if (kind.isDirectory()) {
      const below = await inFolder(file, new Set([...above, real]));
      files.push(...below.files);
      closed.push(...below.closed);
    } else if (isWorkbook(name)) files.push(file);
  }
  return { files, closed };
}

function isWorkbook(name: string): boolean {
  return /\.(?:xlsx|xlsm|ods|xls)$/i.test(name);
}
