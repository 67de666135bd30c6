import { unwrapDeadline } from '../../deadlines/unwrap-deadline';
import type { Plan } from '../../plan/plan';
import { unwrapUnits } from '../../units/unwrap-units';

/** The plan as its annexes print it: without the line breaks that narrow columns of a hand-made sheet left in deadlines and in units' names. */
export function unwrapPlan(plan: Plan): Plan {
  return {
    ...plan,
    measures: plan.measures.map((measure) => ({
      ...measure,
      deadline: measure.deadline === null ? null : unwrapDeadline(measure.deadline),
      unitText: measure.unitText === null ? null : unwrapUnits(measure.unitText),
    })),
  };
}
