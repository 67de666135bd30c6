import { traitsOf } from '../text/traits';
import type { At } from './at';
import type { Plan } from './plan';

interface Traits {
  readonly measures: Uint16Array;
  readonly benefits: Uint16Array;
  readonly duties: Uint16Array;
}

const known = new WeakMap<Plan, Traits>();

/** Looked at once per plan, whichever rule asks first. */
function traitsOfPlan(plan: Plan): Traits {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const { measures } = plan;
  const members = plan.roster?.members ?? [];
  const traits = {
    measures: new Uint16Array(measures.length),
    benefits: new Uint16Array(measures.length),
    duties: Uint16Array.from(members, ({ duty }) => traitsOf(duty)),
  };
  for (let index = 0; index < measures.length; index += 1) {
    const measure = measures[index];
    if (measure === undefined) continue;
    traits.measures[index] = traitsOf(measure.text);
    if (measure.benefit !== null) traits.benefits[index] = traitsOf(measure.benefit);
  }
  known.set(plan, traits);
  return traits;
}

/**
 * Goes through the cells that hold sentences and have one of the wanted traits (bits of `Trait`): measures with their benefits row by
 * row, then the duties of the roster.
 */
export function eachWording(plan: Plan, wanted: number, visit: Visit): void {
  const { measures, benefits, duties } = traitsOfPlan(plan);
  for (let index = 0; index < measures.length; index += 1) {
    if (((measures[index] ?? 0) & wanted) !== 0) visitMeasure(plan, index, 'measure', visit);
    if (((benefits[index] ?? 0) & wanted) !== 0) visitMeasure(plan, index, 'benefit', visit);
  }
  for (let index = 0; index < duties.length; index += 1) {
    if (((duties[index] ?? 0) & wanted) !== 0) visitDuty(plan, index, visit);
  }
}

type Visit = (words: string, place: () => At) => void;

// Apart from the loops, so that a closure is made only where a cell is visited.
function visitMeasure({ measures }: Plan, index: number, field: 'measure' | 'benefit', visit: Visit): void {
  const measure = measures[index];
  const words = field === 'measure' ? measure?.text : measure?.benefit;
  visit(words ?? '', () => ({ part: 'measure', index, field }));
}

function visitDuty({ roster }: Plan, index: number, visit: Visit): void {
  visit(roster?.members[index]?.duty ?? '', () => ({ part: 'roster', index, field: 'duty' }));
}
