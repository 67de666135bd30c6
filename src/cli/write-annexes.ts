import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileFate } from '../core/actions/annex-report';
import { holdsWork } from '../core/actions/merge-annexes';
import { ok, type Outcome } from '../core/i18n/problem';
import { isAsSealed } from '../hosts/xlsx/seal-package';
import { writeBesideOld, writeFileWhole } from '../hosts/xlsx/write-file';
import type { FormerAnnexes } from './jobs/former-annexes';
import { runOnFiles } from './pool';

/** How annexes are to be written. */
export interface AnnexTarget {
  readonly out: string;
  readonly isWord: boolean;
  readonly force: boolean;
  /** Files that were read to make them. */
  readonly inputs: readonly string[];
  readonly madeKinds: readonly string[];
}

/**
 * Writes annexes. A file that was there before is replaced unasked only where it is as it was generated and nothing else is in it; where
 * somebody changed or saved it, or where it holds more, it stays under another name beside the new one, whole, even with `force`. A workbook that has
 * nothing to do with annexes is replaced only with `force`.
 */
export async function writeAnnexes(bytes: Uint8Array, target: AnnexTarget): Promise<Outcome<FileFate>> {
  const { out, isWord, force, inputs, madeKinds } = target;
  const isThere = await stat(out).then(
    (found) => found.isFile(),
    () => false,
  );
  const former = isThere ? await (isWord ? formerWord(out) : formerWorkbook(out, madeKinds)) : null;
  if (former !== null && holdsWork(former)) {
    const oldName = (attempt: number) => nameOfOld(out, attempt);
    const kept = await writeBesideOld(out, bytes, { inputs, oldName });
    return kept.ok ? ok({ kind: 'kept', as: kept.value, ...former }) : kept;
  }
  const written = await writeFileWhole(out, bytes, { force: force || former !== null, inputs });
  return written.ok ? ok({ kind: isThere ? 'replaced' : 'new' }) : written;
}

/** The words of a Word file are not compared: whatever is not as it was written counts as somebody's work. */
async function formerWord(file: string): Promise<FormerAnnexes> {
  const bytes = await readFile(file).catch(() => new Uint8Array());
  return { changed: [], others: [], drawnOn: false, foreign: false, savedSince: !(await isAsSealed(bytes)) };
}

/** null where there is no annex in the file, or where it cannot be read. */
async function formerWorkbook(file: string, madeKinds: readonly string[]): Promise<FormerAnnexes | null> {
  const [former] = await runOnFiles<FormerAnnexes>('former-annexes', [file], { madeKinds });
  return former?.ok && !former.value.foreign ? former.value : null;
}

/** So that name and ending fit into the 255 bytes of a file name. */
const longestBase = 60;

/** annexes.xlsx → annexes（舊 1）.xlsx. */
function nameOfOld(file: string, attempt: number): string {
  const { name, ext } = path.parse(file);
  return `${[...name].slice(0, longestBase).join('')}（舊 ${attempt}）${ext}`;
}
