import type { Form } from '../../forms/form';
import type { BodyEntry } from '../../forms/body-form';
import type { RosterForm } from '../../forms/roster-form';
import { composeRoster, type ComposedRoster } from '../../plan/compose-roster';
import type { Plan, RosterMember } from '../../plan/plan';
import { usualCommittee } from '../../plan/usual-committee';
import { isBlank } from '../../text/is-blank';
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

/**
 * True where somebody wrote more into the plan's roster than the plan text says of it: roles and posts fit into the sentences of a form whose text
 * lists the committee, names and duties want a table.
 */
export function wantsTable(plan: Plan, { body }: Form): boolean {
  const members = plan.roster?.members ?? [];
  if (members.length === 0 || isUntouched(members, plan.register)) return false;
  const isInText = body?.sections.some(({ entries }) => entries.some(isCommittee)) ?? false;
  if (!isInText) return true;
  const usual = new Set(composeRoster(usualCommittee, plan.register).members.map(({ duty }) => duty));
  return members.some(({ name, duty, remark }) =>
    [name, remark, usual.has(duty) ? '' : duty].some((words) => !isBlank(words)),
  );
}

function isCommittee(entry: BodyEntry): boolean {
  return entry.kind === 'list' && entry.of === 'committee';
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
