import type { KnownLabels } from '../sheets/known-labels';
import type { HeadingLabel, IgnoredReason, TableRegion, TaggedAs } from '../sheets/region';
import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import type { FoundTable } from './find-tables';
import type { OwnHeadings } from './own-headings';
import { isGuidance } from './guidance';
import { isAnnexNumber, printedDimension, printedHeadingRow } from './printed-heading';
import { namesDimension, readHeading } from './read-heading';
import type { Heading } from './read-heading';
import { rowShape } from './row-shape';
import type { RowShape } from './row-shape';
import { isClosing, isNote, isSignatureRow, isSigned, isTitle, isTotal } from './row-words';

/** What headings and titles have said so far on a sheet. */
export interface SheetContext {
  dimension: HeadingLabel | null;
  item: HeadingLabel | null;
  point: HeadingLabel | null;
}

const WEIGHT = /^[(（]?(?:配分|權重|占|佔)?[:：]?([0-9]{1,4})(?:分|%|％)?[)）]?$/u;
const NUMBER = /^[0-9０-９.、()（）-]+$|^[一二三四五六七八九十]{1,3}、?$/u;

/** Takes down a row that was not read. */
export type Ignore = (rowIndex: number, reason: IgnoredReason) => void;

/** Cuts a found table at its headings into regions whose rows hold nothing but data. @param ownHeadings those of a rubric that nobody knows. */
export function cutRegions(
  grid: Grid,
  table: FoundTable,
  labels: KnownLabels,
  context: SheetContext,
  repeats: boolean,
  ignore: Ignore,
  ownHeadings: OwnHeadings | null = null,
): TableRegion[] {
  const regions: TableRegion[] = [];
  const fieldOf = new Map<number, string>();
  for (const { fields } of [table.columns, ...(table.columns.beside ?? [])])
    for (const [field, columns] of fields) for (const column of columns) fieldOf.set(column, field);
  const ownColumns = new Set(table.columns.others.map((other) => other.columnIndex));
  const firstMapped = Math.min(...fieldOf.keys());
  const title = readPreamble(grid, table, labels, context, ignore, ownHeadings);
  for (let row = table.headerTop; row <= table.headerBottom; row++) ignore(row, 'header');

  let rows: number[] = [];
  let continues = repeats && !title.news;
  const finish = () => {
    if (rows.length === 0 && regions.length > 0) return;
    regions.push({
      kind: table.kind,
      grid,
      own: table.own || table.tagged !== null,
      tagged: table.tagged,
      columns: table.columns,
      headerRow: Math.max(0, table.headerBottom),
      title: title.text,
      ...context,
      continues,
      rows,
    });
    rows = [];
  };
  const startAnew = (heading: Heading, row: number, column: number) => {
    const within = rows.length > 0;
    if (within) finish();
    const news = applyHeading(context, heading, row, column);
    continues = !news && (within || continues);
    ignore(row, 'heading');
  };

  let inNotes = false;
  let dataEnd: number | null = null;
  for (let row = table.headerBottom + 1; row <= table.lastRow; row++) {
    const shape = rowShape(grid, row);
    const tag = table.tagged?.get(row);
    if (shape.count === 0 && tag === undefined) continue;
    const reason = tag === undefined ? judge(row, shape) : judgeTagged(tag, row, shape);
    if (reason === null) {
      inNotes = false;
      rows.push(row);
    } else if (typeof reason === 'string') {
      if (reason === 'note') inNotes = true;
      ignore(row, reason);
    } else {
      inNotes = false;
      startAnew(reason, row, shape.firstColumn);
    }
  }
  finish();
  return regions;

  /** The tags of an annex say what its rows are; what a person put in between is judged by itself. */
  function judgeTagged(tag: TaggedAs, row: number, shape: RowShape): Heading | null {
    if (tag !== 'band') return null;
    const text = grid.text(row, shape.firstColumn);
    const named = table.kind === 'roster' ? null : (ownHeadings?.(grid, row) ?? readHeading(text, labels, null));
    return named ?? printedDimension(text);
  }

  /** null: a row of the table; else why it is none, or the heading that it is. */
  function judge(row: number, shape: RowShape): IgnoredReason | Heading | null {
    if (table.own) return null;
    const own = ownHeadings?.(grid, row) ?? null;
    if (own !== null) return own;
    if (rows.length === 0 && regions.length === 0 && isGuidance(grid, row)) return 'note';
    const text = grid.text(row, shape.firstColumn);
    if (shape.count === 1 && !shape.covered) return judgeSingle(text, row, shape);
    if (isTotal(text)) return 'total';
    const weighted = weightedHeading(row, shape, text);
    if (weighted !== null) return weighted;
    if (isSignatureRow(grid, row)) return 'signature';
    if (isNote(text) && !shape.covered && fieldOf.get(shape.firstColumn) !== 'measure') {
      // 「註」 in a cell of its own, with the note beside it.
      if (shape.count <= 2) return 'note';
    }
    return hasField(row) ? null : ownReason(row);
  }

  /** 「一、基礎服務」 with 「200分」 in a cell of its own is a heading as well. */
  function weightedHeading(row: number, shape: RowShape, text: string): Heading | null {
    if (shape.covered || shape.count > 2 || fieldOf.get(shape.firstColumn) === 'dimension') return null;
    const heading = readHeading(text, labels, null);
    if (heading?.level !== 'dimension' || !heading.label.known || !heading.label.sure) return null;
    const length = grid.sheet.rows[row]?.length ?? 0;
    for (let column = shape.firstEndColumn + 1; column < length; column++) {
      const found = WEIGHT.exec(squeeze(grid.text(row, column)));
      if (found !== null) return { ...heading, label: { ...heading.label, weight: Number(found[1]) } };
    }
    return null;
  }

  function judgeSingle(text: string, row: number, shape: RowShape): IgnoredReason | Heading | null {
    const { firstColumn, firstEndColumn } = shape;
    const field = fieldOf.get(firstColumn);
    let covers = 0;
    for (let column = firstColumn; column <= firstEndColumn; column++) if (fieldOf.has(column)) covers++;
    // A measure without deadline and unit is sometimes merged over their columns: a heading begins at the left.
    const leftmost = firstColumn <= firstMapped || (field !== 'measure' && field !== 'task');
    const wide =
      leftmost && covers > 1 && (field === undefined || (table.columns.fields.get(field)?.length ?? 0) < covers);
    if (isTotal(text)) return 'total';
    // A measure may begin with ※ or 說明：, a note in the column of measures with 註 alone.
    const inMain = !wide && (field === 'measure' || field === 'task');
    if (isClosing(text) || (inMain ? /^[(（]?[備附]?註/u.test(text.trim()) : isNote(text))) return 'note';
    if (isSignatureRow(grid, row)) return 'signature';
    // With nothing but such lines below it, it closes the table; who adds to a measure begins in its column, not at the left.
    if (row > lastDataRow()) {
      if (isSigned(text)) return 'signature';
      if (firstColumn <= firstMapped && isNote(text)) return 'note';
    }
    if (table.kind !== 'measures' && table.kind !== 'checklist') return judgeOther(text, wide, field);
    const heading = readHeading(text, labels, lowestWithoutColumn());
    const main = table.kind === 'measures' ? 'measure' : 'task';
    // Wherever it is written: no measure consists of a dimension's name.
    if (heading !== null && namesDimension(heading)) return heading;
    if (
      !wide &&
      (field === main || (field !== undefined && firstColumn > firstMapped && heading?.level !== 'dimension'))
    )
      return inNotes ? 'note' : null;
    if (heading !== null) {
      if (heading.level === 'dimension' && (heading.label.sure || wide)) return heading;
      if (heading.level !== 'dimension' && (wide || field === undefined)) return heading;
      if (heading.label.known && heading.level === field) return null;
      if (!heading.label.known && heading.level === 'dimension' && field === undefined) return heading;
    }
    if (inNotes) return 'note';
    if (wide || field === undefined)
      return isTitle(text) ? 'title' : ownColumns.has(firstColumn) ? ownReason(row) : 'note';
    if (isTitle(text)) return 'title';
    if (hasRowsBelow(row) || (heading?.label.known ?? false)) return null;
    // The last line of a table that nobody knows: a closing remark, unless it is numbered or short like a label.
    return squeeze(text).length > 20 && labels.lookUp(text).clean.number === null ? 'note' : null;
  }

  function judgeOther(text: string, wide: boolean, field: string | undefined): IgnoredReason | Heading | null {
    if (table.kind === 'roster' && wide && !isTitle(text)) {
      // The name of a group over its members.
      return { level: 'dimension', label: { name: squeeze(text), known: false, weight: null, sure: true } };
    }
    if (wide) return isTitle(text) ? 'title' : 'note';
    return field === undefined ? 'note' : null;
  }

  function lowestWithoutColumn(): 'item' | 'point' | null {
    if (!table.columns.fields.has('point')) return 'point';
    return table.columns.fields.has('item') ? null : 'item';
  }

  /** A row numbered in advance waits for its words. */
  function ownReason(row: number): IgnoredReason {
    const texts = [...ownColumns].map((column) => squeeze(grid.text(row, column))).filter((text) => text !== '');
    return texts.every((text) => NUMBER.test(text)) ? 'number-only' : 'own-column-only';
  }

  function hasField(row: number): boolean {
    for (const column of fieldOf.keys()) if (squeeze(grid.text(row, column)) !== '') return true;
    return false;
  }

  /** The last row of several cells that is no line for signatures. */
  function lastDataRow(): number {
    if (dataEnd !== null) return dataEnd;
    for (dataEnd = table.lastRow; dataEnd > table.headerBottom; dataEnd--) {
      const { count, covered } = rowShape(grid, dataEnd);
      if (count > 0 && (count > 1 || covered) && !isSignatureRow(grid, dataEnd)) break;
    }
    return dataEnd;
  }

  function hasRowsBelow(row: number): boolean {
    for (let below = row + 1; below <= Math.min(table.lastRow, row + 5); below++) {
      if (rowShape(grid, below).count > 1) return true;
    }
    return false;
  }
}

/** Reads what stands above a header: headings into the context, the title that stands nearest to the header. */
function readPreamble(
  grid: Grid,
  table: FoundTable,
  labels: KnownLabels,
  context: SheetContext,
  ignore: Ignore,
  ownHeadings: OwnHeadings | null,
): { readonly text: string | null; readonly news: boolean } {
  let title: string | null = null;
  let news = false;
  const dimensions = new Set<string>();
  const printed = printedHeadingRow(grid, table);
  for (let row = table.preambleTop; row < table.headerTop; row++) {
    const { count, firstColumn } = rowShape(grid, row);
    if (count === 0) continue;
    // On paper a long title is broken where it reads well.
    const text = table.tagged === null ? grid.text(row, firstColumn) : grid.text(row, firstColumn).replaceAll('\n', '');
    if (row !== printed && isNote(text)) ignore(row, 'note');
    else if (row !== printed && isSignatureRow(grid, row)) ignore(row, 'signature');
    else if (row !== printed && isTotal(text)) ignore(row, 'total');
    else {
      const rubric = table.kind === 'measures' || table.kind === 'checklist';
      const own = ownHeadings?.(grid, row) ?? null;
      const named = own ?? (rubric && count === 1 ? readHeading(text, labels, null) : null);
      const heading = named ?? (row === printed ? printedDimension(text) : null);
      if (heading !== null && mayHead(heading, table)) {
        if (applyHeading(context, heading, row, firstColumn)) news = true;
        if (heading.level === 'dimension') dimensions.add(heading.label.name);
        ignore(row, 'heading');
      } else {
        if (squeeze(text) !== '' && text.length <= 200 && mayBeTitle(text)) title = betterTitle(title, text);
        ignore(row, 'title');
      }
    }
  }
  // Prose that lists several dimensions heads nothing.
  if (dimensions.size > 1 && context.dimension !== null) context.dimension = { ...context.dimension, sure: false };
  return { text: title, news };
}

/** A table that names its dimensions itself takes no heading that the framework does not know. */
function mayHead(heading: Heading, table: FoundTable): boolean {
  return heading.label.known || !table.columns.fields.has('dimension');
}

/** A title that waits for a name is none yet. */
const TO_FILL_IN = /[＿_]{2}/u;
const NAMES_A_TABLE = /表|名冊|名單|小組|委員會|計畫/u;

function mayBeTitle(text: string): boolean {
  return !TO_FILL_IN.test(text) && !isAnnexNumber(text);
}

function betterTitle(before: string | null, text: string): string {
  return before !== null && NAMES_A_TABLE.test(before) && !NAMES_A_TABLE.test(text) ? before : text.trim();
}

/** A heading holds until the next of its level, and ends those below it. Whether it says anything new: on each page it is repeated. */
function applyHeading(context: SheetContext, heading: Heading, rowIndex: number, columnIndex: number): boolean {
  const news = heading.upper !== undefined && applyHeading(context, heading.upper, rowIndex, columnIndex);
  const { level } = heading;
  const before = context[level];
  context[level] = { ...heading.label, cell: { rowIndex, columnIndex } };
  if (before?.name === heading.label.name) return news;
  if (level === 'dimension') context.item = null;
  if (level !== 'point') context.point = null;
  return true;
}
