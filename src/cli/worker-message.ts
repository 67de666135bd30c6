import type { Outcome } from '../core/i18n/problem';

/** What the pool asks of a worker: one job on one file. */
export interface WorkerRequest {
  readonly job: string;
  readonly file: string;
  readonly options: unknown;
}

/** What a worker answers. `bug`: the job threw; an Error does not survive the journey, so its words do. */
export type WorkerAnswer =
  | { readonly kind: 'done'; readonly outcome: Outcome<unknown> }
  | { readonly kind: 'bug'; readonly name: string; readonly message: string; readonly stack: string };
