import type { CellValue } from './snapshot';

/** Rows as a snapshot has them: blank cells at the end of a row, and blank rows at the end, are not there. */
export function withoutBlankEnds(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cut = rows.map((row) => row.slice(0, lastIndex(row, (value) => value !== null) + 1));
  return cut.slice(0, lastIndex(cut, (row) => row.length > 0) + 1);
}

function lastIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) if (holds(list[index] as T)) return index;
  return -1;
}
