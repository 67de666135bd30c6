import type { KnownLabels } from '../sheets/known-labels';
import { checklistSheet } from '../sheets/checklist/columns';
import { measuresSheet } from '../sheets/measures/columns';
import type { RegionColumns, RegionKind, TaggedAs } from '../sheets/region';
import { rosterSheet } from '../sheets/roster/columns';
import { settingsSheet } from '../sheets/settings/columns';
import { unitsSheet } from '../sheets/units/columns';
import type { Grid } from '../workbook/grid';
import type { CellRect } from '../workbook/snapshot';
import { columnEvidence } from './column-evidence';
import { findHeaders } from './find-headers';
import type { HeaderBlock } from './find-headers';
import { guessKind } from './guess-kind';
import type { KindGuess } from './guess-kind';
import type { HeaderWords } from './header-words';
import { matchColumns } from './match-columns';
import { inheritColumns } from './inherit-columns';
import { headerAlone, withOwnHeaders } from './own-headers';
import { readHeading, topOf } from './read-heading';
import { isNote, isPlainTitle, isSignatureRow, isTitle } from './row-words';
import { rowShape } from './row-shape';

/** A header, what stands above it, and the rows under it up to what belongs to the next one. */
export interface FoundTable {
  readonly kind: RegionKind;
  readonly columns: RegionColumns;
  readonly own: boolean;
  /** 1-based number out of the own table's name (具體作法_3); null where there is none. */
  readonly ordinal: number | null;
  /** True where it is the next page of the table on the sheet before, without a header: `headerBottom` is then the row above `headerTop`. */
  readonly carriesOn: boolean;
  /** What rows of an annex are by their tags, whatever they say; null for a table without tags. */
  readonly tagged: ReadonlyMap<number, TaggedAs> | null;
  readonly preambleTop: number;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Last row that can belong to it. */
  readonly lastRow: number;
}

const OWN: readonly (readonly [RegionKind, string])[] = [
  ['measures', measuresSheet.tableName],
  ['roster', rosterSheet.tableName],
  ['checklist', checklistSheet.tableName],
  ['settings', settingsSheet.tableName],
  ['units', unitsSheet.tableName],
];
/** So many rows above a table are read as its title at most; what stands higher up is prose. */
const WORDS_ABOVE = 12;

/** Kind and number of a table by its stable name; null for a table of the user's own. */
export function ownTable(name: string): { readonly kind: RegionKind; readonly ordinal: number | null } | null {
  for (const [kind, base] of OWN) {
    if (name === base) return { kind, ordinal: null };
    const ordinal = name.startsWith(`${base}_`) ? Number(name.slice(base.length + 1)) : NaN;
    if (Number.isInteger(ordinal) && ordinal > 0) return { kind, ordinal };
  }
  return null;
}

/** Finds the tables of a sheet, ours by their names and all others by their headers. */
export function findTables(grid: Grid, words: HeaderWords, labels: KnownLabels): FoundTable[] {
  const named = new Map<number, { kind: RegionKind; ordinal: number | null }>();
  const rects: CellRect[] = [];
  for (const table of grid.sheet.tables) {
    const own = ownTable(table.name);
    if (own === null || !table.hasHeader) continue;
    named.set(table.rect.startRow, own);
    rects.push(table.rect);
  }
  const headers = withOwnHeaders(grid, findHeaders(grid, words), rects);
  const guesses: (KindGuess | null)[] = [];
  headers.forEach((block, index) => {
    const lastRow = (headers[index + 1]?.top ?? grid.height) - 1;
    const own = named.get(block.bottom) ?? named.get(block.top);
    if (own !== undefined) {
      const match = matchColumns(block.cells, own.kind, words, headerAlone);
      guesses.push({ kind: own.kind, undecided: false, match });
      return;
    }
    const evidence = columnEvidence(grid, block.bottom + 1, lastRow, labels);
    // A header repeated after a page break heads what it headed before.
    const before = headers[index - 1];
    if (before !== undefined && sameHeader(before, block)) {
      guesses.push(guesses[index - 1] ?? null);
      return;
    }
    const above = wordsAbove(grid, block.top, headers[index - 1]?.bottom ?? -1);
    guesses.push(guessKind(block, grid, words, evidence, `${grid.sheet.name}\n${above}`));
  });

  const tables: FoundTable[] = [];
  headers.forEach((block, index) => {
    let guess = guesses[index] ?? null;
    if (guess === null) {
      // Some other table, apart from the one above: its rows are none of that one's.
      const last = tables.at(-1);
      const gap = gapAbove(grid, block.top);
      if (last !== undefined && !last.own && gap !== null) tables[tables.length - 1] = { ...last, lastRow: gap };
      return;
    }
    if (guess.undecided && neighbourKind(guesses, index) === 'checklist') {
      const lastRow = (headers[index + 1]?.top ?? grid.height) - 1;
      const evidence = columnEvidence(grid, block.bottom + 1, lastRow, labels);
      guess = { kind: 'checklist', undecided: false, match: matchColumns(block.cells, 'checklist', words, evidence) };
    }
    const own = named.get(block.bottom) ?? named.get(block.top);
    const previous = tables.at(-1);
    const ended = previous !== undefined && previous.lastRow < grid.height - 1;
    const floor = previous === undefined ? 0 : (ended ? previous.lastRow : previous.headerBottom) + 1;
    const preambleTop = previous === undefined ? 0 : preambleStart(grid, block.top, floor, previous.columns, labels);
    if (previous !== undefined)
      tables[tables.length - 1] = { ...previous, lastRow: Math.min(previous.lastRow, preambleTop - 1) };
    tables.push({
      kind: guess.kind,
      columns: guess.match.columns,
      own: own !== undefined,
      ordinal: own?.ordinal ?? null,
      carriesOn: false,
      tagged: null,
      preambleTop,
      headerTop: block.top,
      headerBottom: block.bottom,
      lastRow: grid.height - 1,
    });
  });
  return inheritColumns(grid, tables);
}

