import type { KnownLabels } from '../sheets/known-labels';
import type { RegionKind } from '../sheets/region';
import { isBlank } from '../text/is-blank';
import type { Grid } from '../workbook/grid';
import type { RowTag } from '../workbook/paged-table';
import type { AnnexSheet } from './annex-sheets';
import { columnEvidence } from './column-evidence';
import type { HeaderCell } from './find-headers';
import type { FoundTable } from './find-tables';
import { headerKey } from './header-words';
import type { HeaderWords } from './header-words';
import { matchColumns } from './match-columns';
import type { ColumnMatch } from './match-columns';
import { headerAlone } from './own-headers';
import type { TagColumn } from './row-tags';
import { withoutColumn } from './row-tags';
import { undoPages } from './undo-pages';
import type { AnnexColumns, UndoneSheet } from './undo-pages';
import { unmerge } from './unmerge';

/** Kinds of annexes that say something of the plan. */
export type AnnexTableKind = Extract<RegionKind, 'measures' | 'roster' | 'checklist'>;

/** An annex sheet read as one long page. */
export interface AnnexTables {
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  readonly undone: UndoneSheet;
}

const KINDS: readonly AnnexTableKind[] = ['measures', 'roster', 'checklist'];
const MAIN: Readonly<Record<AnnexTableKind, readonly string[]>> = {
  measures: ['measure'],
  roster: ['role', 'post', 'name', 'duty'],
  checklist: ['task'],
};
/** What every annex of a kind has. */
const EXPECTED: Readonly<Record<AnnexTableKind, readonly string[]>> = {
  measures: ['point', 'measure'],
  roster: ['duty'],
  checklist: ['point', 'task'],
};
/** The field whose texts hang from their numbers. */
const LEAD: Readonly<Record<AnnexTableKind, string>> = { measures: 'measure', roster: 'duty', checklist: 'task' };
/** Fields whose cells hold for the rows below. */
const LABELS: Readonly<Record<AnnexTableKind, readonly string[]>> = {
  measures: ['dimension', 'item', 'point'],
  roster: ['group'],
  checklist: ['dimension', 'item', 'point'],
};

/** Fields whose cells can be one for several rows. */
const REPEATED: Readonly<Record<AnnexTableKind, readonly string[]>> = {
  measures: LABELS.measures,
  roster: ['group', 'duty', 'remark'],
  checklist: LABELS.checklist,
};

interface Header {
  readonly row: number;
  readonly kind: AnnexTableKind;
  readonly match: ColumnMatch;
  readonly cells: readonly HeaderCell[];
}

/**
 * Finds the tables of an annex sheet by its tags: one, unless somebody copied two annexes into one sheet. null where no header stands above
 * the tagged rows that tells what they hold.
 */
export function annexTables(annex: AnnexSheet, words: HeaderWords, labels: KnownLabels): AnnexTables | null {
  if (annex.tags === null) return null;
  const { tags } = annex.tags;
  const raw = unmerge(withoutColumn(annex.sheet, annex.columnIndex), annex.index);
  const kind = KINDS.find((known) => known === annex.kind) ?? null;
  const headers = headersOf(raw, tags, kind, words, labels);
  if (headers.length === 0) return null;
  const undone = undoPages(raw, tags, headers.map(columnsOf));
  const tables = headers.map((header, index): FoundTable => {
    const next = headers[index + 1];
    return {
      kind: header.kind,
      columns: header.match.columns,
      own: false,
      ordinal: null,
      carriesOn: false,
      tagged: undone.tagged,
      preambleTop: index === 0 ? 0 : preambleTop(tags, header.row),
      headerTop: header.row,
      headerBottom: header.row,
      lastRow: (next === undefined ? raw.height : preambleTop(tags, next.row)) - 1,
    };
  });
  return { grid: unmerge(undone.sheet, annex.index), tables, undone };
}

/** The headers above tagged rows: the best one above the first, and any further down without a tag. */
function headersOf(
  grid: Grid,
  tags: TagColumn['tags'],
  kind: AnnexTableKind | null,
  words: HeaderWords,
  labels: KnownLabels,
): Header[] {
  const headers: Header[] = [];
  let candidates: Header[] = [];
  for (let row = 0; row < grid.height; row++) {
    if ((tags[row] ?? null) === null) {
      const isNext = (tags[row + 1] ?? null) !== null;
      const header = isNext || hasHeaderWord(grid, row, words) ? headerAt(grid, row, kind, words, labels) : null;
      if (header !== null) candidates.push(header);
      continue;
    }
    const best = candidates.reduce<Header | null>(
      (found, header) => (found === null || header.match.exact.size >= found.match.exact.size ? header : found),
      null,
    );
    candidates = [];
    if (best !== null && (headers.length === 0 || best.match.exact.size >= 2)) headers.push(best);
  }
  return headers;
}

