import { isBlank } from '../text/is-blank';
import { bulletAt, markerAt } from '../text/numbering';
import type { TableRegion } from './region';

/** A cell's text and where it is written: above the row or left of the column within a merged area. */
export interface RegionCell {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * What a field says in a row, without outer white space; '' where blank or where the table has no such column. Several columns of one
 * field are joined by line breaks, but a number in a cell of its own to the words beside it. A cell merged over from another field's column says nothing here.
 */
export function fieldText(region: TableRegion, row: number, field: string): string {
  const columns = region.columns.fields.get(field);
  if (columns === undefined) return '';
  const start = columns[0] as number;
  if (columns.length === 1) return columnText(region, row, start, columns);
  const texts: string[] = [];
  for (const column of columns) {
    if (region.grid.anchorColumn(row, column) !== column && column !== start) continue;
    const text = columnText(region, row, column, columns);
    if (text !== '') texts.push(text);
  }
  const [first = '', ...more] = texts;
  return more.length > 0 && isMarker(first) ? first + more.join('\n') : texts.join('\n');
}

/** 「1.」「(一)」「□」 and nothing else: words that hang from their number stand beside it. */
function isMarker(text: string): boolean {
  return (markerAt(text, 0) ?? bulletAt(text, 0))?.end === text.length;
}

function columnText(region: TableRegion, row: number, column: number, columns: readonly number[]): string {
  const { grid } = region;
  const anchor = grid.anchorColumn(row, column);
  if (anchor !== column && !columns.includes(anchor) && isTableColumn(region, anchor)) return '';
  const text = grid.text(row, column);
  return isBlank(text) ? '' : text.trim();
}

function isTableColumn(region: TableRegion, column: number): boolean {
  for (const columns of region.columns.fields.values()) if (columns.includes(column)) return true;
  return region.columns.others.some((other) => other.columnIndex === column);
}

/** Where a field of a row is written; null where the table has no such column. */
export function fieldCell(region: TableRegion, row: number, field: string): RegionCell | null {
  const columns = region.columns.fields.get(field);
  if (columns === undefined) return null;
  const written = columns.find((column) => columnText(region, row, column, columns) !== '') ?? (columns[0] as number);
  const { grid } = region;
  return {
    text: fieldText(region, row, field),
    rowIndex: grid.anchorRow(row, written),
    columnIndex: grid.anchorColumn(row, written),
  };
}

/** Whether a field has words of its own in a row, not merged down from above. */
export function isWrittenHere(region: TableRegion, row: number, field: string): boolean {
  const columns = region.columns.fields.get(field) ?? [];
  return columns.some(
    (column) => columnText(region, row, column, columns) !== '' && region.grid.anchorRow(row, column) === row,
  );
}

/** Whether a field's cell is merged with the one above, whatever it says. */
export function isMergedDown(region: TableRegion, row: number, field: string): boolean {
  const column = region.columns.fields.get(field)?.[0];
  return column !== undefined && region.grid.anchorRow(row, column) < row;
}

const NOTHING: Readonly<Record<string, string>> = Object.freeze({});

/** The user's own columns of a row, by header; blank ones are left out. */
export function otherTexts(region: TableRegion, row: number): Readonly<Record<string, string>> {
  let texts: Map<string, string> | null = null;
  for (const { header, columnIndex } of region.columns.others) {
    const text = columnText(region, row, columnIndex, [columnIndex]);
    if (text === '') continue;
    texts ??= new Map();
    // Two columns can have one header; neither may be lost.
    const before = texts.get(header);
    texts.set(header, before === undefined ? text : `${before}\n${text}`);
  }
  return texts === null ? NOTHING : Object.fromEntries(texts);
}
