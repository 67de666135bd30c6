import { lookThrough, type FormerFile } from '../../core/actions/merge-annexes';
import { ok } from '../../core/i18n/problem';
import { openWorkbook } from '../../hosts/xlsx/open-workbook';
import type { Job } from './job';

/** What is made anew, as plain data. */
export interface FormerArguments {
  readonly madeKinds: readonly string[];
}

/** Looks through a workbook that is to be replaced; `options` are `FormerArguments`, the result is a `FormerFile`. */
export const run: Job = async (file, options) => {
  const { madeKinds } = options as FormerArguments;
  const snapshot = await openWorkbook(file);
  return snapshot.ok ? ok(lookThrough(snapshot.value, madeKinds) satisfies FormerFile) : snapshot;
};
