import { squeeze } from '../text/squeeze';
import { parseAnnexMark, readAnnexMark } from '../workbook/annex-mark';
import { cellText } from '../workbook/grid';
import type { SheetSnapshot } from '../workbook/snapshot';
import { tagsIn, tagsWithoutMark } from './row-tags';
import type { TagColumn } from './row-tags';

/** A sheet that was generated as an annex, or the part of a sheet that was: somebody can have copied several into one. */
export interface AnnexSheet {
  /** Its rows where they stand; those of another annex are blank. */
  readonly sheet: SheetSnapshot;
  /** Place of the sheet in the workbook. */
  readonly index: number;
  /** Row of its mark; 0 where it has none. */
  readonly firstRow: number;
  /** Column of mark and tags. */
  readonly columnIndex: number;
  /** null: there are none left. */
  readonly tags: TagColumn | null;
  /** By its mark; null where that is gone. */
  readonly kind: string | null;
  /** By its mark; null where that is gone. */
  readonly form: string | null;
  readonly isChanged: boolean;
}

/** The annexes that stand in a sheet, by their marks, or by the tags of the rows where somebody deleted the mark; [] where it is no annex. */
export function annexesIn(sheet: SheetSnapshot, index: number): AnnexSheet[] {
  const found = readAnnexMark(sheet);
  if (found === null) {
    const tags = tagsWithoutMark(sheet);
    if (tags === null) return [];
    const { columnIndex } = tags;
    return [{ sheet, index, firstRow: 0, columnIndex, tags, kind: null, form: null, isChanged: true }];
  }
  const marks = marksIn(sheet);
  return marks.map(({ rowIndex, columnIndex, kind, form }, at) => {
    const top = at === 0 ? 0 : rowIndex;
    const end = marks[at + 1]?.rowIndex ?? sheet.rows.length;
    const part = marks.length === 1 ? sheet : onlyRows(sheet, top, end);
    const isChanged = marks.length > 1 || !found.unchanged;
    return { sheet: part, index, firstRow: top, columnIndex, tags: tagsIn(part, columnIndex), kind, form, isChanged };
  });
}

interface PlacedMark {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly kind: string;
  readonly form: string;
}

function marksIn({ rows }: SheetSnapshot): PlacedMark[] {
  return rows.flatMap((row, rowIndex) => {
    for (let columnIndex = row.length - 1; columnIndex >= 0; columnIndex--) {
      const mark = parseAnnexMark(row[columnIndex] ?? null);
      if (mark !== null) return [{ rowIndex, columnIndex, kind: mark.kind, form: mark.form }];
    }
    return [];
  });
}

function onlyRows(sheet: SheetSnapshot, top: number, end: number): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.slice(0, end).map((row, index) => (index < top ? [] : row)),
    merges: sheet.merges.filter(({ startRow }) => startRow >= top && startRow < end),
  };
}

/** So many lines stand above a table at most. */
const LINES = 8;

/** The lines above a table, white space apart, and the first words below its header. @param column left out: that of mark and tags. */
export function linesAbove(
  { rows }: SheetSnapshot,
  firstRow: number,
  column: number,
): { readonly lines: readonly string[]; readonly below: string } {
  const texts = rows.slice(firstRow, firstRow + LINES).map((row) =>
    row.flatMap((value, at) => {
      const text = at === column ? '' : squeeze(cellText(value));
      return text === '' ? [] : [text];
    }),
  );
  const header = texts.findIndex((row) => row.length > 1);
  return { lines: texts.slice(0, Math.max(0, header)).flat(), below: texts[header + 1]?.[0] ?? '' };
}
