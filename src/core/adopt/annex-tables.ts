import type { KnownLabels } from '../sheets/known-labels';
import type { Grid } from '../workbook/grid';
import type { RowTag } from '../workbook/paged-table';
import { annexHeaders, annexTableKinds } from './annex-headers';
import type { AnnexHeader, AnnexTableKind } from './annex-headers';
import type { AnnexSheet } from './annex-sheets';
import type { FoundTable } from './find-tables';
import type { HeaderWords } from './header-words';
import type { ColumnMatch } from './match-columns';
import { withoutColumn } from './row-tags';
import { undoPages } from './undo-pages';
import type { AnnexColumns, UndoneSheet } from './undo-pages';
import { unmerge } from './unmerge';

/** An annex sheet read as one long page. */
export interface AnnexTables {
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  readonly undone: UndoneSheet;
}

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

/**
 * Finds the tables of an annex sheet by its tags: one, unless somebody copied two annexes into one sheet. null where no header stands above
 * the tagged rows that tells what they hold.
 */
export function annexTables(annex: AnnexSheet, words: HeaderWords, labels: KnownLabels): AnnexTables | null {
  if (annex.tags === null) return null;
  const { tags } = annex.tags;
  const raw = unmerge(withoutColumn(annex.sheet, annex.columnIndex), annex.index);
  const kind = annexTableKinds.find((known) => known === annex.kind) ?? null;
  const headers = annexHeaders(raw, annex.tags, kind, words, labels);
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

function columnsOf({ row, kind, match, cells }: AnnexHeader): AnnexColumns {
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
