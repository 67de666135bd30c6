import type { Day } from './element';

/** One date of a list as read, before days are handed back (六月及十二月二十日) and windows closed. */
export interface DateItem {
  readonly day: Day;
  /** First day of the stretch that `day` ends (a month, a quarter); `day` itself for a day. */
  readonly from: Day;
  readonly yearGiven: boolean;
  /** A month alone, which takes the day of a later date in its list. */
  readonly monthAlone: boolean;
  /** A month with a day of its own, which earlier months alone may take. */
  readonly hasDay: boolean;
  /** A year alone (107年): the scope of a rhythm, or the year of some data, or its own last day. */
  readonly yearAlone: boolean;
  /** Its year is a word that hangs on the plan's (翌年). */
  readonly yearByWord: boolean;
  readonly half: 1 | 2 | null;
  readonly quarter: boolean;
}

/** What the date before has already said. */
export interface Carry {
  readonly year: number | null;
  readonly yearGiven: boolean;
  /** Month of the date before, for 4月5日、20日; null where none. */
  readonly month: number | null;
  /** The date before is a quarter, so that 三季 in 第一至三季 is one too. */
  readonly inQuarters: boolean;
}

/** An item with everything false that is not said. */
export function makeItem(day: Day, from: Day, said: Partial<DateItem>): DateItem {
  return {
    day,
    from,
    yearGiven: said.yearGiven ?? false,
    monthAlone: said.monthAlone ?? false,
    hasDay: said.hasDay ?? false,
    yearAlone: said.yearAlone ?? false,
    yearByWord: said.yearByWord ?? false,
    half: said.half ?? null,
    quarter: said.quarter ?? false,
  };
}
