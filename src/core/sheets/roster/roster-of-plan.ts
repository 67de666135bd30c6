import type { Form } from '../../forms/form';
import type { RosterForm } from '../../forms/roster-form';
import { composeRoster, type ComposedRoster } from '../../plan/compose-roster';
import type { Plan, RosterMember } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';

/** The seats to be printed. */
export interface PrintedRoster {
  readonly members: readonly RosterMember[];
  /** How they were made; null where the plan has a roster of its own. */
  readonly composed: ComposedRoster | null;
}

/** The plan's own roster, seat for seat; where it has none, one made from the register and the form's roles. */
export function rosterOfPlan({ roster, register }: Plan, { committee }: RosterForm): PrintedRoster {
  if (roster !== null && roster.members.length > 0) return { members: roster.members, composed: null };
  const composed = composeRoster(committee, register);
  return { members: composed.members, composed };
}

/** How a form prints the roster; null where it does not. */
export function rosterFormOf({ annexes }: Form): RosterForm | null {
  return annexes.find((annex): annex is RosterForm => annex.kind === 'roster') ?? null;
}

/** True where the plan's roster says who the people are. */
export function namesPeople({ roster }: Plan): boolean {
  return roster?.members.some(({ name }) => !isBlank(name)) ?? false;
}
