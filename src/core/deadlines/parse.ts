import { compareDays, toIso } from './grammar/day';
import { daysOf, hasTime } from './grammar/clause';
import { gregorianYear } from './roc';
import { normalisePhrase, tokenise } from './tokens';
import { breakItems } from './grammar/numbered-list';
import { readPhrase } from './grammar/phrase';
import type { Clause } from './grammar/clause';
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
  const reports = clauses.filter((clause) => owesReport(clause));
  const reportDays = reports.flatMap((clause) => clause.days);
  // A reading has room for one report; several are due dates like any others.
  const single = reportDays.length === 1 ? reports[0] : undefined;
  const days = clauses.filter((clause) => clause !== single).flatMap(daysOf);
  const rhythms = clauses.flatMap((clause) => clause.rhythms.map(({ every }) => every));
  const every = FINEST_FIRST.find((candidate) => rhythms.includes(candidate)) ?? null;
  const relative = clauses.some((clause) => clause.relative && !isHandling(clause));
  const promise = clauses.some((clause) => clause.promise || (clause.relative && isHandling(clause)));
  const ongoing =
    clauses.some((clause) => clause.ongoing) || (rhythms.length === 0 && clauses.some(({ regular }) => regular));
  const open = clauses.some((clause) => clause.open);
  const timed = clauses.some(hasTime) || ongoing || open || promise;
  const done = clauses.some((clause) => clause.done || (!timed && clause.finished));
  if (!timed && !done) return nothing;
  const dates = isoDates(days);
  const reportBy = single ? (isoDates(single.days)[0] ?? null) : null;
  return { ...nothing, understood: true, dates, ongoing, done, open, relative, promise, every, reportBy };
}

function owesReport(clause: Clause): boolean {
  return clause.report && !clause.finish && !clause.done && clause.rhythms.length === 0 && clause.days.length > 0;
}

/** A span after a case came in, with a verb of handling: 受理後4小時內辦結. */
function isHandling(clause: Clause): boolean {
  return clause.ofCase && (clause.handlesCase || clause.promise);
}

function isoDates(days: Clause['days']): IsoDate[] {
  const sorted = [...days].sort(compareDays).flatMap((day) => toIso(day) ?? []);
  return sorted.filter((date, index) => date !== sorted[index - 1]);
}
