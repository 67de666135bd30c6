import { squeeze } from '../text/squeeze';
import type { TableRegion } from './region';

/** A cell's text and where it is written: above the row or left of the column within a merged area. */
export interface RegionCell {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Whether a text is nothing but white space. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  const code = text.charCodeAt(0);
  if ((code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0xa000)) return false;
  return squeeze(text) === '';
}

/**
 * What a field says in a row, without outer white space; '' where blank or where the table has no such column. Several columns of one
 * field are joined by line breaks. A cell merged over from another field's column says nothing here.
 */
export function fieldText(region: TableRegion, row: number, field: string): string {
  const columns = region.columns.fields.get(field);
  if (columns === undefined) return '';
  const first = columns[0] as number;
  if (columns.length === 1) return columnText(region, row, first, columns);
  const texts: string[] = [];
  for (const column of columns) {
    if (region.grid.anchorColumn(row, column) !== column && column !== first) continue;
    const text = columnText(region, row, column, columns);
    if (text !== '') texts.push(text);
  }
  return texts.join('\n');
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

const NOTHING: Readonly<Record<string, string>> = Object.freeze({});

/** The user's own columns of a row, by header; blank ones are left out. */
export function otherTexts(region: TableRegion, row: number): Readonly<Record<string, string>> {
  let texts: Record<string, string> | null = null;
  for (const { header, columnIndex } of region.columns.others) {
    const text = columnText(region, row, columnIndex, [columnIndex]);
    if (text === '') continue;
    texts ??= {};
    // Two columns can have one header; neither may be lost.
    texts[header] = header in texts ? `${texts[header]}\n${text}` : text;
  }
  return texts ?? NOTHING;
}
