import { readDeadline } from '../deadlines/parse';
import type { DeadlineReading } from '../deadlines/reading';
import { frameworks as knownFrameworks } from '../frameworks/catalogue';
import type { Framework } from '../frameworks/framework';
import { locate, type Placement } from '../frameworks/locate';
import { measureLines, type MeasureLine } from '../plan/measure-lines';
import type { IsoDate, Measure, Period, Plan } from '../plan/plan';
import { toldByPlan, type Told } from '../plan/told';
import { isBlank } from '../text/is-blank';
import { readUnits, type ResolvedUnit } from '../units/resolve';
import type { CheckContext } from './context';

/** What a check needs beside the plan itself. */
export interface ContextOptions {
  readonly today: IsoDate;
  /** null or absent: the plan's own period, else the whole of its year. */
  readonly period?: Period | null;
  /** ROC year (107 = 2018); null or absent: the plan's own, else that of the period. */
  readonly rocYear?: number | null;
  /** Absent: the frameworks that come with the program. The plan's own is always among them. */
  readonly frameworks?: readonly Framework[];
  /** What the workbook says in several places; absent: what the plan itself tells. */
  readonly told?: Told;
}

const NO_UNITS: readonly ResolvedUnit[] = [];

/**
 * Prepares a plan for its rules. Nothing is read before a rule asks; a deadline and a unit cell are read once per
 * distinct text, since a plan has few of them, and the lines of a measure once per row.
 */
export function makeContext(plan: Plan, options: ContextOptions): CheckContext {
  const { measures } = plan;
  const rocYear = options.rocYear ?? plan.settings.rocYear ?? rocYearOf(options.period ?? plan.settings.period);
  const period = options.period ?? plan.settings.period ?? periodOfYear(rocYear);
  const frameworks = withOwn(options.frameworks ?? knownFrameworks, plan.framework);

  const deadlines = new Map<string, DeadlineReading | null>();
  const units = new Map<string, readonly ResolvedUnit[]>();
  const lines: (readonly MeasureLine[] | undefined)[] = new Array(measures.length);
  // A dozen rules ask for each row: by its index the answer is there without the texts being looked up again.
  const readingOfRow: (DeadlineReading | null | undefined)[] = new Array(measures.length);
  const unitsOfRow: (readonly ResolvedUnit[] | undefined)[] = new Array(measures.length);
  const placements: (Placement | undefined)[] = new Array(measures.length);

  return {
    plan,
    told: options.told ?? toldByPlan(plan),
    frameworks,
    today: options.today,
    period,
    rocYear,
    deadlineOf(measureIndex) {
      const known = readingOfRow[measureIndex];
      if (known !== undefined) return known;
      const text = measureAt(measures, measureIndex).deadline;
      let reading = text === null ? null : deadlines.get(text);
      if (reading === undefined) {
        reading = text === null || isBlank(text) ? null : readDeadline(text, rocYear);
        deadlines.set(text ?? '', reading);
      }
      readingOfRow[measureIndex] = reading;
      return reading;
    },
    unitsOf(measureIndex) {
      const known = unitsOfRow[measureIndex];
      if (known !== undefined) return known;
      const text = measureAt(measures, measureIndex).unitText;
      let resolved = text === null ? NO_UNITS : units.get(text);
      if (resolved === undefined) {
        resolved = text === null || isBlank(text) ? NO_UNITS : readUnits(text, plan.register);
        units.set(text ?? '', resolved);
      }
      unitsOfRow[measureIndex] = resolved;
      return resolved;
    },
    // `locate` keeps what it found per distinct labels itself.
    placementOf: (measureIndex) =>
      (placements[measureIndex] ??= locate(plan.framework, measureAt(measures, measureIndex))),
    linesOf(measureIndex) {
      return (lines[measureIndex] ??= measureLines(measureAt(measures, measureIndex).text));
    },
  };
}

function measureAt(measures: readonly Measure[], index: number): Measure {
  const measure = measures[index];
  if (measure === undefined) throw new RangeError(`No measure ${index} in a plan of ${measures.length}.`);
  return measure;
}

function withOwn(known: readonly Framework[], own: Framework): readonly Framework[] {
  return known.some((framework) => framework.id === own.id) ? known : [...known, own];
}

function rocYearOf(period: Period | null): number | null {
  return period === null ? null : Number(period.from.slice(0, 4)) - 1911;
}

function periodOfYear(rocYear: number | null): Period | null {
  if (rocYear === null) return null;
  const year = String(rocYear + 1911).padStart(4, '0');
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
