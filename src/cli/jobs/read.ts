import { describeRead, type ReadDescription } from '../../core/actions/describe-read';
import { readPlan } from '../../core/actions/read-plan';
import { readText } from '../../core/actions/read-text';
import type { Framework } from '../../core/frameworks/framework';
import { ok } from '../../core/i18n/problem';
import type { Language } from '../../core/i18n/text';
import type { Job } from './job';
import { openNamed } from './open-named';

/** How `read` is to read, as plain data. */
export interface ReadArguments {
  /** null: detected from the workbook's labels. */
  readonly framework: Framework | null;
  readonly language: Language;
}

/** What `read` prints: as data, and in words. */
export interface ReadReport {
  readonly description: ReadDescription;
  readonly words: string;
}

/** Opens one workbook and reads the plan in it; `options` are `ReadArguments`, the result is a `ReadReport`. */
export const run: Job = async (file, options) => {
  const { framework, language } = options as ReadArguments;
  const snapshot = await openNamed(file);
  if (!snapshot.ok) return snapshot;
  const read = readPlan(snapshot.value, { framework });
  const description = describeRead(read, language);
  return ok({ description, words: readText(read, description, language) } satisfies ReadReport);
};
