import { cellAddress } from '../../core/workbook/address';
import type { SheetDoc } from '../../core/workbook/sheet-doc';
import type { CellRect } from '../../core/workbook/snapshot';
import { cellStyles, type CellStyle } from '../../core/workbook/styles';

/** `Worksheet.getRanges` takes no longer address (learn.microsoft.com). */
const longestAddress = 8000;

/** Where each look of a sheet is, in rectangles as large as they come: cells side by side first, then equal stretches below each other. */
export function styleAreas(sheet: SheetDoc): Map<CellStyle, CellRect[]> {
  const areas = new Map<CellStyle, CellRect[]>();
  let above: Stretch[] = [];
  sheet.rows.forEach((row, rowIndex) => {
    const here: Stretch[] = [];
    for (const [columnIndex, { style: given }] of row.cells.entries()) {
      const style = typeof given === 'string' ? cellStyles[given] : given;
      const last = here.at(-1);
      if (last !== undefined && last.style === style) last.endColumn = columnIndex;
      else here.push({ style, startRow: rowIndex, startColumn: columnIndex, endColumn: columnIndex });
    }
    const going = new Set<Stretch>();
    for (const stretch of here) {
      const same = above.find(
        (each) =>
          each.style === stretch.style &&
          each.startColumn === stretch.startColumn &&
          each.endColumn === stretch.endColumn,
      );
      if (same === undefined) continue;
      stretch.startRow = same.startRow;
      going.add(same);
    }
    for (const stretch of above) if (!going.has(stretch)) close(stretch, rowIndex - 1);
    above = here;
  });
  for (const stretch of above) close(stretch, sheet.rows.length - 1);
  return areas;

  function close({ style, startRow, startColumn, endColumn }: Stretch, endRow: number): void {
    const rects = areas.get(style);
    const rect = { startRow, startColumn, endRow, endColumn };
    if (rects === undefined) areas.set(style, [rect]);
    else rects.push(rect);
  }
}

interface Stretch {
  readonly style: CellStyle;
  startRow: number;
  readonly startColumn: number;
  endColumn: number;
}

/** Addresses of several rectangles, `A1:B2,C5`, in texts that Excel takes at once. */
export function addressLists(rects: readonly CellRect[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const rect of rects) {
    const address = rectAddress(rect);
    if (list !== '' && list.length + address.length + 1 > longestAddress) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

/** A1, or A1:B2. */
export function rectAddress({ startRow, startColumn, endRow, endColumn }: CellRect): string {
  const start = cellAddress(startRow, startColumn);
  return startRow === endRow && startColumn === endColumn ? start : `${start}:${cellAddress(endRow, endColumn)}`;
}
