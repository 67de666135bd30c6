import type { IgnoredReason } from '../sheets/region';
import type { SheetSnapshot } from '../workbook/snapshot';
import { linesAbove } from './annex-sheets';
import type { AnnexSheet } from './annex-sheets';

/** An annex, and the kind of its table, by its mark or by its header. */
export interface KindOfAnnex {
  readonly annex: AnnexSheet;
  /** `survey` and `text` say nothing of the plan's rows. */
  readonly kind: string;
}

const OF_PLAN: ReadonlySet<string> = new Set(['measures', 'roster', 'checklist']);

/**
 * Why annexes are not read; those that are read are not in it. Nothing may be read twice: an annex only where nothing else of its kind stands in
 * the workbook, one form alone, and of a fresh annex and the copy of the one before, which somebody had changed, the fresh one.
 *
 * @param elsewhere kinds of tables that stand on other sheets.
 */
export function annexesLeftOut(
  annexes: readonly KindOfAnnex[],
  elsewhere: ReadonlySet<string>,
): ReadonlyMap<AnnexSheet, IgnoredReason> {
  const reasons = new Map<AnnexSheet, IgnoredReason>();
  const byKind = new Map<string, AnnexSheet[]>();
  for (const { annex, kind } of annexes) {
    // The plan text belongs to the measures: where these come from other sheets, it may be as old as they.
    if (elsewhere.has(kind === 'text' ? 'measures' : kind)) reasons.set(annex, 'annex-of-sheets');
    else if (OF_PLAN.has(kind)) byKind.set(kind, [...(byKind.get(kind) ?? []), annex]);
    else reasons.set(annex, kind === 'text' ? 'annex-text' : 'annex-survey');
  }
  for (const sheets of byKind.values()) {
    const ranked = [...sheets].sort((a, b) => rankOf(a) - rankOf(b) || a.index - b.index || a.firstRow - b.firstRow);
    const form = ranked.find((each) => each.form !== null)?.form ?? null;
    const taken = new Set<string>();
    for (const each of ranked) {
      const keys = keysOf(each);
      const isOther = each.form !== null && each.form !== form;
      if (isOther || keys.some((key) => taken.has(key)))
        reasons.set(each, each.isChanged ? 'annex-changed-copy' : 'annex-copy');
      else for (const key of keys) taken.add(key);
    }
  }
  return reasons;
}

/**
 * Whether a sheet without mark and tags is one of these annexes all the same: it has their number and title above a dimension of its own. Somebody
 * deleted the column on this one.
 */
export function isStripped(sheet: SheetSnapshot, annexes: readonly AnnexSheet[]): boolean {
  const own = linesAbove(sheet, 0, -1).lines;
  if (own.length < 3) return false;
  const before = JSON.stringify(own.slice(0, -1));
  const others = annexes.map((each) => linesAbove(each.sheet, each.firstRow, each.columnIndex).lines);
  return (
    others.some((lines) => JSON.stringify(lines.slice(0, -1)) === before) &&
    others.every((lines) => lines.at(-1) !== own.at(-1))
  );
}

const KEPT = /[（(]已改[)）]\s*(?:[（(][0-9]+[)）]|[0-9]+)?$/u;
const COPY = /\s*[（(][0-9]+[)）]$/u;

/** A sheet that was kept under another name comes after the one that took its place, a copy of a tab after the tab. */
function rankOf({ sheet: { name, hidden }, isChanged }: AnnexSheet): number {
  return (hidden ? 8 : 0) + (KEPT.test(name) ? 4 : 0) + (COPY.test(name) ? 2 : 0) + (isChanged ? 1 : 0);
}

/** What two sheets of one annex have in common: the tab's name; or the lines above the table, the dimension's heading among them, and its first label. */
function keysOf({ sheet, firstRow, columnIndex }: AnnexSheet): string[] {
  const name = sheet.name.replace(KEPT, '').replace(COPY, '').toLowerCase();
  const { lines, below } = linesAbove(sheet, firstRow, columnIndex);
  return [`name ${name} ${firstRow}`, `lines ${JSON.stringify([...lines, below])}`];
}
