import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileFate } from '../core/actions/annex-report';
import { ok, type Outcome } from '../core/i18n/problem';
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
 * Writes annexes. A workbook that was there before is replaced unasked only where all in it was generated and nobody changed it; where
 * somebody did, or where it holds more, it stays under another name beside the new one, whole, even with `force`. A file that has nothing to do with
 * annexes is replaced only with `force`, and so is a Word file.
 */
export async function writeAnnexes(bytes: Uint8Array, target: AnnexTarget): Promise<Outcome<FileFate>> {
  const { out, isWord, force, inputs, madeKinds } = target;
  const isThere = await stat(out).then(
    (found) => found.isFile(),
    () => false,
  );
  const former = isThere && !isWord ? await formerFile(out, madeKinds) : null;
  if (former !== null && holdsWork(former)) {
    const oldName = (attempt: number) => nameOfOld(out, attempt);
    const kept = await writeBesideOld(out, bytes, { inputs, oldName });
    return kept.ok ? ok({ kind: 'kept', as: kept.value, ...former }) : kept;
  }
  const written = await writeFileWhole(out, bytes, { force: force || former !== null, inputs });
  return written.ok ? ok({ kind: isThere ? 'replaced' : 'new' }) : written;
}

/** Whether a person may want something of it. */
function holdsWork({ changed, others, drawnOn }: FormerAnnexes): boolean {
  return changed.length + others.length > 0 || drawnOn;
}

/** null where there is no annex in the file, or where it cannot be read. */
async function formerFile(file: string, madeKinds: readonly string[]): Promise<FormerAnnexes | null> {
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
