import type { Finding, Patch } from '../check/finding';
import type { CellPlace, PlacedFinding, PlacedPatch } from '../check/placed-finding';
import type { At } from '../plan/at';
import type { Plan } from '../plan/plan';
import { textAt } from '../plan/text-at';
import type { SourceMap } from '../sheets/source-map';
import { cellAddress } from '../workbook/address';
import type { CellRef } from '../workbook/snapshot';

interface Where {
  readonly plan: Plan;
  readonly source: SourceMap;
}

/**
 * Puts findings into cells, sorts them by sheet (in the order of `sheetNames`), row and column, and says each only once:
 * what a rule finds row by row in one merged or repeated label is one fault of one cell.
 */
export function placeFindings(
  findings: readonly Finding[],
  where: Where,
  sheetNames: readonly string[],
): PlacedFinding[] {
  const order = new Map(sheetNames.map((name, index) => [name, index]));
  const seen = new Set<string>();
  const placed: { readonly finding: Finding; readonly cell: CellRef | null; readonly sheetIndex: number }[] = [];
  for (const finding of findings) {
    const cell = cellFor(finding.at, where);
    const key = JSON.stringify([
      finding.rule,
      cell?.sheet,
      cell?.rowIndex,
      cell?.columnIndex,
      finding.line,
      finding.message['zh-TW'],
    ]);
    if (seen.has(key)) continue;
    seen.add(key);
    placed.push({ finding, cell, sheetIndex: cell === null ? -1 : (order.get(cell.sheet) ?? order.size) });
  }
  // Array sort is stable, so equal places keep the order of the rules.
  placed.sort(
    (a, b) =>
      a.sheetIndex - b.sheetIndex ||
      (a.cell?.rowIndex ?? -1) - (b.cell?.rowIndex ?? -1) ||
      (a.cell?.columnIndex ?? -1) - (b.cell?.columnIndex ?? -1) ||
      (a.finding.line ?? 0) - (b.finding.line ?? 0),
  );
  return placed.map(({ finding, cell }) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: cell?.sheet ?? null,
    cell: cell === null ? null : cellAddress(cell.rowIndex, cell.columnIndex),
    wholePlan: finding.at.part === 'plan',
    line: finding.line,
    message: finding.message,
    why: finding.why,
    related: relatedPlaces(finding.related, cell, where),
    fix: finding.fix === null ? null : patchPlace(finding.fix, where),
  }));
}

/** Of a place that no cell stands for: where its neighbourhood begins, so that a reader knows where to look. */
function cellFor(at: At, { plan, source }: Where): CellRef | null {
  const own = source.cellOf(at);
  if (own !== null) return own;
  if (at.part === 'measure') {
    const table = plan.measures[at.index]?.table;
    return source.cellOf({ part: 'measure', index: at.index, field: 'measure' }) ?? tableCell(table ?? 0, source);
  }
  if (at.part === 'roster') return source.cellOf({ part: 'roster-table' }) ?? tableCell(0, source);
  return tableCell(0, source);
}

function tableCell(index: number, source: SourceMap): CellRef | null {
  return source.cellOf({ part: 'table', index }) ?? source.cellOf({ part: 'measure', index: 0, field: 'measure' });
}

function relatedPlaces(related: readonly At[], own: CellRef | null, where: Where): CellPlace[] {
  const places = new Map<string, CellPlace>();
  for (const at of related) {
    const cell = cellFor(at, where);
    if (cell === null || (own !== null && sameCell(cell, own))) continue;
    const place = { sheet: cell.sheet, cell: cellAddress(cell.rowIndex, cell.columnIndex) };
    places.set(`${place.cell} ${place.sheet}`, place);
  }
  return [...places.values()];
}

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.rowIndex === b.rowIndex && a.columnIndex === b.columnIndex;
}

/** A patch without a cell of its own, or with only a part of one, cannot be carried out, so it is no proposal. */
function patchPlace(patch: Patch, { plan, source }: Where): PlacedPatch | null {
  const cell = source.cellOf(patch.at);
  if (cell === null || !source.isWhole(cell)) return null;
  return {
    kind: patch.kind,
    sheet: cell.sheet,
    cell: cellAddress(cell.rowIndex, cell.columnIndex),
    text: patch.text,
    before: textAt(plan, patch.at),
  };
}