/** A quick no for rows that somebody put in. */
function hasHeaderWord(grid: Grid, row: number, words: HeaderWords): boolean {
  return headerCells(grid, row).some(({ key }) => words.meaningsOf(key).length > 0);
}

/** A row read as a header: by its words as every header, else, of an agency's own form, as the one above the texts that hang. */
function headerAt(
  grid: Grid,
  row: number,
  marked: AnnexTableKind | null,
  words: HeaderWords,
  labels: KnownLabels,
): Header | null {
  const cells = headerCells(grid, row);
  if (cells.filter(({ text }) => text !== '').length < 2) return null;
  const found = KINDS.flatMap((kind): Header[] => {
    let match = matchColumns(cells, kind, words, headerAlone);
    // The forms' own headers say enough; what stands below an own column may look like anything.
    if (!EXPECTED[kind].every((field) => match.columns.fields.has(field))) {
      const evidence = columnEvidence(grid, row + 1, grid.height - 1, labels);
      match = matchColumns(cells, kind, words, evidence);
    }
    if (kind === marked) match = withHanging(match, kind, cells);
    return MAIN[kind].some((field) => match.columns.fields.has(field)) ? [{ row, kind, match, cells }] : [];
  });
  const weight = ({ kind, match }: Header) => match.exact.size + (kind === marked ? 0.5 : 0);
  return found.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** Where no header is known for it, the column in which texts hang from their numbers holds the measures, or the tasks. */
function withHanging(match: ColumnMatch, kind: AnnexTableKind, cells: readonly HeaderCell[]): ColumnMatch {
  const { fields, others } = match.columns;
  const [main] = MAIN[kind];
  const hanging = cells.find(({ startColumn, endColumn }) => endColumn === startColumn + 1);
  if (kind === 'roster' || main === undefined || hanging === undefined || fields.has(main)) return match;
  const { startColumn, endColumn } = hanging;
  const taken = [...fields.values()].some((columns) => columns.includes(startColumn));
  if (taken) return match;
  return {
    ...match,
    columns: {
      fields: new Map([...fields, [main, [startColumn, endColumn]]]),
      others: others.filter(({ columnIndex }) => columnIndex !== startColumn),
    },
  };
}

function headerCells(grid: Grid, row: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = 0; column < grid.width; column++) {
    const endColumn = Math.min(grid.endColumn(row, column), grid.width - 1);
    const text = grid.text(row, column);
    if (grid.anchorRow(row, column) === row) {
      const isOpen = isBlank(text);
      cells.push({
        startColumn: column,
        endColumn,
        text: isOpen ? '' : text,
        key: isOpen ? '' : headerKey(text),
        groupKey: '',
      });
    }
    column = Math.max(column, endColumn);
  }
  return cells;
}

function columnsOf({ row, kind, match, cells }: Header): AnnexColumns {
  const named = cells.filter(({ text }) => text !== '');
  const lead = match.columns.fields.get(LEAD[kind])?.[0] ?? -1;
  return {
    firstRow: row + 1,
    groups: named.map(({ startColumn, endColumn }) => ({ start: startColumn, end: endColumn })),
    lead,
    labels: new Set(startsOf(LABELS[kind], match)),
    repeated: repeatedColumns(kind, match),
  };
}

function startsOf(fields: readonly string[], match: ColumnMatch): number[] {
  return fields.flatMap((field) => match.columns.fields.get(field)?.slice(0, 1) ?? []);
}

/** Of a roster without groups no seats share a cell; in a checklist the own columns of a point with several tasks are one cell. */
function repeatedColumns(kind: AnnexTableKind, match: ColumnMatch): ReadonlySet<number> {
  if (kind === 'roster' && !match.columns.fields.has('group')) return new Set();
  const own = kind === 'checklist' ? match.columns.others.map(({ columnIndex }) => columnIndex) : [];
  return new Set([...startsOf(REPEATED[kind], match), ...own]);
}

/** What stands between the last tagged row and a header belongs to that header. */
function preambleTop(tags: readonly (RowTag | null)[], headerRow: number): number {
  let row = headerRow;
  while (row > 0 && (tags[row - 1] ?? null) === null) row -= 1;
  return row;
}
