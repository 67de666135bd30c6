import type { Severity } from '../check/finding';
import type { PlacedFinding } from '../check/placed-finding';
import { cellPlace } from '../workbook/address';
import type { CellMark } from '../workbook/open-workbook';

const seriousness: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/**
 * The cells to be marked for findings, each once, as its most serious finding is. What is about the plan as a whole marks nothing: its cell is only
 * where to begin looking.
 */
export function marksOf(findings: readonly PlacedFinding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, cell, severity, wholePlan } of findings) {
    if (wholePlan || sheet === null || cell === null) continue;
    const place = cellPlace(cell);
    if (place === null) continue;
    const key = `${cell} ${sheet}`;
    const known = marks.get(key);
    if (known !== undefined && seriousness[known.severity] >= seriousness[severity]) continue;
    marks.set(key, { cell: { sheet, ...place }, severity });
  }
  return [...marks.values()];
}
