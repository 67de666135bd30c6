import type { IgnoredReason } from '../sheets/region';
import { squeeze } from '../text/squeeze';
import { readAnnexMark } from '../workbook/annex-mark';
import type { FoundMark } from '../workbook/annex-mark';
import { cellText } from '../workbook/grid';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { AnnexTableKind } from './annex-tables';

/** A sheet that was generated as an annex. */
export interface MarkedSheet {
  readonly sheet: SheetSnapshot;
  /** Place in the workbook. */
  readonly index: number;
  readonly found: FoundMark;
}

/** The annex sheets of a workbook, in tab order. */
export function markedSheets(sheets: readonly SheetSnapshot[]): MarkedSheet[] {
  return sheets.flatMap((sheet, index) => {
    const found = readAnnexMark(sheet);
    return found === null ? [] : [{ sheet, index, found }];
  });
}

/** The kind of table that an annex holds; null for one that says nothing of the plan's rows (survey form, plan text). */
export function tableKindOf({ found }: MarkedSheet): AnnexTableKind | null {
  const { kind } = found.mark;
  return kind === 'measures' || kind === 'roster' || kind === 'checklist' ? kind : null;
}

/**
 * Why an annex is not read, by the sheet's place in the workbook; those that are read are not in it. Nothing may be read twice: an annex only
 * where nothing else of its kind stands in the workbook, one form alone, and of a fresh annex and the copy of the one before, which somebody
 * had changed, the fresh one. A survey form holds nothing of the plan, the plan text no rows of it.
 *
 * @param elsewhere kinds of tables that stand on other sheets.
 */
export function annexesLeftOut(
  marked: readonly MarkedSheet[],
  elsewhere: ReadonlySet<string>,
): ReadonlyMap<number, IgnoredReason> {
  const reasons = new Map<number, IgnoredReason>();
  const byKind = new Map<AnnexTableKind, MarkedSheet[]>();
  for (const each of marked) {
    const kind = tableKindOf(each);
    if (kind === null) {
      const isText = each.found.mark.kind === 'text';
      const isKnown = isText && elsewhere.has('measures');
      reasons.set(each.index, isKnown ? 'annex-of-sheets' : isText ? 'annex-text' : 'annex-survey');
    } else if (elsewhere.has(kind)) reasons.set(each.index, 'annex-of-sheets');
    else byKind.set(kind, [...(byKind.get(kind) ?? []), each]);
  }
  for (const sheets of byKind.values()) {
    const ranked = [...sheets].sort((a, b) => rankOf(a) - rankOf(b) || a.index - b.index);
    const form = ranked[0]?.found.mark.form;
    const taken = new Set<string>();
    for (const each of ranked) {
      const keys = keysOf(each);
      if (each.found.mark.form !== form || keys.some((key) => taken.has(key))) {
        reasons.set(each.index, each.found.unchanged ? 'annex-copy' : 'annex-changed-copy');
        continue;
      }
      for (const key of keys) taken.add(key);
    }
  }
  return reasons;
}

const KEPT = /[（(]已改[)）]\s*(?:[（(][0-9]+[)）]|[0-9]+)?$/u;
const COPY = /\s*[（(][0-9]+[)）]$/u;
/** So many lines stand above a table at most. */
const LINES = 8;

/** A sheet that was kept under another name comes after the one that took its place, a copy of a tab after the tab. */
function rankOf({ sheet, found }: MarkedSheet): number {
  const { name, hidden } = sheet;
  return (hidden ? 8 : 0) + (KEPT.test(name) ? 4 : 0) + (COPY.test(name) ? 2 : 0) + (found.unchanged ? 0 : 1);
}

/** What two sheets of one annex have in common: the tab's name; or the lines above the table, the dimension's heading among them, and its first label. */
function keysOf({ sheet, found }: MarkedSheet): string[] {
  const name = sheet.name.replace(KEPT, '').replace(COPY, '').toLowerCase();
  const rows = sheet.rows.slice(0, LINES).map((row) =>
    row.flatMap((value, column) => {
      const text = column === found.column ? '' : squeeze(cellText(value));
      return text === '' ? [] : [text];
    }),
  );
  const header = rows.findIndex((texts) => texts.length > 1);
  const above = rows.slice(0, Math.max(0, header)).flat();
  return [`name ${name}`, `lines ${JSON.stringify([...above, rows[header + 1]?.[0] ?? ''])}`];
}