/** The blank row that, with a line or two as a title under it, parts a header from what is above it; null where none does. */
function gapAbove(grid: Grid, top: number): number | null {
  if (isSignatureRow(grid, top)) return null;
  for (let row = top - 1; row >= Math.max(0, top - 3); row--) {
    const { count, covered } = rowShape(grid, row);
    if (covered || count > 1) return null;
    if (count === 0) return row;
  }
  return null;
}

function sameHeader(left: HeaderBlock, right: HeaderBlock): boolean {
  const signature = ({ cells }: HeaderBlock) =>
    cells.map(({ startColumn, endColumn, key, groupKey }) => `${startColumn} ${endColumn} ${key} ${groupKey}`).join();
  return signature(left) === signature(right);
}

/** The kind of the nearest table on the sheet that was told by itself; an earlier one before a later one. */
function neighbourKind(guesses: readonly (KindGuess | null)[], index: number): RegionKind | null {
  const decided = (guess: KindGuess | null | undefined) =>
    guess && !guess.undecided && (guess.kind === 'measures' || guess.kind === 'checklist') ? guess.kind : null;
  for (let at = index - 1; at >= 0; at--) {
    const kind = decided(guesses[at]);
    if (kind !== null) return kind;
  }
  for (let at = index + 1; at < guesses.length; at++) {
    const kind = decided(guesses[at]);
    if (kind !== null) return kind;
  }
  return null;
}

function wordsAbove(grid: Grid, top: number, floor: number): string {
  const lines: string[] = [];
  for (let row = top - 1; row > floor && row >= top - WORDS_ABOVE; row--) {
    const { firstColumn } = rowShape(grid, row);
    if (firstColumn >= 0) lines.push(grid.text(row, firstColumn).slice(0, 80));
  }
  return lines.join('\n');
}

/** The first of the rows that belong to the next header: blank rows, titles, headings and notes above it, up to the last row of the table before. */
function preambleStart(grid: Grid, top: number, floor: number, columns: RegionColumns, labels: KnownLabels): number {
  const mapped = [...columns.fields.values()].flat();
  const firstMapped = Math.min(...mapped);
  const measureColumns = columns.fields.get('measure') ?? columns.fields.get('task') ?? [];
  let start = top;
  for (let row = top - 1; row >= floor; row--) {
    const shape = rowShape(grid, row);
    if (shape.count === 0 && !shape.covered) {
      start = row;
      continue;
    }
    if (shape.covered) break;
    const text = grid.text(row, shape.firstColumn);
    if (shape.count > 1) {
      if (
        isSignatureRow(grid, row) ||
        (isTitle(text) && text.length < 60 && !fillsMeasure(grid, row, measureColumns))
      ) {
        start = row;
        continue;
      }
      break;
    }
    const wide = shape.firstEndColumn > shape.firstColumn;
    if (!wide && measureColumns.includes(shape.firstColumn) && !isPlainTitle(text)) break;
    if (!wide && shape.firstColumn > firstMapped && mapped.includes(shape.firstColumn) && !isTitle(text)) break;
    // A row that only names a point is a point without a measure, wherever the page ends.
    if (!wide && mapped.includes(shape.firstColumn) && isLowestLabel(text, labels)) break;
    start = row;
  }
  return start;
}

function fillsMeasure(grid: Grid, row: number, measureColumns: readonly number[]): boolean {
  return measureColumns.some((column) => grid.anchorColumn(row, column) === column && grid.text(row, column) !== '');
}

function isLowestLabel(text: string, labels: KnownLabels): boolean {
  if (isNote(text)) return false;
  const heading = readHeading(text, labels, null);
  return heading !== null && heading.label.known && topOf(heading).level !== 'dimension';
}
