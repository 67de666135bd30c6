import type { KnownLabels } from '../sheets/known-labels';
import type { RegionKind } from '../sheets/region';
import { isBlank } from '../text/is-blank';
import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import { columnEvidence } from './column-evidence';
import type { HeaderCell } from './find-headers';
import { headerKey } from './header-words';
import type { HeaderWords } from './header-words';
import { matchColumns } from './match-columns';
import type { ColumnMatch } from './match-columns';
import { headerAlone } from './own-headers';
import type { TagColumn } from './row-tags';

/** Kinds of annexes that say something of the plan. */
export type AnnexTableKind = Extract<RegionKind, 'measures' | 'roster' | 'checklist'>;

export const annexTableKinds: readonly AnnexTableKind[] = ['measures', 'roster', 'checklist'];
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
/** The header of a table in an annex. */
export interface AnnexHeader {
  readonly row: number;
  readonly kind: AnnexTableKind;
  readonly match: ColumnMatch;
  readonly cells: readonly HeaderCell[];
}

/** The headers above tagged rows: the best one above the first, and any further down without a tag. */
export function annexHeaders(
  grid: Grid,
  { tags, fields }: TagColumn,
  kind: AnnexTableKind | null,
  words: HeaderWords,
  labels: KnownLabels,
): AnnexHeader[] {
  const headers: AnnexHeader[] = [];
  let candidates: AnnexHeader[] = [];
  let told: AnnexHeader | null = null;
  for (let row = 0; row < grid.height; row++) {
    if ((tags[row] ?? null) === null) {
      const said = fields.get(row);
      if (said !== undefined) told = toldHeader(grid, row, kind, said) ?? told;
      const isNext = (tags[row + 1] ?? null) !== null;
      const header = isNext || hasHeaderWord(grid, row, words) ? headerAt(grid, row, kind, words, labels) : null;
      if (header !== null) candidates.push(header);
      continue;
    }
    const best: AnnexHeader | null = told ?? bestOf(candidates);
    if (best !== null && (told !== null || headers.length === 0 || best.match.exact.size >= 2)) headers.push(best);
    candidates = [];
    told = null;
  }
  return headers;
}

/** The one with most headers that are known; of equals the nearest to the rows. */
function bestOf(candidates: readonly AnnexHeader[]): AnnexHeader | null {
  return candidates.reduce<AnnexHeader | null>(
    (found, header) => (found === null || header.match.exact.size >= found.match.exact.size ? header : found),
    null,
  );
}

/** A header whose fields stand beside it; null where columns came or went since. */
function toldHeader(
  grid: Grid,
  row: number,
  marked: AnnexTableKind | null,
  said: readonly string[],
): AnnexHeader | null {
  const cells = headerCells(grid, row).filter(({ text }) => text !== '');
  const kind = marked ?? annexTableKinds.find((each) => MAIN[each].some((field) => said.includes(field)));
  if (kind === undefined || cells.length !== said.length) return null;
  const fields = new Map<string, number[]>();
  const others: { header: string; columnIndex: number }[] = [];
  cells.forEach(({ startColumn, endColumn, text }, index) => {
    const field = said[index] ?? 'other';
    if (field === 'other') others.push({ header: squeeze(text), columnIndex: startColumn });
    else
      fields.set(
        field,
        Array.from({ length: endColumn - startColumn + 1 }, (_each, at) => startColumn + at),
      );
  });
  return { row, kind, match: { columns: { fields, others }, exact: new Set(said) }, cells };
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
): AnnexHeader | null {
  const cells = headerCells(grid, row);
  if (cells.filter(({ text }) => text !== '').length < 2) return null;
  const found = annexTableKinds.flatMap((kind): AnnexHeader[] => {
    let match = matchColumns(cells, kind, words, headerAlone);
    // The forms' own headers say enough; what stands below an own column may look like anything.
    if (!EXPECTED[kind].every((field) => match.columns.fields.has(field))) {
      const evidence = columnEvidence(grid, row + 1, grid.height - 1, labels);
      match = matchColumns(cells, kind, words, evidence);
    }
    if (kind === marked) match = withHanging(match, kind, cells);
    return MAIN[kind].some((field) => match.columns.fields.has(field)) ? [{ row, kind, match, cells }] : [];
  });
  const weight = ({ kind, match }: AnnexHeader) => match.exact.size + (kind === marked ? 0.5 : 0);
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
