import { fillPattern } from '../../forms/pattern';
import { usualRosterTitle } from '../../plan/usual-titles';
import type { AnnexContext } from '../annex-part';
import { annexTitle } from '../annex-title';
import { rosterFormOf } from './roster-of-plan';

/** The title over the printed roster; null where the form has none. The one that it began with as a new plan gives way to the form's. */
export function rosterTitle({ plan, form, labels, values, formTitles = false }: AnnexContext): string | null {
  const roster = rosterFormOf(form);
  if (roster === null) return null;
  const { agency, rocYear } = plan.settings;
  const title = plan.roster?.title ?? null;
  const isUsual = agency !== null && rocYear !== null && title === usualRosterTitle(agency, rocYear);
  return annexTitle(formTitles || isUsual ? null : title, labels.roster, fillPattern(roster.title, values).text);
}
