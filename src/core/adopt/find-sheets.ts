import type { Framework } from '../frameworks/framework';
import { knownLabels } from '../sheets/known-labels';
import type { KnownLabels } from '../sheets/known-labels';
import type { Grid } from '../workbook/grid';
import type { IgnoredReason } from '../sheets/region';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { annexesIn } from './annex-sheets';
import type { AnnexSheet } from './annex-sheets';
import { annexTables } from './annex-tables';
import { annexesLeftOut, isStripped } from './choose-annexes';
import { continueTable } from './continue-table';
import { findTables, ownTable } from './find-tables';
import type { FoundTable } from './find-tables';
import { headerWords } from './header-words';
import type { FrameworkTerms, HeaderWords } from './header-words';
import { partSheet } from './part-sheet';
import { withoutColumn } from './row-tags';
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
  const annexes = snapshot.sheets.flatMap(annexesIn);
  const isAnnex = new Set(annexes.map(({ index }) => index));
  const plain = snapshot.sheets.flatMap((sheet, index) =>
    isAnnex.has(index) ? [] : foundIn(sheet, index, words, labels),
  );
  const read = withContinued(withoutHidden(plain), labels);
  return annexes.length === 0 ? read : withAnnexes(read, annexes, words, labels);
}

/** The annexes of a workbook among its other sheets; of what stands in several of them all but one is left out. */
function withAnnexes(
  read: readonly FoundSheet[],
  annexes: readonly AnnexSheet[],
  words: HeaderWords,
  labels: KnownLabels,
): FoundSheet[] {
  const opened = new Map<AnnexSheet, FoundSheet>();
  const open = (annex: AnnexSheet): FoundSheet => {
    const found = opened.get(annex) ?? foundAnnex(annex, words, labels);
    opened.set(annex, found);
    return found;
  };
  const kinds = annexes.map((annex) => ({ annex, kind: annex.kind ?? open(annex).tables[0]?.kind ?? 'survey' }));
  const measures = kinds.flatMap(({ annex, kind }) => (kind === 'measures' ? [annex] : []));
  const isMeasures = ({ tables }: FoundSheet) => tables.length === 1 && tables[0]?.kind === 'measures';
  const stripped = new Set(read.filter((each) => isMeasures(each) && isStripped(each.grid.sheet, measures)));
  const others = read.filter((each) => !stripped.has(each));
  const elsewhere = new Set(others.flatMap(({ tables }) => tables.map(({ kind }) => kind)));
  const leftOut = annexesLeftOut(kinds, elsewhere);
  const found = annexes.map((annex): FoundSheet => {
    const reason = leftOut.get(annex) ?? null;
    if (reason === null) return open(annex);
    const grid = unmerge(withoutColumn(annex.sheet, annex.columnIndex), annex.index);
    return { grid, tables: [], skipped: false, leftOut: reason, undone: null };
  });
  const kept = read.map((each): FoundSheet =>
    stripped.has(each) && elsewhere.has('measures') ? { ...each, tables: [], leftOut: 'annex-of-sheets' } : each,
  );
  return [...kept, ...found].sort((a, b) => a.grid.sheetIndex - b.grid.sheetIndex);
}

/** An annex as one long page; where its tags or its header are gone it is read as any other sheet. */
function foundAnnex(annex: AnnexSheet, words: HeaderWords, labels: KnownLabels): FoundSheet {
  const read = annexTables(annex, words, labels);
  if (read !== null) return { ...read, skipped: false, leftOut: null };
  const grid = unmerge(withoutColumn(annex.sheet, annex.columnIndex), annex.index);
  return { grid, tables: findTables(grid, words, labels), skipped: false, leftOut: null, undone: null };
}

function foundIn(sheet: SheetSnapshot, index: number, words: HeaderWords, labels: KnownLabels): FoundSheet[] {
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
