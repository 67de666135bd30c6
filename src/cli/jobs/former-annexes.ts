import { lookThrough, type FormerFile } from '../../core/actions/merge-annexes';
import { ok } from '../../core/i18n/problem';
import { hasDrawnParts } from '../../hosts/xlsx/drawn-parts';
import { openWorkbook } from '../../hosts/xlsx/open-workbook';
import type { Job } from './job';

/** What is made anew, as plain data. */
export interface FormerArguments {
  readonly madeKinds: readonly string[];
}

/** What stands in such a workbook. */
export interface FormerAnnexes extends FormerFile {
  /** True where somebody put comments, pictures or shapes on its sheets. */
  readonly drawnOn: boolean;
}

/** Looks through a workbook that is to be replaced; `options` are `FormerArguments`, the result is `FormerAnnexes`. */
export const run: Job = async (file, options) => {
  const { madeKinds } = options as FormerArguments;
  const snapshot = await openWorkbook(file);
  if (!snapshot.ok) return snapshot;
  const drawnOn = await hasDrawnParts(file);
  return ok({ ...lookThrough(snapshot.value, madeKinds), drawnOn } satisfies FormerAnnexes);
};
