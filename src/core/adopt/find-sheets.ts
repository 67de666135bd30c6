import type { Framework } from '../frameworks/framework';
import { knownLabels } from '../sheets/known-labels';
import type { KnownLabels } from '../sheets/known-labels';
import type { Grid } from '../workbook/grid';
import type { IgnoredReason } from '../sheets/region';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { annexTables } from './annex-tables';
import { annexesLeftOut, markedSheets, tableKindOf } from './choose-annexes';
import type { MarkedSheet } from './choose-annexes';
import { continueTable } from './continue-table';
import { findTables, ownTable } from './find-tables';
import type { FoundTable } from './find-tables';
import { headerWords } from './header-words';
import type { FrameworkTerms, HeaderWords } from './header-words';
import { partSheet } from './part-sheet';
import { tagsIn, tagsWithoutMark, withoutColumn } from './row-tags';
import type { UndoneSheet } from './undo-pages';
import { unmerge } from './unmerge';

/** A sheet, or one of its parts with tables side by side, and the tables found in it. */
export interface FoundSheet {
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  /** True where the sheet is hidden and there are others to read. */
  readonly skipped: boolean;
  /** Why an annex is left out as a whole; null for every other sheet. */
  readonly leftOut: IgnoredReason | null;
  /** What was done to read an annex as one long page; null for every other sheet. */
  readonly undone: UndoneSheet | null;
}

/** Finds the tables of a workbook, sheet by sheet; the words of all `candidates` count, since the framework is not known yet. */
export function findSheets(snapshot: WorkbookSnapshot, candidates: readonly Framework[]): FoundSheet[] {
  const terms: FrameworkTerms = candidates.flatMap((framework) => [
    { field: 'dimension' as const, term: framework.dimensionTerm },
    { field: 'point' as const, term: framework.pointTerm },
  ]);
  const words = headerWords(terms);
  const labels = knownLabels(candidates);
  const marked = markedSheets(snapshot.sheets);
  const isMarked = new Set(marked.map(({ index }) => index));
  const plain = snapshot.sheets.flatMap((sheet, index) =>
    isMarked.has(index) ? [] : foundIn(sheet, index, words, labels),
  );
  const read = withContinued(withoutHidden(plain), labels);
  if (marked.length === 0) return read;
  const elsewhere = new Set(read.flatMap(({ tables }) => tables.map(({ kind }) => kind)));
  const leftOut = annexesLeftOut(marked, elsewhere);
  const annexes = marked.map((each) => foundAnnex(each, leftOut.get(each.index) ?? null, words, labels));
  return [...read, ...annexes].sort((a, b) => a.grid.sheetIndex - b.grid.sheetIndex);
}

/** An annex that was generated; where its tags or its header are gone it is read as any other sheet. */
function foundAnnex(
  marked: MarkedSheet,
  leftOut: IgnoredReason | null,
  words: HeaderWords,
  labels: KnownLabels,
): FoundSheet {
  const { sheet, index, found } = marked;
  const plain = withoutColumn(sheet, found.column);
  const grid = unmerge(plain, index);
  if (leftOut !== null) return { grid, tables: [], skipped: false, leftOut, undone: null };
  const tags = tagsIn(sheet, found.column);
  const annex = tags === null ? null : annexTables(sheet, index, tags, tableKindOf(marked), words, labels);
  if (annex !== null) return { ...annex, skipped: false, leftOut: null };
  return { grid, tables: findTables(grid, words, labels), skipped: false, leftOut: null, undone: null };
}

function foundIn(sheet: SheetSnapshot, index: number, words: HeaderWords, labels: KnownLabels): FoundSheet[] {
  const tags = tagsWithoutMark(sheet);
  const annex = tags === null ? null : annexTables(sheet, index, tags, null, words, labels);
  if (annex !== null) return [{ ...annex, skipped: false, leftOut: null }];
  const find = (part: SheetSnapshot): FoundSheet => {
    const grid = unmerge(part, index);
    return { grid, tables: findTables(grid, words, labels), skipped: false, leftOut: null, undone: null };
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
