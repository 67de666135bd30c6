import { readFile } from 'node:fs/promises';
import { lookThrough, type FormerFile, type FormerPackage } from '../../core/actions/merge-annexes';
import { ok } from '../../core/i18n/problem';
import { hasDrawnParts } from '../../hosts/xlsx/drawn-parts';
import { openWorkbook } from '../../hosts/xlsx/open-workbook';
import { isAsSealed } from '../../hosts/xlsx/seal-package';
import type { Job } from './job';

/** What is made anew, as plain data. */
export interface FormerArguments {
  readonly madeKinds: readonly string[];
}

/** What stands in such a workbook. */
export type FormerAnnexes = FormerFile & FormerPackage;

/** Looks through a workbook that is to be replaced; `options` are `FormerArguments`, the result is `FormerAnnexes`. */
export const run: Job = async (file, options) => {
  const { madeKinds } = options as FormerArguments;
  const snapshot = await openWorkbook(file);
  if (!snapshot.ok) return snapshot;
  const bytes = await readFile(file);
  const about: FormerPackage = { drawnOn: hasDrawnParts(bytes), savedSince: !(await isAsSealed(bytes)) };
  return ok({ ...lookThrough(snapshot.value, madeKinds), ...about } satisfies FormerAnnexes);
};
