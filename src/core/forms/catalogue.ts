import { awardSurvey } from './award-survey/award-survey';
import { awardWeighted } from './award-weighted/award-weighted';
import { award } from './award/award';
import type { Form } from './form';
import { leapBenefit } from './leap-benefit/leap-benefit';
import { leap } from './leap/leap';

/** Every form that comes with the product, the newest version of each; forms of one framework stand together, its usual one first. */
export const forms: readonly Form[] = Object.freeze([awardWeighted, award, awardSurvey, leap, leapBenefit]);

/** The form with an id; null where there is none. */
export function formById(id: string): Form | null {
  return forms.find((form) => form.id === id) ?? null;
}
