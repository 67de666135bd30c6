import type { CellRect } from '../../core/workbook/snapshot';

/** Rows (or columns) in sight, both ends included. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/**
 * Which rows are drawn: those in sight, the first rows of merges that reach into it from above, and `always` (the row of the active cell, which the
 * reader of the screen must find). Frozen rows are drawn apart and left out. Ascending.
 */
export function drawnRows(
  { first, last }: Window,
  merges: readonly CellRect[],
  frozenCount: number,
  always: readonly number[],
): number[] {
  return drawn(first, last, frozenCount, always, merges, ({ startRow, endRow }) => [startRow, endRow]);
}

/** The same for columns. */
export function drawnColumns(
  { first, last }: Window,
  merges: readonly CellRect[],
  frozenCount: number,
  always: readonly number[],
): number[] {
  return drawn(first, last, frozenCount, always, merges, ({ startColumn, endColumn }) => [startColumn, endColumn]);
}

function drawn(
  first: number,
  last: number,
  frozenCount: number,
  always: readonly number[],
  merges: readonly CellRect[],
  stretchOf: (merge: CellRect) => readonly [number, number],
): number[] {
  const indexes = new Set<number>(always);
  for (let index = first; index <= last; index++) indexes.add(index);
  for (const merge of merges) {
    const [from, to] = stretchOf(merge);
    if (from < first && to >= first) indexes.add(from);
  }
  return [...indexes].filter((index) => index >= frozenCount).sort((a, b) => a - b);
}
