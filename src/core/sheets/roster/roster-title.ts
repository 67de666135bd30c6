import { fillPattern } from '../../forms/pattern';
import type { Plan } from '../../plan/plan';
import { usualRosterTitle } from '../../plan/usual-titles';
import type { AnnexContext } from '../annex-part';
import { annexTitle } from '../annex-title';
import { rosterFormOf } from './roster-of-plan';

/** The title over the printed roster; null where the form has none. The one that it began with as a new plan gives way to the form's. */
export function rosterTitle({ plan, form, labels, values, formTitles = false }: AnnexContext): string | null {
  const roster = rosterFormOf(form);
  if (roster === null) return null;
  return annexTitle(formTitles ? null : ownRosterTitle(plan), labels.roster, fillPattern(roster.title, values).text);
}

/** The title that somebody gave the plan's roster. */
export function ownRosterTitle({ roster, settings: { agency, rocYear } }: Plan): string | null {
  const title = roster?.title ?? null;
  return agency !== null && rocYear !== null && title === usualRosterTitle(agency, rocYear) ? null : title;
}
