import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { text, type Text } from '../../core/i18n/text';

export interface WriteOptions {
  /** Replaces a file that is already there. */
  readonly force: boolean;
  /** Files that were read to make this one: they are never written over, not even with `force`. */
  readonly inputs: readonly string[];
}

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, to the disk, then under its name.
 * Fails with `output-is-input`, `output-exists`, `output-is-folder`, `output-is-device`, `output-folder-missing`, `output-denied`,
 * `disk-full` or `output-failed`; nothing is left behind then.
 */
export async function writeFileWhole(file: string, bytes: Uint8Array, options: WriteOptions): Promise<Outcome<null>> {
  const place = await findPlace(file, options.inputs);
  if (!place.ok) return place;
  const { target, exists: isThere } = place.value;
  if (isThere && !options.force) return fail('output-exists', exists(file));
  const temporary = temporaryBeside(target);
  try {
    await writeToDisk(temporary, bytes);
    // Without force the name is taken by a link, which fails where another program took it in the meantime.
    if (options.force) await rename(temporary, target);
    else await linkOrRename(temporary, target);
    return ok(null);
  } catch (error) {
    return failure(file, error as NodeJS.ErrnoException);
  } finally {
    await unlink(temporary).catch(() => {});
  }
}

export interface KeepOptions extends Pick<WriteOptions, 'inputs'> {
  /** Name for the old file, in its folder; asked with 1, 2, … until there is no file of that name. */
  readonly oldName: (attempt: number) => string;
}

/**
 * Writes a file whole in the place of one that stays, whole, under another name beside it; gives its path. At every moment the old file
 * has at least one of its names. Fails as `writeFileWhole` does, with nothing changed.
 */
export async function writeBesideOld(file: string, bytes: Uint8Array, options: KeepOptions): Promise<Outcome<string>> {
  const place = await findPlace(file, options.inputs);
  if (!place.ok) return place;
  const { target } = place.value;
  const temporary = temporaryBeside(target);
  let kept: string | null = null;
  try {
    await writeToDisk(temporary, bytes);
    kept = await giveSecondName(target, options.oldName);
    await rename(temporary, target);
    const folder =
      (await realpath(path.dirname(file))) === path.dirname(target) ? path.dirname(file) : path.dirname(target);
    return ok(path.join(folder, path.basename(kept)));
  } catch (error) {
    if (kept !== null) await unlink(kept).catch(() => {});
    return failure(file, error as NodeJS.ErrnoException);
  } finally {
    await unlink(temporary).catch(() => {});
  }
}

/** Where the bytes are to go; fails where no file can be written there at all. */
async function findPlace(
  file: string,
  inputs: readonly string[],
): Promise<Outcome<{ readonly target: string; readonly exists: boolean }>> {
  for (const input of inputs) if (await isSameFile(file, input)) return fail('output-is-input', isInput(file));
  // A link is followed: what it points to is replaced, not the link.
  const target = await realpath(file).catch(() => file);
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) return fail('output-is-folder', isFolder(file));
  if (existing && !existing.isFile()) return fail('output-is-device', isDevice(file));
  return ok({ target, exists: existing !== null });
}

function temporaryBeside(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target).slice(0, 40)}.${randomUUID()}.tmp`);
}

async function giveSecondName(file: string, nameOf: (attempt: number) => string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const second = path.join(path.dirname(file), nameOf(attempt));
    try {
      await linkOrCopy(file, second);
      return second;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!knowsNoLinks(error)) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    const copy = await open(to, 'r+');
    await copy.sync().finally(() => copy.close());
  }
}

async function writeToDisk(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function linkOrRename(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!knowsNoLinks(error)) throw error;
    await rename(from, to);
  }
}

/** Memory sticks (FAT) and some network drives know no links. */
function knowsNoLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '');
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [first, second] = await Promise.all([a, b].map((file) => stat(file).catch(() => null)));
  return !!first && !!second && first.ino === second.ino && first.dev === second.dev;
}

function failure(file: string, error: NodeJS.ErrnoException): Outcome<never> {
  const folder = path.dirname(path.resolve(file));
  switch (error.code) {
    case 'EEXIST':
      return fail('output-exists', exists(file));
    case 'EISDIR':
      return fail('output-is-folder', isFolder(file));
    case 'ENOENT':
    case 'ENOTDIR':
      return fail(
        'output-folder-missing',
        text(
          `沒有「${folder}」這個資料夾，請先建立資料夾，或換一個位置。`,
          `There is no folder “${folder}”. Make it first, or choose another place.`,
        ),
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return fail(
        'output-denied',
        text(
          `無法寫入「${file}」：沒有寫入的權限，或檔案正由其他程式開啟。請關閉該檔案，或換一個位置。`,
          `“${file}” cannot be written: there is no permission, or another program holds it open. Close it, or choose another place.`,
        ),
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return fail(
        'disk-full',
        text(
          `磁碟空間不足，「${file}」沒有寫入。請清出空間，或換一個位置。`,
          `The disk is full; “${file}” was not written. Make room, or choose another place.`,
        ),
      );
    default:
      return fail(
        'output-failed',
        text(
          `無法寫入「${file}」（${error.code ?? error.message}）。請換一個檔名或位置再試一次。`,
          `“${file}” cannot be written (${error.code ?? error.message}). Try another name or place.`,
        ),
      );
  }
}

function isInput(file: string): Text {
  return text(
    `「${file}」是讀取的來源檔，不會覆寫。請換一個檔名。`,
    `“${file}” is a file that was read and is never written over. Choose another name.`,
  );
}

function isFolder(file: string): Text {
  return text(`「${file}」是資料夾，請給檔名。`, `“${file}” is a folder; give the name of a file.`);
}

function isDevice(file: string): Text {
  return text(
    `「${file}」是裝置或管線，不是檔案，沒有覆寫。請換一個檔名。`,
    `“${file}” is a device or a pipe, no file, and was left alone. Choose another name.`,
  );
}

function exists(file: string): Text {
  return text(
    `「${file}」已經存在，沒有覆寫。確定要覆寫時請加上 --force，或換一個檔名。`,
    `“${file}” already exists and was left alone. Add --force to replace it, or choose another name.`,
  );
}
