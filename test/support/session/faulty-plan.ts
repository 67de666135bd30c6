import type { Plan } from '../../../src/core/plan/plan';
import { samplePlan } from '../samples/sample-plan';

/** The sample plan without a deadline in its first row and without a unit in its second. */
export function faultyPlan(): Plan {
  const plan = samplePlan();
  return {
    ...plan,
    measures: plan.measures.map((measure, index) => ({
      ...measure,
      ...(index === 0 ? { deadline: '' } : {}),
      ...(index === 1 ? { unitText: '' } : {}),
    })),
  };
}
