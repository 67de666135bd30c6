import type { Form } from '../../forms/form';
import type { RosterForm } from '../../forms/roster-form';
import { composeRoster, type ComposedRoster } from '../../plan/compose-roster';
import type { Plan, RosterMember } from '../../plan/plan';
import { usualCommittee } from '../../plan/usual-committee';
import type { UnitRegister } from '../../units/register';

/** The seats to be printed. */
export interface PrintedRoster {
  readonly members: readonly RosterMember[];
  /** How they were made; null where they are the plan's own. */
  readonly composed: ComposedRoster | null;
}

/**
 * The plan's own roster, seat for seat; where it has none, or still the one that it began with as a new plan, one made from the register and
 * the form's roles.
 */
export function rosterOfPlan({ roster, register }: Plan, { committee }: RosterForm): PrintedRoster {
  const own = roster?.members ?? [];
  const composed = composeRoster(committee, register);
  if (areSame(composed.members, own)) return { members: own, composed: null };
  if (own.length > 0 && !isUntouched(own, register)) return { members: own, composed: null };
  return { members: composed.members, composed };
}

/** How a form prints the roster; null where it does not. */
export function rosterFormOf({ annexes }: Form): RosterForm | null {
  return annexes.find((annex): annex is RosterForm => annex.kind === 'roster') ?? null;
}

/** True where somebody wrote the plan's roster: names, or other seats than it began with as a new plan. */
export function hasOwnRoster({ roster, register }: Plan): boolean {
  const members = roster?.members ?? [];
  return members.length > 0 && !isUntouched(members, register);
}

/** A new plan begins with seats for the units of its register, which is often filled in later. */
function isUntouched(members: readonly RosterMember[], register: UnitRegister): boolean {
  const beginnings: readonly UnitRegister[] = [register, { units: [], origin: 'written' }];
  return beginnings.some((each) => areSame(composeRoster(usualCommittee, each).members, members));
}

function areSame(some: readonly RosterMember[], others: readonly RosterMember[]): boolean {
  return some.length === others.length && some.every((member, index) => wordsOf(member) === wordsOf(others[index]));
}

function wordsOf(member: RosterMember | undefined): string {
  if (member === undefined) return '';
  const { group, role, post, name, duty, remark } = member;
  return JSON.stringify([group ?? '', role, post, name, duty, remark]);
}
