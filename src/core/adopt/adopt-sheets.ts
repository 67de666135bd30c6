import type { Framework } from '../frameworks/framework';
import type { KnownLabels } from '../sheets/known-labels';
import type { IgnoredRow, TableRegion } from '../sheets/region';
import { isBlank } from '../text/is-blank';
import type { Grid } from '../workbook/grid';
import { cutRegions } from './cut-regions';
import type { SheetContext } from './cut-regions';
import type { FoundSheet } from './find-sheets';
import type { FoundTable } from './find-tables';
import { loneLine } from './lone-lines';
import { findOwnHeadings, withHeadingsAbove } from './own-headings';
import { readSheetName } from './read-heading';
import { rowShape } from './row-shape';

/** All tables of a workbook cut into regions of data rows; every other row with words is in `ignored`. */
export interface AdoptedSheets {
  readonly regions: readonly TableRegion[];
  readonly ignored: readonly IgnoredRow[];
}

/** @param framework null where none is known: numbered headings and table names then tell no dimension. */
export function adoptSheets(
  sheets: readonly FoundSheet[],
  framework: Framework | null,
  labels: KnownLabels,
): AdoptedSheets {
  const regions: TableRegion[] = [];
  const ignored: IgnoredRow[] = [];
  let context: SheetContext = { dimension: null, item: null, point: null };
  const own = framework === null ? findOwnHeadings(sheets) : null;
  for (const { grid, tables: found, skipped, leftOut, undone } of sheets) {
    const tables = own === null ? found : withHeadingsAbove(grid, found, own);
    const sheet = grid.sheet.name;
    const ignore = (rowIndex: number, reason: IgnoredRow['reason']) => ignored.push({ sheet, rowIndex, reason });
    /** A row of a table that is none of ours. */
    const strange = (row: number) => {
      if (rowShape(grid, row).count > 0) ignore(row, 'no-table');
    };
    if (leftOut !== null) {
      ignore(firstRow(grid), leftOut);
      continue;
    }
    for (const row of undone?.repeats ?? []) ignore(row, 'heading');
    if (skipped || tables.length === 0) {
      const reason = skipped ? 'hidden-sheet' : 'no-table';
      for (let row = 0; row < grid.height; row++) if (rowShape(grid, row).count > 0) ignore(row, reason);
      continue;
    }
    if (tables[0]?.carriesOn === true) weaken(context);
    else context = { dimension: null, item: null, point: null };
    const named = readSheetName(sheet, labels);
    if (named !== null) context.dimension = { ...named.label, cell: null };
    let previous: FoundTable | undefined;
    for (const table of tables) {
      const told = ownDimension(table, framework);
      for (let row = (previous?.lastRow ?? table.preambleTop) + 1; row < table.preambleTop; row++) strange(row);
      if (told !== null) Object.assign(context, { dimension: told, item: null, point: null });
      else if (previous !== undefined) weaken(context);
      const repeats = table.carriesOn || (previous !== undefined && !table.own && sameColumns(previous, table));
      regions.push(...cutRegions(grid, table, labels, context, repeats, ignore, own));
      previous = table;
    }
    for (let row = (previous?.lastRow ?? grid.height) + 1; row < grid.height; row++) strange(row);
  }
  return { regions, ignored };
}

/** The first row with words; the first of a blank sheet. */
function firstRow(grid: Grid): number {
  for (let row = 0; row < grid.height; row++) if (rowShape(grid, row).count > 0) return row;
  return 0;
}

/** The texts of a workbook that may be labels of a framework. */
export interface LabelTexts {
  /** Label columns, lines by themselves, names of sheets. */
  readonly all: ReadonlySet<string>;
  /** The distinct cells of the columns for dimensions, items and points, and the lines that stand by themselves in a table. */
  readonly columns: readonly ReadonlySet<string>[];
}

/** Gathers the texts that tell the framework. */
export function labelTexts(sheets: readonly FoundSheet[]): LabelTexts {
  const texts = new Set<string>();
  const headings = new Set<string>();
  const cells = LABEL_FIELDS.map((field) => ({ field, seen: new Set<string>() }));
  for (const { grid, tables, skipped, leftOut } of sheets) {
    if (skipped || leftOut !== null) continue;
    texts.add(grid.sheet.name);
    for (const table of tables) {
      if (table.kind !== 'measures' && table.kind !== 'checklist') continue;
      for (let row = table.preambleTop; row < table.headerTop; row++) {
        const { firstColumn } = rowShape(grid, row);
        if (firstColumn >= 0) add(grid.text(row, firstColumn));
      }
      const measures = table.columns.fields.get('measure') ?? table.columns.fields.get('task') ?? [];
      for (let row = table.headerBottom + 1; row <= table.lastRow; row++) {
        const line = loneLine(grid, row);
        if (line === null) continue;
        add(line.text);
        // In the column of measures it may be one.
        const wide = line.endColumn > line.column;
        if (headings.size < MOST_CELLS && (wide || !measures.includes(line.column))) headings.add(line.text);
      }
      for (const { field, seen } of cells) {
        for (const column of table.columns.fields.get(field) ?? []) {
          for (let row = table.headerBottom + 1; row <= table.lastRow; row++) {
            const text = grid.text(row, column);
            if (seen.has(text)) continue;
            add(text);
            // A cell merged over the whole row is a heading or a title, not one of the column's.
            if (
              seen.size < MOST_CELLS &&
              isLabel(text) &&
              grid.endColumn(row, column) === grid.anchorColumn(row, column)
            )
              seen.add(text);
          }
        }
      }
    }
  }
  return { all: texts, columns: [...cells.map(({ seen }) => seen), headings] };

  function add(text: string): void {
    if (!isLabel(text) || texts.has(text)) return;
    texts.add(text);
    // 策略與方法: each line of such a cell may be a label.
    if (text.includes('\n')) for (const line of text.split('\n')) if (line.length > 3) texts.add(line);
  }
}

const LABEL_FIELDS = ['dimension', 'item', 'point'] as const;
const LONGEST_LABEL = 300;
/** No rubric has more labels of one level; more of them tell nothing new. */
const MOST_CELLS = 500;

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !isBlank(text);
}

/** Our own drafting tables are numbered in the framework's order; their heading says the same, if nobody deleted it. */
function ownDimension(table: FoundTable, framework: Framework | null): SheetContext['dimension'] {
  if (!table.own || table.kind !== 'measures' || table.ordinal === null) return null;
  if (table.columns.fields.has('dimension')) return null;
  const dimension = framework?.dimensions[table.ordinal - 1];
  return dimension === undefined ? null : { name: dimension.name, known: true, weight: null, cell: null, sure: false };
}

/** What a heading further up said still holds, as long as the rows do not say otherwise. */
function weaken(context: SheetContext): void {
  for (const level of ['dimension', 'item', 'point'] as const) {
    const label = context[level];
    if (label?.sure === true) context[level] = { ...label, sure: false };
  }
}

function sameColumns(left: FoundTable, right: FoundTable): boolean {
  if (left.kind !== right.kind || left.columns.fields.size !== right.columns.fields.size) return false;
  for (const [field, columns] of left.columns.fields) {
    if (right.columns.fields.get(field)?.join() !== columns.join()) return false;
  }
  return true;
}
