import { lastDayOfMonth } from '../../../src/core/deadlines/roc';
import type { DeadlineReading, Every } from '../../../src/core/deadlines/reading';

type Flag = 'ongoing' | 'done' | 'open' | 'relative' | 'promise';
const FLAGS: readonly string[] = ['ongoing', 'done', 'open', 'relative', 'promise'] satisfies Flag[];

/** The Gregorian year of the plan that the table of phrases belongs to. */
const YEAR = 2018;
const STEPS: Readonly<Record<string, number>> = { 'month-ends': 1, 'quarter-ends': 3, 'half-year-ends': 6 };

/** The reading that the short notation of phrases.ts stands for. */
export function readingOf(text: string, meaning: string): DeadlineReading {
  const reading = {
    text,
    understood: meaning !== '?',
    dates: [] as string[],
    ongoing: false,
    done: false,
    open: false,
    relative: false,
    promise: false,
    every: null as Every | null,
    reportBy: null as string | null,
  };
  if (meaning === '?') return reading;
  for (const word of meaning.split(' ')) {
    if (FLAGS.includes(word)) reading[word as Flag] = true;
    else if (word.startsWith('every-')) reading.every = word.slice('every-'.length) as Every;
    else if (word.startsWith('report-')) reading.reportBy = word.slice('report-'.length);
    else reading.dates.push(...datesOf(word));
  }
  return reading;
}

function datesOf(word: string): string[] {
  const step = STEPS[word];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  if (step !== undefined) {
    return months.filter((month) => month % step === 0).map((month) => day(month, lastDayOfMonth(YEAR, month)));
  }
  if (!word.startsWith('monthly-')) return [word];
  const days = word.slice('monthly-'.length).split('+').map(Number);
  return months.flatMap((month) => days.map((each) => day(month, each)));
}

function day(month: number, dayOfMonth: number): string {
  return `${YEAR}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
