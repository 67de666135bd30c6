import type { Told } from '../plan/told';
import type { Measure, Period, PlanSettings } from '../plan/plan';
import type { SettingsPart } from '../sheets/settings/read';
import type { CellRef } from '../workbook/snapshot';
import { decideYear } from './decide-year';
import { inferSettings } from './infer-settings';
import type { InferredSettings } from './infer-settings';
import { titlesWithYear, yearsOfPeriod } from './told-titles';
import type { OutsideLine, YearLine } from './told-titles';

/** The settings of a plan out of all that its workbook says, and what it says. */
export interface ToldPlan {
  readonly settings: PlanSettings;
  readonly inferred: InferredSettings;
  readonly told: Told;
  /** Of each title in `told`. */
  readonly titleCells: readonly CellRef[];
  /** The cells that tell the year; none where it was given or is not known. */
  readonly yearCells: readonly CellRef[];
  /** Index of the first measure whose deadline tells the year with the others; null where they do not. */
  readonly yearDeadline: number | null;
}

/** What is asked beside the workbook. */
export interface TellOptions {
  /** The year in place of the workbook's own. */
  readonly rocYear: number | null;
  readonly unknownFramework: string | null;
}

/**
 * Weighs what the settings, the titles and the prose of a workbook say of its year and period. A period of another year is not used:
 * one forgotten cell would put every deadline in the wrong.
 */
export function tellPlan(
  written: SettingsPart,
  lines: readonly OutsideLine[],
  measures: readonly Measure[],
  options: TellOptions,
): ToldPlan {
  const inferred = inferSettings(lines.filter(({ own, reason }) => !own && FREE.has(reason)));
  const titles = titlesOf(written, lines, inferred);
  const { rocYear, cells, deadline } = yearOf(written, titles, inferred, measures, options.rocYear);
  const fits = (period: Period | null) =>
    period === null || rocYear === null || yearsOfPeriod(period).includes(rocYear) ? period : null;
  return {
    settings: {
      agency: written.agency ?? inferred.agency,
      rocYear,
      title: written.title ?? inferred.title,
      period: fits(written.period) ?? (written.from === null ? fits(inferred.period) : null),
      ...(written.basis === undefined ? {} : { basis: written.basis }),
      ...(written.selfName === undefined ? {} : { selfName: written.selfName }),
    },
    inferred,
    told: {
      titles: titles.map(({ text, years }, index) => ({ at: { part: 'title', index }, text, years })),
      rocYear: written.rocYear,
      from: written.from,
      to: written.to,
      faults: written.faults,
      unknownFramework: options.unknownFramework,
    },
    titleCells: titles.map(({ cell }) => cell),
    yearCells: cells,
    yearDeadline: deadline ?? null,
  };
}

const FREE: ReadonlySet<OutsideLine['reason']> = new Set(['title', 'heading', 'note', 'no-table']);

/** Titles, and the period where prose tells it; of the settings what the year is compared with. */
function titlesOf(written: SettingsPart, lines: readonly OutsideLine[], inferred: InferredSettings): YearLine[] {
  const titles = titlesWithYear(lines);
  const add = (cell: CellRef | null, text: string, years: readonly number[], own: boolean) => {
    if (cell !== null && years.length > 0) titles.push({ text, years, cell, own });
  };
  if (inferred.period !== null) {
    const cell = inferred.cellOf('period');
    const line = lines.find((each) => each.cell === cell);
    add(cell, line?.text ?? '', yearsOfPeriod(inferred.period), false);
  }
  if (written.title !== null) {
    const [line] = titlesWithYear([{ text: written.title, cell: NOWHERE, reason: 'title', own: true }]);
    add(written.cellOf('title'), written.title, line?.years ?? [], true);
  }
  if (contradicts(written)) return titles;
  if (written.rocYear !== null) add(written.cellOf('rocYear'), `年度 ${written.rocYear}`, [written.rocYear], true);
  else if (written.period !== null) {
    const cell = written.cellOf('periodFrom');
    add(cell, `期程 ${written.period.from} 至 ${written.period.to}`, yearsOfPeriod(written.period), true);
  }
  return titles;
}

/** Where year and period of the settings differ, that is said once, of both together. */
function contradicts({ rocYear, period }: SettingsPart): boolean {
  return rocYear !== null && period !== null && !yearsOfPeriod(period).includes(rocYear);
}

const NOWHERE: CellRef = { sheet: '', rowIndex: 0, columnIndex: 0 };

function yearOf(
  written: SettingsPart,
  titles: readonly YearLine[],
  inferred: InferredSettings,
  measures: readonly Measure[],
  forced: number | null,
): { readonly rocYear: number | null; readonly cells: readonly CellRef[]; readonly deadline?: number | null } {
  if (forced !== null) return { rocYear: forced, cells: [] };
  const { rocYear, period } = written;
  const cellOf = (key: 'rocYear' | 'periodFrom') => [written.cellOf(key)].filter((cell) => cell !== null);
  const differs = contradicts(written);
  if (rocYear !== null && !differs) return { rocYear, cells: cellOf('rocYear') };
  // Year and period are two voices among the others.
  const voice = (key: 'rocYear' | 'periodFrom', years: readonly number[]): YearLine[] =>
    cellOf(key).map((cell) => ({ text: '', years, cell, own: true }));
  const voices =
    differs && rocYear !== null && period !== null
      ? [...voice('rocYear', [rocYear]), ...voice('periodFrom', yearsOfPeriod(period))]
      : [];
  const usesOwn = differs || written.faults.length > 0;
  const heard = titles.filter(({ own }) => usesOwn || !own);
  const decided =
    rocYear === null && period !== null
      ? null
      : decideYear(
          [...heard, ...voices],
          measures.map(({ deadline }) => deadline ?? ''),
        );
  if (decided !== null) return decided;
  if (period !== null) return { rocYear: null, cells: cellOf('periodFrom') };
  return { rocYear: inferred.rocYear, cells: [inferred.cellOf('rocYear')].filter((cell) => cell !== null) };
}
