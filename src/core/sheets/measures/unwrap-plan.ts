import { unwrapDeadline } from '../../deadlines/unwrap-deadline';
import type { Plan } from '../../plan/plan';

/** The plan as its annexes print it: without the line breaks that the narrow column of a hand-made sheet left in deadlines. */
export function unwrapPlan(plan: Plan): Plan {
  return {
    ...plan,
    measures: plan.measures.map((measure) =>
      measure.deadline === null ? measure : { ...measure, deadline: unwrapDeadline(measure.deadline) },
    ),
  };
}
