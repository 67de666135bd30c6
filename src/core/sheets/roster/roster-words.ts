import type { Form } from '../../forms/form';
import { blankPlace } from '../../forms/pattern';
import type { Plan, RosterMember } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';
import { squeeze } from '../../text/squeeze';
import { rosterFormOf, rosterOfPlan } from './roster-of-plan';

/** More people than these in one role are not named one by one in a sentence. */
const mostNamed = 3;
const HEAD = /(?:長|主任|主管)$/u;

/**
 * The committee in words, a role each, in the roster's order: 召集人：由主任秘書擔任。 The plan's own roster where it has one, else one made from the
 * register and the form's roles; who is not known is room to write. [] where neither the plan nor the form has a roster.
 */
export function rosterWords(plan: Plan, form: Form): readonly string[] {
  const roster = rosterFormOf(form);
  const members = roster === null ? (plan.roster?.members ?? []) : rosterOfPlan(plan, roster).members;
  const holders = new Map<string, string[]>();
  for (const member of members) {
    const role = squeeze(member.role);
    if (role === '') continue;
    const known = holders.get(role) ?? [];
    const holder = holderOf(member);
    holders.set(role, holder === '' || known.includes(holder) ? known : [...known, holder]);
  }
  return [...holders].map(([role, all]) => `${role}：由${inWords(all)}擔任。`);
}

/** The post; where it is blank, the name. */
function holderOf({ post, name }: RosterMember): string {
  return squeeze(isBlank(post) ? name : post);
}

function inWords(holders: readonly string[]): string {
  if (holders.length === 0) return blankPlace;
  if (holders.length <= mostNamed) return holders.join('、');
  const heads = holders.filter((holder) => HEAD.test(holder)).length;
  return heads * 2 >= holders.length ? '各單位主管' : '各單位派員';
}
