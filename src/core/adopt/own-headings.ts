import { cleanLabel } from '../frameworks/clean-label';
import { markerAt } from '../text/numbering';
import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import type { FoundSheet } from './find-sheets';
import type { FoundTable } from './find-tables';
import { loneLine } from './lone-lines';
import type { LoneLine } from './lone-lines';
import type { Heading } from './read-heading';
import { rowShape } from './row-shape';

/** The headings of a rubric that nobody knows, by sheet and row. */
export type OwnHeadings = (grid: Grid, row: number) => Heading | null;

/** The heading of a dimension is a name, no sentence. */
const LONGEST = 25;
const NO_NAME = /[。；;：:？?！!]|[0-9０-９]年|^[0-9０-９.\-/()（）]+$/u;
/** A table for each unit is headed by the unit. */
const UNIT = /(?:[室科課股組處局所隊站]|中心|分院|法院|學校|公所)$/u;

interface Found extends LoneLine {
  readonly grid: Grid;
  readonly name: string;
  /** Lines written alike head the same level. */
  readonly style: string;
}

/**
 * Finds the dimensions of a rubric that no framework tells: lines by themselves above the headers or across the rows, written alike
 * (bare, or with one kind of number), the first table's among them, and not always the same words as a letterhead is.
 */
export function findOwnHeadings(sheets: readonly FoundSheet[]): OwnHeadings {
  const groups = new Map<string, Found[]>();
  for (const sheet of sheets) {
    if (sheet.skipped) continue;
    const first = sheet.tables.find(isOpen);
    const lines = sheet.tables.flatMap((table, index) =>
      isOpen(table) ? linesOf(sheet.grid, table, sheet.tables[index - 1]) : [],
    );
    for (const line of lines) {
      const startsSheet = lines.find(({ style }) => style === line.style);
      if (first === undefined || startsSheet === undefined || startsSheet.row > first.headerBottom + 1) continue;
      const group = groups.get(line.style);
      if (group === undefined) groups.set(line.style, [line]);
      else group.push(line);
    }
  }
  // Of lines written in several ways those that come first are the upper level.
  const headings = [...groups.values()].find((group) => new Set(group.map(({ name }) => name)).size > 1) ?? [];
  const byGrid = new Map<Grid, Map<number, Heading>>();
  for (const { grid, row, name, text } of headings) {
    const rows = byGrid.get(grid) ?? new Map<number, Heading>();
    byGrid.set(grid, rows);
    rows.set(row, {
      level: 'dimension',
      label: { name, known: false, weight: cleanLabel(text).weight, sure: true },
    });
  }
  return (grid, row) => byGrid.get(grid)?.get(row) ?? null;
}

/** The tables with each own heading above a header given to the table that it heads. */
export function withHeadingsAbove(grid: Grid, tables: readonly FoundTable[], own: OwnHeadings): readonly FoundTable[] {
  const moved = [...tables];
  for (let index = 1; index < moved.length; index++) {
    const before = moved[index - 1] as FoundTable;
    const table = moved[index] as FoundTable;
    const top = table.preambleTop - 1;
    if (top <= before.headerBottom || own(grid, top) === null) continue;
    moved[index - 1] = { ...before, lastRow: Math.min(before.lastRow, top - 1) };
    moved[index] = { ...table, preambleTop: top };
  }
  return moved;
}

/** A hand-made table of measures that does not name its dimensions itself. */
function isOpen(table: FoundTable): boolean {
  return table.kind === 'measures' && !table.own && !table.columns.fields.has('dimension');
}

function linesOf(grid: Grid, table: FoundTable, before: FoundTable | undefined): Found[] {
  const found: Found[] = [];
  const add = (line: LoneLine | null) => {
    if (line === null) return;
    const { name } = cleanLabel(line.text);
    if (name.length < 2 || name.length > LONGEST || NO_NAME.test(squeeze(line.text)) || UNIT.test(name)) return;
    const style = `${markerAt(line.text.trimStart(), 0)?.style ?? ''} ${line.column}`;
    found.push({ ...line, grid, name, style });
  };
  const floor = (before?.headerBottom ?? -1) + 1;
  const above = table.headerTop - 1;
  const isBlankRow = above >= floor && rowShape(grid, above).count === 0;
  const nearest = isBlankRow ? above - 1 : above;
  if (nearest >= floor) add(loneLine(grid, nearest));
  const mapped = [...table.columns.fields.values()].flat();
  const left = Math.min(...mapped);
  for (let row = table.headerBottom + 1; row < table.lastRow; row++) {
    const line = loneLine(grid, row);
    if (line === null || line.row === nearest || line.column > left || line.endColumn === line.column) continue;
    // What heads nothing is a note.
    if (rowShape(grid, row + 1).count > 1) add(line);
  }
  return found;
}
