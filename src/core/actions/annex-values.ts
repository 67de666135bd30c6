import { periodWords } from '../deadlines/period-words';
import { gregorianYear } from '../deadlines/roc';
import type { AnnexKind } from '../forms/form';
import type { PatternValues } from '../forms/pattern';
import type { Period, Plan, PlanSettings } from '../plan/plan';
import { usualPlanTitle } from '../plan/usual-titles';

/** What all patterns of a form may ask for; null where the plan does not say. */
export function annexValues({ settings, framework }: Plan, labels: Readonly<Record<AnnexKind, string>>): PatternValues {
  const { agency, rocYear } = settings;
  const annexes = Object.entries(labels).map(([kind, label]) => [`annex:${kind}`, label === '' ? null : label]);
  const period = periodOf(settings);
  return {
    ...Object.fromEntries(annexes),
    agency,
    year: rocYear === null ? null : String(rocYear),
    title: planTitle(settings),
    period: period === null ? null : periodWords(period),
    framework: framework.name === '' ? null : framework.name,
  };
}

/** The plan's title; where it has none, what such a plan is called. null where the plan does not say enough for that. */
export function planTitle({ title, agency, rocYear }: PlanSettings): string | null {
  if (title !== null) return title;
  return agency === null || rocYear === null ? null : usualPlanTitle(agency, rocYear);
}

/** A yearly plan that says nothing else is for the whole of its year. */
function periodOf({ period, rocYear }: PlanSettings): Period | null {
  if (period !== null || rocYear === null) return period;
  const year = String(gregorianYear(rocYear));
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
