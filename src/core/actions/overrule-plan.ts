import { periodWords } from '../deadlines/period-words';
import { gregorianYear } from '../deadlines/roc';
import { text } from '../i18n/text';
import type { Period, Plan, PlanSettings } from '../plan/plan';
import { yearsInTitle } from '../text/years-in-title';
import type { AnnexGapOf } from './annexes';

/** What the caller says in place of the workbook; null: as the workbook says. */
export interface Overruling {
  readonly agency: string | null;
  readonly rocYear: number | null;
  readonly title: string | null;
  /** The workbook's own period of `rocYear`, where it has one though it says another year. */
  readonly period: Period | null;
}

/** The plan as it is to be printed, and what became of it. */
export interface OverruledPlan {
  readonly plan: Plan;
  /** For the report: what was rewritten, and what was left as it stood. */
  readonly notes: readonly AnnexGapOf[];
}

/**
 * The plan with agency, year and title of the caller's, in all its titles: a title that the draft has of its own is rewritten where the old name or
 * year stands in it, and given up for the form's where it cannot be told what it says of them.
 */
export function overrulePlan(plan: Plan, said: Overruling): OverruledPlan {
  const { settings } = plan;
  const agency = said.agency ?? settings.agency;
  const rocYear = said.rocYear ?? settings.rocYear;
  const turned = (title: string | null): string | null =>
    title === null ? null : rewritten(title, settings, { agency, rocYear });
  const period = said.period ?? periodIn(rocYear, settings);
  const to: Plan = {
    ...plan,
    settings: { ...settings, agency, rocYear, title: said.title ?? turned(settings.title), period },
    roster: plan.roster && { ...plan.roster, title: turned(plan.roster.title) },
    checklist: plan.checklist && { ...plan.checklist, title: turned(plan.checklist.title) },
  };
  return { plan: to, notes: [...titleNotes(plan, to, said), ...yearNotes(settings, to, said)] };
}

type Named = Pick<PlanSettings, 'agency' | 'rocYear'>;

/** null: the title speaks of another agency or year in words that are not known. */
function rewritten(title: string, from: Named, to: Named): string | null {
  let turned = title;
  if (from.agency !== null && to.agency !== null && from.agency !== to.agency && !turned.includes(to.agency)) {
    if (!turned.includes(from.agency)) return null;
    turned = turned.replaceAll(from.agency, to.agency);
  }
  if (to.rocYear === null || from.rocYear === to.rocYear) return turned;
  if (from.rocYear !== null)
    turned = turned.replace(new RegExp(`(?<![0-9])${from.rocYear}(?=\\s*年)`, 'gu'), String(to.rocYear));
  const years = yearsInTitle(turned);
  return years.length === 0 || years.includes(to.rocYear) ? turned : null;
}

/** A whole year gives way to the other year; any other period was written for its own sake. */
function periodIn(rocYear: number | null, { rocYear: before, period }: PlanSettings): Period | null {
  if (period === null || rocYear === null || before === null || before === rocYear) return period;
  const whole = wholeYear(before);
  return period.from === whole.from && period.to === whole.to ? wholeYear(rocYear) : period;
}

function wholeYear(rocYear: number): Period {
  const year = String(gregorianYear(rocYear));
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function titleNotes(from: Plan, to: Plan, { agency, rocYear, title }: Overruling): AnnexGapOf[] {
  const options: readonly [string, boolean][] = [
    ['--agency', agency !== null && agency !== from.settings.agency],
    ['--year', rocYear !== null && rocYear !== from.settings.rocYear],
    ['--title', title !== null && title !== from.settings.title],
  ];
  const used = options.flatMap(([option, isUsed]) => (isUsed ? [option] : []));
  const titles: readonly [string, string, string | null, string | null][] = [
    ['計畫名稱', 'the plan’s title', from.settings.title, to.settings.title],
    ['編組表標題', 'the roster’s title', from.roster?.title ?? null, to.roster?.title ?? null],
    ['檢核表標題', 'the checklist’s title', from.checklist?.title ?? null, to.checklist?.title ?? null],
  ];
  const changed = titles.filter(([, , before, after]) => before !== null && before !== after);
  if (used.length === 0 || changed.length === 0) return [];
  return [
    {
      kind: null,
      code: 'titles-overruled',
      count: changed.length,
      message: text(
        `依 ${used.join('、')} 改寫了原檔的：${changed.map(([zh]) => zh).join('、')}。`,
        `${used.join(', ')} changed what the file says of: ${changed.map(([, en]) => en).join(', ')}.`,
      ),
    },
  ];
}

/** Deadlines are the plan's own words, of whatever year. */
function yearNotes({ rocYear: before }: PlanSettings, { settings, measures }: Plan, said: Overruling): AnnexGapOf[] {
  const { rocYear: year, period } = settings;
  if (said.rocYear === null || year === null || before === year) return [];
  const notes: AnnexGapOf[] = [];
  const { from, to } = wholeYear(year);
  if (period !== null && (period.to < from || period.from > to))
    notes.push({
      kind: null,
      code: 'period-of-another-year',
      count: 1,
      message: text(
        `期程照原檔印為「${periodWords(period)}」，不在 --year 的 ${year} 年度，請確認。`,
        `The period is printed as the file has it, ${period.from} to ${period.to}, outside ROC year ${year}. Please confirm.`,
      ),
    });
  const old = before === null ? null : new RegExp(`(?<![0-9])${before}(?=\\s*[年./])`, 'u');
  const count = old === null ? 0 : measures.filter(({ deadline }) => old.test(deadline ?? '')).length;
  if (count > 0)
    notes.push({
      kind: 'measures',
      code: 'deadlines-of-another-year',
      count,
      message: text(
        `完成期限照原檔印，有 ${count} 列仍寫 ${before ?? ''} 年，請確認。`,
        `Deadlines are printed as the file has them: ${count} of them are still of ROC year ${before ?? ''}. Please confirm.`,
      ),
    });
  return notes;
}
