import type { At } from './at';
import type { Plan } from './plan';

/** Goes through the cells that hold sentences: measures with their benefits row by row, then the duties of the roster. Blank ones are left out. */
export function eachWording(plan: Plan, visit: (words: string, place: () => At) => void): void {
  plan.measures.forEach(({ text, benefit }, index) => {
    if (text !== '') visit(text, () => ({ part: 'measure', index, field: 'measure' }));
    if (benefit !== null && benefit !== '') visit(benefit, () => ({ part: 'measure', index, field: 'benefit' }));
  });
  plan.roster?.members.forEach(({ duty }, index) => {
    if (duty !== '') visit(duty, () => ({ part: 'roster', index, field: 'duty' }));
  });
}
