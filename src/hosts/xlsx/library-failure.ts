import { fail, type Outcome } from '../../core/i18n/problem';
import { sheetMissing, tooLarge, unreadable } from './file-problems';

/** The library's errors have no codes; whatever it throws, it is this file that it cannot read. */
export function libraryFailure(error: unknown): Outcome<never> {
  if (isTooManyCells(error)) return fail('too-large', tooLarge());
  const words = error instanceof Error ? error.message : String(error);
  // The library quotes the file, which may hold anything.
  const reason = words.replace(/[\p{C}\s]+/gu, ' ').slice(0, 160);
  const sheet = /missing worksheet file for sheet "(.*)"/.exec(reason)?.[1];
  if (sheet !== undefined) return fail('damaged', sheetMissing(sheet));
  return fail('unreadable', unreadable(reason));
}

/** One formatted cell far away makes a small sheet span billions. */
export function isTooManyCells(error: unknown): boolean {
  return error instanceof Error && /spans .*over the \d+ limit/.test(error.message);
}
