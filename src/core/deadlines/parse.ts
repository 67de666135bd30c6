import { compareDays, toIso } from './grammar/day';
import { daysOf, hasTime } from './grammar/clause';
import { gregorianYear } from './roc';
import { normalisePhrase, tokenise } from './tokens';
import { breakItems } from './grammar/numbered-list';
import { readPhrase } from './grammar/phrase';
import type { Clause } from './grammar/clause';
import type { Day } from './grammar/element';
import type { DeadlineReading, Every } from './reading';
import type { IsoDate } from './iso-date';

/** A deadline cell is short; what is longer is prose, and is not walked. */
const LONGEST_PHRASE = 400;

const FINEST_FIRST: readonly Every[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];

/**
 * What a deadline phrase means (107年4月, 每季, 賡續辦理，並請於6月29日前提供辦理情形).
 * `rocYear` is the plan's year, for dates without one; null where unknown: such dates are understood, but left out of `dates`.
 * A phrase is understood whole or not at all.
 */
export function readDeadline(text: string, rocYear: number | null): DeadlineReading {
  const nothing = unread(text);
  if (text.length > LONGEST_PHRASE * 4) return nothing;
  const phrase = normalisePhrase(text);
  if (phrase === '' || phrase.length > LONGEST_PHRASE) return nothing;
  const planYear = rocYear === null ? null : gregorianYear(rocYear);
  const clauses = readPhrase({ tokens: breakItems(tokenise(phrase)), planYear });
  return clauses === null ? nothing : sumUp(nothing, clauses);
}

/** A reading that understood nothing. */
export function unread(text: string): DeadlineReading {
  return {
    text,
    understood: false,
    dates: [],
    ongoing: false,
    done: false,
    open: false,
    relative: false,
    promise: false,
    every: null,
    reportBy: null,
  };
}

function sumUp(nothing: DeadlineReading, clauses: readonly Clause[]): DeadlineReading {
  const sum = { ongoing: false, regular: false, open: false, relative: false, promise: false, done: false };
  let finished = false;
  let timed = false;
  let every: Every | null = null;
  const single = singleReport(clauses);
  const days: Day[] = [];
  for (const clause of clauses) {
    if (clause !== single) days.push(...daysOf(clause));
    for (const rhythm of clause.rhythms) every = finer(every, rhythm.every);
    const handling = isHandling(clause);
    sum.relative ||= clause.relative && !handling;
    sum.promise ||= clause.promise || (clause.relative && handling);
    sum.ongoing ||= clause.ongoing;
    sum.regular ||= clause.regular;
    sum.open ||= clause.open;
    sum.done ||= clause.done;
    finished ||= clause.finished;
    timed ||= hasTime(clause);
  }
  const hasRhythm = clauses.some(({ rhythms }) => rhythms.length > 0);
  const ongoing = sum.ongoing || (sum.regular && !hasRhythm);
  timed ||= ongoing || sum.open || sum.promise;
  const done = sum.done || (finished && !timed);
  if (!timed && !done) return nothing;
  return {
    text: nothing.text,
    understood: true,
    dates: isoDates(days),
    ongoing,
    done,
    open: sum.open,
    relative: sum.relative,
    promise: sum.promise,
    every,
    reportBy: single ? (isoDates(single.days)[0] ?? null) : null,
  };
}

/** The clause of the one report that is owed: a reading has room for one; several are due dates like any others. */
function singleReport(clauses: readonly Clause[]): Clause | null {
  let single: Clause | null = null;
  let count = 0;
  for (const clause of clauses) {
    if (!owesReport(clause)) continue;
    single ??= clause;
    count += clause.days.length;
  }
  return count === 1 ? single : null;
}

function finer(a: Every | null, b: Every | null): Every | null {
  if (a === null || b === null) return a ?? b;
  return FINEST_FIRST.indexOf(a) <= FINEST_FIRST.indexOf(b) ? a : b;
}

function owesReport(clause: Clause): boolean {
  return clause.report && !clause.finish && !clause.done && clause.rhythms.length === 0 && clause.days.length > 0;
}

/** A span after a case came in, with a verb of handling: 受理後4小時內辦結. */
function isHandling(clause: Clause): boolean {
  return clause.ofCase && (clause.handlesCase || clause.promise);
}

function isoDates(days: Day[]): IsoDate[] {
  if (days.length > 1) days = [...days].sort(compareDays);
  const dates: IsoDate[] = [];
  for (const day of days) {
    const date = toIso(day);
    if (date !== null && date !== dates.at(-1)) dates.push(date);
  }
  return dates;
}
