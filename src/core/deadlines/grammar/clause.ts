import type { Day, Element, Scope } from './element';
import type { Every } from '../reading';
import { lastDayOfMonth } from '../roc';
import { ANY_LEAP_YEAR, compareDays } from './day';

/** What one clause says, gathered from its elements. */
export interface Clause {
  days: Day[];
  scope: Scope | null;
  /** The scope is a window, a start or a whole year, which holds for a rhythm behind a comma, too. */
  wide: boolean;
  rhythms: { every: Every | null; days: readonly Day[]; implied: boolean }[];
  relative: boolean;
  ofCase: boolean;
  handlesCase: boolean;
  ongoing: boolean;
  regular: boolean;
  open: boolean;
  promise: boolean;
  done: boolean;
  report: boolean;
  finish: boolean;
  /** A word that says done where nothing else says when (辦理完竣). */
  finished: boolean;
}

export function emptyClause(): Clause {
  return {
    days: [],
    scope: null,
    wide: false,
    rhythms: [],
    relative: false,
    ofCase: false,
    handlesCase: false,
    ongoing: false,
    regular: false,
    open: false,
    promise: false,
    done: false,
    report: false,
    finish: false,
    finished: false,
  };
}

/** Whether the clause names a time. */
export function hasTime(clause: Clause): boolean {
  return clause.days.length > 0 || clause.rhythms.length > 0 || clause.relative;
}

/** Adds an element to its clause. */
export function addTo(clause: Clause, element: Element): void {
  switch (element.kind) {
    case 'days':
      if (element.halves) {
        clause.rhythms.push({ every: 'half-year', days: element.days, implied: true });
        break;
      }
      clause.days.push(...element.days);
      // Behind a rhythm, one month is its day (每年6月); before it, and windows anywhere, bound it (上半年每月).
      if (clause.rhythms.length === 0 || element.wide) clause.scope ??= element.scope;
      clause.wide ||= element.wide === true;
      break;
    case 'since':
      clause.ongoing = true;
      clause.wide = true;
      clause.scope ??= element.scope;
      break;
    case 'every':
      clause.rhythms.push(element);
      break;
    case 'relative':
      if (element.bare && hasTime(clause)) {
        clause.finish = true;
        break;
      }
      clause.relative = true;
      clause.ofCase ||= element.ofCase;
      if (element.every) clause.rhythms.push({ every: element.every, days: [], implied: false });
      break;
    case 'state':
      clause[element.state] = true;
      break;
    case 'report':
      clause.report = true;
      break;
    case 'finish':
      clause.finish = true;
      clause.finished ||= element.wholly;
      clause.handlesCase ||= element.handlesCase;
      break;
    case 'filler':
      clause.handlesCase ||= element.handlesCase;
      break;
    case 'break':
      break;
  }
}

/** The days of a clause: those of its rhythms inside its window, or those that are written and stand for the rhythm's own. */
export function daysOf(clause: Clause): Day[] {
  if (clause.done) return [];
  const { scope } = clause;
  if (clause.rhythms.length === 0) return clause.days;
  const finer = clause.rhythms.some(({ every }) => every !== 'year');
  const inScope = (day: Day): boolean =>
    scope === null ||
    ((scope.from === null || compareDays(day, scope.from) >= 0) &&
      (scope.to === null || compareDays(day, scope.to) <= 0));
  const written = scope === null ? clause.days : [];
  const rhythmDays = clause.rhythms.flatMap(({ every, days, implied }) => {
    const givesWay = implied && (written.length > 0 || clause.relative || (finer && every === 'year'));
    return givesWay ? [] : inYears(days, scope).filter(inScope);
  });
  const all = [...written, ...rhythmDays];
  return all.length === 0 && !clause.relative && clause.rhythms.some(({ days }) => days.length > 0) ? clause.days : all;
}

/** A window of many years is a slip of the pen. */
const MOST_YEARS = 10;

/** The days of a rhythm in the years of its window (106年每季), which need not be the plan's. */
function inYears(days: readonly Day[], scope: Scope | null): readonly Day[] {
  const first = scope?.from?.year ?? scope?.to?.year ?? null;
  if (first === null) return days;
  const own = days.find(({ year }) => year !== null)?.year ?? first;
  const last = scope?.to?.year ?? Math.max(first, own);
  if (last - first > MOST_YEARS) return days;
  const years = Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index);
  return years.flatMap((year) => days.map((day) => (day.year === year ? day : sameDayIn(year, day))));
}

/** The same day of another year; a month's last day stays its last. */
function sameDayIn(year: number, { year: own, month, day }: Day): Day {
  const isLast =
    own !== null ? day === lastDayOfMonth(own, month) : day >= 28 && day === lastDayOfMonth(ANY_LEAP_YEAR, month);
  const last = lastDayOfMonth(year, month);
  return { year, month, day: isLast ? last : Math.min(day, last) };
}
