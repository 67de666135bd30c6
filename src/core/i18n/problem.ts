import type { Text } from './text';

/**
 * An expected failure: a file that cannot be read, a sheet that is protected, an argument that makes no sense.
 * It is returned, never thrown. `code` is stable and kebab-case; `message` says what was found, where, and what to do.
 */
export interface Problem {
  readonly code: string;
  readonly message: Text;
}

/** What an action that can fail in expected ways returns. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A success. */
export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A failure that was expected. */
export function fail<T = never>(code: string, message: Text): Outcome<T> {
  return { ok: false, problem: { code, message } };
}
