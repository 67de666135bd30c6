import type { DeadlineReading } from '../deadlines/reading';
import type { Framework } from '../frameworks/framework';
import type { Placement } from '../frameworks/locate';
import type { Period, Plan } from '../plan/plan';
import type { Told } from '../plan/told';
import type { ResolvedUnit } from '../units/resolve';
import type { MeasureLine } from '../plan/measure-lines';

/** What every rule may ask. Readings are made once per distinct text and kept, so asking twice costs nothing. */
export interface CheckContext {
  readonly plan: Plan;
  /** What titles, settings and prose say, which need not agree. */
  readonly told: Told;
  /** All known frameworks: a sentence copied out of another one is no measure either. */
  readonly frameworks: readonly Framework[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The plan's period: as given, else the plan's own, else its ROC year; null where none is known. */
  readonly period: Period | null;
  /** ROC year for dates without one; null where unknown. */
  readonly rocYear: number | null;
  /** null where the table has no deadline column or the cell is blank. */
  deadlineOf(measureIndex: number): DeadlineReading | null;
  /** [] where the table has no unit column or the cell is blank. */
  unitsOf(measureIndex: number): readonly ResolvedUnit[];
  /** Where the row stands in the framework. */
  placementOf(measureIndex: number): Placement;
  /** The numbered items of a measure (1. / 一、 / (一)), at least one where there is text. */
  linesOf(measureIndex: number): readonly MeasureLine[];
}
