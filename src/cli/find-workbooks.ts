import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files that the arguments of a command mean: a file as it is named, whatever it is; a folder with all workbooks
 * in it and below, in natural order (計畫2 before 計畫10). Each file once. Folders without any are listed too.
 *
 * Old .xls count as workbooks, though they cannot be read: a plan that is passed over in silence would be worse.
 * Lock files (~$…), and files and folders whose names begin with a dot, are no one's plans.
 */
export async function findWorkbooks(places: readonly string[]): Promise<FoundWorkbooks> {
  const files = new Map<string, string>();
  const emptyFolders: string[] = [];
  for (const place of places) {
    const isFolder = await stat(place).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const found = isFolder ? await inFolder(place, new Set()) : [place];
    if (found.length === 0) emptyFolders.push(place);
    for (const file of found) {
      const key = await realpath(file).catch(() => path.resolve(file));
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], emptyFolders };
}

export interface FoundWorkbooks {
  /** Paths as given, or below a folder as given. */
  readonly files: readonly string[];
  /** Folders among the arguments that hold no workbook at any depth, or cannot be read. */
  readonly emptyFolders: readonly string[];
}

const natural = new Intl.Collator('zh-TW', { numeric: true });

/** `above`: real paths of the folders on the way here, so that a link back to one of them ends. */
async function inFolder(folder: string, above: ReadonlySet<string>): Promise<string[]> {
  const real = await realpath(folder).catch(() => null);
  if (real === null || above.has(real)) return [];
  const names = await readdir(folder).catch(() => []);
  names.sort(natural.compare);
  const found: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') || name.startsWith('~$')) continue;
    const file = path.join(folder, name);
    const kind = await stat(file).catch(() => null);
    if (kind?.isDirectory()) found.push(...(await inFolder(file, new Set([...above, real]))));
    else if (kind?.isFile() && /\.(?:xlsx|xlsm|ods|xls)$/i.test(name)) found.push(file);
  }
  return found;
}
