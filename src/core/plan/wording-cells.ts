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
export function eachWording(plan: Plan, wanted: number, visit: (words: string, place: () => At) => void): void {
  const { measures, benefits, duties } = traitsOfPlan(plan);
  for (let index = 0; index < measures.length; index += 1) {
    const ofMeasure = ((measures[index] ?? 0) & wanted) !== 0;
    const ofBenefit = ((benefits[index] ?? 0) & wanted) !== 0;
    if (!ofMeasure && !ofBenefit) continue;
    const measure = plan.measures[index];
    if (measure === undefined) continue;
    if (ofMeasure) visit(measure.text, () => ({ part: 'measure', index, field: 'measure' }));
    if (ofBenefit) visit(measure.benefit ?? '', () => ({ part: 'measure', index, field: 'benefit' }));
  }
  for (let index = 0; index < duties.length; index += 1) {
    if (((duties[index] ?? 0) & wanted) === 0) continue;
    visit(plan.roster?.members[index]?.duty ?? '', () => ({ part: 'roster', index, field: 'duty' }));
  }
}
