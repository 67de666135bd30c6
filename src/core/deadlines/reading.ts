import type { IsoDate } from './iso-date';

/** How often something recurs. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What a deadline phrase means. Where it was not understood, all else is empty, false or null. */
export interface DeadlineReading {
  /** The phrase as given. */
  readonly text: string;
  readonly understood: boolean;
  /** Concrete due dates, ascending, no doubles. */
  readonly dates: readonly IsoDate[];
  /** It goes on for ever (持續辦理). */
  readonly ongoing: boolean;
  /** It is done already (已完成). */
  readonly done: boolean;
  /** At no fixed time (不定期, 視需要). */
  readonly open: boolean;
  /** Reckoned from an event (結案後十日內). */
  readonly relative: boolean;
  /** A service promise, no deadline (隨到隨辦). */
  readonly promise: boolean;
  readonly every: Every | null;
  /** By when a report is owed; not among `dates`. */
  readonly reportBy: IsoDate | null;
}
