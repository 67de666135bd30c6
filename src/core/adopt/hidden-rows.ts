import type { IgnoredRow, TableRegion } from '../sheets/region';

/** Rows of one sheet that nobody sees in it, though they were read. */
export interface HiddenRows {
  readonly sheet: string;
  /** 1-based, downwards. */
  readonly rows: readonly number[];
}

/** The rows that were read though they, or the whole sheet of a hand-made plan, are hidden: whoever hid them may have meant to drop them. */
export function hiddenRowsRead(regions: readonly TableRegion[], ignored: readonly IgnoredRow[]): HiddenRows[] {
  const found = new Map<string, Set<number>>();
  for (const { grid, rows, own, kind } of regions) {
    const { name, hidden, hiddenRows } = grid.sheet;
    const isHiddenPlan = hidden && !own && kind === 'measures';
    if (!isHiddenPlan && hiddenRows.length === 0) continue;
    const concealed = new Set(hiddenRows);
    for (const row of rows) {
      if (!isHiddenPlan && !concealed.has(row)) continue;
      if (ignored.some(({ sheet, rowIndex }) => sheet === name && rowIndex === row)) continue;
      found.set(name, (found.get(name) ?? new Set()).add(row + 1));
    }
  }
  return [...found].map(([sheet, rows]) => ({ sheet, rows: [...rows].sort((one, other) => one - other) }));
}
