import type { Outcome } from '../../core/i18n/problem';

/**
 * Work on one file, done in a worker: so `options` and the result are plain data (no functions, no classes).
 * What can go wrong with the file comes back as a Problem; only bugs are thrown.
 */
export type Job = (file: string, options: unknown) => Promise<Outcome<unknown>>;
