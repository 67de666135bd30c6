import { addTo, emptyClause, hasTime } from './clause';
import { areOfData } from './data-years';
import { isAt, tokenAt } from './element';
import { readDates } from './date-list';
import { readEvery } from './every';
import { readFiller } from './filler';
import { readFrequency } from './frequency';
import { readPromise } from './promise';
import { readRelative } from './relative';
import { readReport } from './report';
import { readSince } from './since';
import { readSpan } from './span';
import { readState } from './state';
import { skipMarker } from './count';
import type { Clause } from './clause';
import type { Element, Input, Match } from './element';
import type { Token } from '../tokens';
import type { WordClass } from '../lexicon';

type Production = (input: Input, at: number) => Match<Element> | null;

/** In this order: the first that reads something at a place is right there. */
const PRODUCTIONS: readonly Production[] = [
  readRelative,
  readPromise,
  readSince,
  readSpan,
  readFrequency,
  readEvery,
  readState,
  readReport,
  readDates,
  readFiller,
];

/** The productions that can begin with a number, in the same order; by what follows it, where that leaves fewer. */
const FOR_NUMBERS: readonly Production[] = [readRelative, readPromise, readSpan, readFrequency, readDates, readFiller];
const FOR_FIGURES: readonly Production[] = [readRelative, readDates, readFiller];
const FOR_MONTHS: readonly Production[] = [readRelative, readSpan, readDates, readFiller];
const FOR_YEARS: readonly Production[] = [readRelative, readSpan, readFrequency, readDates, readFiller];
const FOR_STATES: readonly Production[] = [readState, readFiller];
const FOR_REPORTS: readonly Production[] = [readReport, readFiller];

/** The productions that can begin at a token, so that not all are asked. */
function productionsFor(input: Input, at: number): readonly Production[] {
  const token = tokenAt(input, at);
  if (token.kind === 'number') {
    if (isAt(input, at + 1, '月', '月份', '月底')) return FOR_MONTHS;
    if (isAt(input, at + 1, '.', '/', '-')) return FOR_FIGURES;
    return isAt(input, at + 1, '年', '年度') ? FOR_YEARS : FOR_NUMBERS;
  }
  if (token.kind !== 'word') return PRODUCTIONS;
  switch (token.wordClass) {
    case 'ongoing':
    case 'regular':
    case 'open':
    case 'promise':
    case 'already':
      return FOR_STATES;
    case 'report':
    case 'hand':
      return FOR_REPORTS;
    default:
      return PRODUCTIONS;
  }
}

const MEANINGFUL: ReadonlySet<string> = new Set('視依隨即如按因報本今當明翌隔去配');
const HARMLESS_CLASSES: ReadonlySet<WordClass> = new Set<WordClass>([
  'plain',
  'verb',
  'paper',
  'finish',
  'finished',
  'blocked',
]);

/** A phrase as its clauses; null where something in it would matter and is not understood. */
export function readPhrase(input: Input): Clause[] | null {
  const clauses: Clause[] = [emptyClause()];
  let clause = clauses[0] as Clause;
  let acted = false;
  let last: Element | null = null;
  let behindRhythm = -1;
  let at = 0;
  // 每季及年底: the date stands beside the rhythm, not in its place.
  const beside = (element: Element): element is Extract<Element, { kind: 'days' }> =>
    element.kind === 'days' && behindRhythm === at - 1 && isAt(input, at - 1, '及', '、', '與', '和');
  const begin = (): void => {
    clause = emptyClause();
    clauses.push(clause);
    acted = false;
  };
  while (at < input.tokens.length) {
    const begins = last === null || last.kind === 'break' || (acted && !isAt(input, at - 1, '('));
    const read = readElement(input, at, begins, last);
    if (read === null) return null;
    const element = read.value;
    const isTime =
      element.kind === 'days' || element.kind === 'every' || (element.kind === 'relative' && !element.bare);
    if (element.kind === 'break' || (isTime && acted && hasTime(clause))) begin();
    if (!isEmptyMark(element)) last = element;
    addTo(clause, beside(element) ? { kind: 'every', every: null, days: element.days, implied: false } : element);
    if (element.kind === 'every') behindRhythm = read.next;
    acted ||=
      hasTime(clause) && (element.kind === 'report' || element.kind === 'finish' || element.kind === 'relative');
    at = read.next;
  }
  return clauses.length === 1 ? clauses : joinReports(joinWindows(clauses));
}

function readElement(input: Input, at: number, begins: boolean, last: Element | null): Match<Element> | null {
  const bracketed = isAt(input, at, '(');
  const marker = begins || bracketed ? skipMarker(input, at) : at;
  const asMarker: Match<Element> | null =
    marker > at ? { value: { kind: 'filler', handlesCase: false }, next: marker } : null;
  if (bracketed && asMarker) return asMarker;
  if (!canBegin(tokenAt(input, at))) return asMarker ?? readFiller(input, at);
  for (const production of productionsFor(input, at)) {
    const read = production(input, at);
    if (read === null) continue;
    if (areOfData(input, read.value, read.next, last?.kind === 'report')) {
      return { value: { kind: 'filler', handlesCase: false }, next: read.next };
    }
    return read;
  }
  return asMarker;
}

/** Words and characters that no production but the filler begins with: most of a phrase, passed over quickly. */
function canBegin(token: Token): boolean {
  if (token.kind === 'other') return MEANINGFUL.has(token.text);
  if (token.kind === 'word') return !HARMLESS_CLASSES.has(token.wordClass) || token.text === '之';
  return token.kind === 'number';
}

function isEmptyMark(element: Element): boolean {
  return element.kind === 'filler' && !element.handlesCase;
}

/** A window holds for the rhythm behind the comma: 4月至12月，每月1次. */
function joinWindows(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const isWindow = before?.wide && before.scope && before.rhythms.length === 0 && !before.finish && !before.report;
    if (before && isWindow && !before.done && clause.rhythms.length > 0 && clause.days.length === 0 && !clause.scope) {
      joined.pop();
      joined.push({ ...clause, days: before.days, scope: before.scope, ongoing: clause.ongoing || before.ongoing });
    } else joined.push(clause);
  }
  return joined;
}

/** A report behind a comma belongs to the date before it: 12月底前，提報成果. */
function joinReports(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    if (before && clause.report && !hasTime(clause) && before.days.length > 0 && !before.finish && !before.report)
      before.report = true;
    else joined.push(clause);
  }
  return joined;
}
