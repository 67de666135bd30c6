import { readYear } from '../sheets/settings/read';
import type { CellRef } from '../workbook/snapshot';
import type { YearLine } from './told-titles';

/** The plan's year and the cells that tell it. */
export interface DecidedYear {
  readonly rocYear: number;
  readonly cells: readonly CellRef[];
  /** Index of the first deadline that tells it; null where the deadlines do not. */
  readonly deadline: number | null;
}

/** So many deadlines are wanted to speak with one voice, and such a share of those with a year. */
const FEWEST_DEADLINES = 5;
const SHARE = 0.75;
const DEADLINE_YEAR = /(?:^|[^0-9０-９])([0-9０-９]{2,4}|[一二三四五六七八九十百〇○零]{2,5})\s*[年.．/]/u;

/**
 * The year for which most of a workbook speaks: each sheet's titles have one vote for each year, the deadlines together one. Of equals
 * the later, since what is forgotten is the year of the old file. null where no title tells a year.
 */
export function decideYear(lines: readonly YearLine[], deadlines: readonly string[]): DecidedYear | null {
  const cells = new Map<number, Map<string, CellRef>>();
  for (const { years, cell } of lines) {
    const [year] = years;
    if (year === undefined || years.length > 1) continue;
    const sheets = cells.get(year) ?? new Map<string, CellRef>();
    cells.set(year, sheets);
    if (!sheets.has(cell.sheet)) sheets.set(cell.sheet, cell);
  }
  if (cells.size === 0) return null;
  const dated = yearOfDeadlines(deadlines);
  const years = new Set([...cells.keys(), ...(dated === null ? [] : [dated])]);
  const votes = (year: number) => (cells.get(year)?.size ?? 0) + (year === dated ? 1 : 0);
  const [rocYear] = [...years].sort((a, b) => votes(b) - votes(a) || b - a);
  if (rocYear === undefined) return null;
  const told = [...(cells.get(rocYear)?.values() ?? [])];
  return {
    rocYear,
    cells: told,
    deadline: rocYear === dated ? deadlines.findIndex((text) => yearOf(text) === dated) : null,
  };
}

/** The year that nearly all deadlines with a year have; null where there are few, or they differ. */
function yearOfDeadlines(deadlines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  let total = 0;
  for (const deadline of deadlines) {
    const year = yearOf(deadline);
    if (year === null) continue;
    total++;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= FEWEST_DEADLINES && most[1] >= total * SHARE ? most[0] : null;
}

function yearOf(deadline: string): number | null {
  const year = readYear(DEADLINE_YEAR.exec(deadline.slice(0, 40))?.[1] ?? '');
  return year === null || year < 80 ? null : year;
}
