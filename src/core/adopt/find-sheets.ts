import type { Framework } from '../frameworks/framework';
import { knownLabels } from '../sheets/known-labels';
import type { KnownLabels } from '../sheets/known-labels';
import type { Grid } from '../workbook/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { continueTable } from './continue-table';
import { findTables, ownTable } from './find-tables';
import type { FoundTable } from './find-tables';
import { headerWords } from './header-words';
import type { FrameworkTerms, HeaderWords } from './header-words';
import { partSheet } from './part-sheet';
import { unmerge } from './unmerge';

/** A sheet, or one of its parts with tables side by side, and the tables found in it. */
export interface FoundSheet {
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  /** True where the sheet is hidden and there are others to read. */
  readonly skipped: boolean;
}

/** Finds the tables of a workbook, sheet by sheet; the words of all `candidates` count, since the framework is not known yet. */
export function findSheets(snapshot: WorkbookSnapshot, candidates: readonly Framework[]): FoundSheet[] {
  const terms: FrameworkTerms = candidates.flatMap((framework) => [
    { field: 'dimension' as const, term: framework.dimensionTerm },
    { field: 'point' as const, term: framework.pointTerm },
  ]);
  const words = headerWords(terms);
  const labels = knownLabels(candidates);
  const all = snapshot.sheets.flatMap((sheet, index) => foundIn(sheet, index, words, labels));
  return withContinued(withoutHidden(all), labels);
}

function foundIn(sheet: SheetSnapshot, index: number, words: HeaderWords, labels: KnownLabels): FoundSheet[] {
  const find = (part: SheetSnapshot): FoundSheet => {
    const grid = unmerge(part, index);
    return { grid, skipped: false, tables: findTables(grid, words, labels) };
  };
  const parts = isOurs(sheet) ? [sheet] : partSheet(sheet, (part) => find(part).tables.some(standsAlone));
  return parts.map(find);
}

/** Columns for progress beside a plan can look like measures with deadlines; a table of its own has labels as well. */
function standsAlone({ kind, columns: { fields } }: FoundTable): boolean {
  return kind !== 'measures' || ['dimension', 'item', 'point'].some((field) => fields.has(field));
}

function isOurs(sheet: SheetSnapshot): boolean {
  return sheet.tables.some(({ name }) => ownTable(name) !== null);
}

/** Hidden sheets are old versions and lists, unless the plan stands nowhere else. */
function withoutHidden(all: readonly FoundSheet[]): readonly FoundSheet[] {
  const holdsMeasures = ({ grid, tables }: FoundSheet) =>
    !grid.sheet.hidden && tables.some(({ kind }) => kind === 'measures');
  if (!all.some(holdsMeasures)) return all;
  // A sheet of our own that somebody hid out of the way is still the plan's.
  return all.map((found) =>
    found.grid.sheet.hidden && !isOurs(found.grid.sheet) ? { ...found, skipped: true, tables: [] } : found,
  );
}

/** A table kept on page after page, each a sheet, has its header on the first alone. */
function withContinued(all: readonly FoundSheet[], labels: KnownLabels): FoundSheet[] {
  let previous: FoundSheet | null = null;
  return all.map((found) => {
    if (found.skipped) return found;
    const last = previous?.tables.at(-1);
    const next =
      previous === null || last === undefined || found.tables.length > 0
        ? null
        : continueTable(found.grid, previous.grid, last, labels);
    previous = next === null ? found : { ...found, tables: [next] };
    return previous;
  });
}
