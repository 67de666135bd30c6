import { cellText } from '../workbook/grid';
import type { Grid } from '../workbook/grid';
import type { CellRect, CellValue, SheetSnapshot } from '../workbook/snapshot';

/** More merged columns than this no sheet of a person has; what comes after is left as it is, so that a hostile file costs no time. */
const MOST_MERGED_COLUMNS = 2_000_000;

/** Lets a sheet be read cell by cell as if nothing were merged. Nothing is copied: merged areas are looked up by column. */
export function unmerge(sheet: SheetSnapshot, sheetIndex: number): Grid {
  const { rows } = sheet;
  let width = 0;
  for (const row of rows) if (row.length > width) width = row.length;
  const areas = areasByColumn(sheet.merges, rows.length, width);
  // Reading goes downwards, so the area found last is nearly always the one asked for next.
  const cursors = new Int32Array(areas === null ? 0 : width);

  function areaAt(rowIndex: number, columnIndex: number): CellRect | null {
    const column = areas?.[columnIndex];
    if (column === undefined) return null;
    let at = cursors[columnIndex] ?? 0;
    const current = column[at];
    if (current === undefined || current.startRow > rowIndex) at = lastStarting(column, rowIndex);
    else {
      const next = column[at + 1];
      if (next !== undefined && next.startRow <= rowIndex) {
        const afterNext = column[at + 2];
        at = afterNext !== undefined && afterNext.startRow <= rowIndex ? lastStarting(column, rowIndex) : at + 1;
      }
    }
    if (at < 0) return null;
    cursors[columnIndex] = at;
    const area = column[at];
    return area !== undefined && area.startRow <= rowIndex && area.endRow >= rowIndex ? area : null;
  }

  function value(rowIndex: number, columnIndex: number): CellValue {
    const own = rows[rowIndex]?.[columnIndex] ?? null;
    if (areas === null) return own;
    const area = areaAt(rowIndex, columnIndex);
    return area === null ? own : (rows[area.startRow]?.[area.startColumn] ?? null);
  }

  return {
    sheet,
    sheetIndex,
    height: rows.length,
    width,
    value,
    text: (rowIndex, columnIndex) => cellText(value(rowIndex, columnIndex)),
    anchorRow: (rowIndex, columnIndex) => areaAt(rowIndex, columnIndex)?.startRow ?? rowIndex,
    anchorColumn: (rowIndex, columnIndex) => areaAt(rowIndex, columnIndex)?.startColumn ?? columnIndex,
    endColumn: (rowIndex, columnIndex) => areaAt(rowIndex, columnIndex)?.endColumn ?? columnIndex,
  };
}

/** For each column the merged areas that cover it, downwards; null where nothing is merged. */
function areasByColumn(merges: readonly CellRect[], height: number, width: number): CellRect[][] | null {
  const areas: CellRect[][] = [];
  let count = 0;
  for (const merge of merges) {
    const { startRow, startColumn, endRow, endColumn } = merge;
    if (!(startRow >= 0 && startColumn >= 0 && endRow >= startRow && endColumn >= startColumn)) continue;
    if (startRow >= height || (startRow === endRow && startColumn === endColumn)) continue;
    for (let column = startColumn; column <= endColumn && column < width; column++) {
      if (++count > MOST_MERGED_COLUMNS) break;
      (areas[column] ??= []).push(merge);
    }
  }
  if (count === 0) return null;
  for (const column of areas) column?.sort((left, right) => left.startRow - right.startRow);
  return areas;
}

/** Index of the last area that begins at or above a row; -1 where there is none. */
function lastStarting(column: readonly CellRect[], rowIndex: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as CellRect).startRow <= rowIndex) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
