import type { DeadlineReading } from '../deadlines/reading';
import { compareKey } from '../text/compare-key';
import type { ResolvedUnit } from '../units/resolve';

/** The readings of the measures of one plan. */
export interface Readings {
  deadlineOf(measureIndex: number): DeadlineReading | null;
  unitsOf(measureIndex: number): readonly ResolvedUnit[];
}

/** In what two rows with the same measure differ. */
export interface Disagreement {
  readonly deadline: boolean;
  readonly unit: boolean;
}

/**
 * Whether two rows promise different deadlines or name different units. Another wording of the same deadline, another order or
 * spelling of the same units is no difference; another part of a unit (資訊) is. A blank cell or a missing column disagrees with nothing,
 * nor does a deadline that cannot be read with one that can: that is a fault of its own.
 */
export function disagreement(readings: Readings, first: number, second: number): Disagreement {
  const one = readings.deadlineOf(first);
  const other = readings.deadlineOf(second);
  return {
    deadline:
      one !== null &&
      other !== null &&
      one !== other &&
      one.understood === other.understood &&
      meaning(one) !== meaning(other),
    unit: unitsDiffer(readings.unitsOf(first), readings.unitsOf(second)),
  };
}

function meaning(reading: DeadlineReading): string {
  if (!reading.understood) return compareKey(reading.text);
  const { dates, ongoing, done, open, relative, promise, every, reportBy } = reading;
  return JSON.stringify([dates, ongoing, done, open, relative, promise, every, reportBy]);
}

function unitsDiffer(first: readonly ResolvedUnit[], second: readonly ResolvedUnit[]): boolean {
  if (first.length === 0 || second.length === 0 || first === second) return false;
  const ones = new Set(first.map(unitKey));
  const others = new Set(second.map(unitKey));
  return ones.size !== others.size || [...ones].some((key) => !others.has(key));
}

function unitKey(unit: ResolvedUnit): string {
  return `${compareKey(unit.name)}(${unit.part === null ? '' : compareKey(unit.part)})`;
}
