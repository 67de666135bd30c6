import { ownTable } from '../adopt/find-tables';
import type { PlacedFinding } from '../check/placed-finding';
import { say, type Language } from '../i18n/text';
import { cellPlace } from '../workbook/address';
import type { CellRect, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { isWordColumn, wordBeginnings, type WordColumn } from '../workbook/word-column';

/** Findings as words in the tables where they are. */
export interface FindingWords {
  readonly columns: readonly WordColumn[];
  /** True where a cell that is marked has no words on its sheet: hand-made ones, and tables that have another table or merged cells at their right. */
  readonly unworded: boolean;
}

/** The columns 檢核結果 of our own tables: each row says what is wrong in it. A table without findings gets none. */
export function wordColumns(
  snapshot: WorkbookSnapshot,
  findings: readonly PlacedFinding[],
  language: Language,
): FindingWords {
  const bySheet = new Map<string, Target[]>();
  for (const sheet of snapshot.sheets) bySheet.set(sheet.name, targetsIn(sheet));
  let unworded = false;
  for (const { sheet, cell, severity, message, wholePlan } of findings) {
    const place = cell === null ? null : cellPlace(cell);
    if (wholePlan || sheet === null || place === null) continue;
    const targets = bySheet.get(sheet) ?? [];
    const inside = targets.find(({ body }) => holds(body, place));
    const lines = inside?.lines[place.rowIndex - inside.body.startRow] ?? nearestLines(targets, place.rowIndex);
    // Beside a row stands what is wrong in it; of a title or a heading its cell is named.
    const named = inside === undefined ? `〔${cell}〕` : '';
    if (lines === undefined) unworded = true;
    else lines.push(`${say(wordBeginnings[severity], language)}${named}${say(message, language)}`);
  }
  const columns = [...bySheet].flatMap(([sheet, targets]) =>
    targets.flatMap(({ table, lines }): WordColumn[] =>
      lines.some((line) => line.length > 0)
        ? [{ sheet, table, words: lines.map((line) => (line.length === 0 ? null : line.join('\n'))) }]
        : [],
    ),
  );
  return { columns, unworded };
}

interface Target {
  readonly table: string;
  readonly body: CellRect;
  readonly lines: string[][];
}

function targetsIn(sheet: SheetSnapshot): Target[] {
  return sheet.tables.flatMap((table): Target[] => {
    const own = ownTable(table.name);
    if (own === null || !table.hasHeader || table.hasTotals || isBlocked(sheet, table)) return [];
    const { rect } = table;
    const body = { ...rect, startRow: rect.startRow + 1 };
    return [{ table: table.name, body, lines: Array.from({ length: rect.endRow - rect.startRow }, () => []) }];
  });
}

/** What is wrong above a table is said in its first row, what is wrong below the last one in that one's last row. */
function nearestLines(targets: readonly Target[], rowIndex: number): string[] | undefined {
  const below = targets.find(({ body }) => body.startRow > rowIndex);
  return below === undefined ? targets.at(-1)?.lines.at(-1) : below.lines[0];
}

/** Excel moves what stands at the right of a table when it gets a column, but no other table and no merged cells. */
function isBlocked({ tables, merges, rows }: SheetSnapshot, table: TableSnapshot): boolean {
  const { startRow, endRow, startColumn, endColumn } = table.rect;
  // Ours is there already, so none has to be put in.
  const lastHeader = table.columns.at(-1) ?? '';
  const last = rows.slice(startRow + 1, endRow + 1).map((row) => row[endColumn] ?? null);
  if (isWordColumn(lastHeader, last)) return false;
  const right = (rect: CellRect) => rect.startRow <= endRow && rect.endRow >= startRow && rect.endColumn > endColumn;
  return (
    tables.some((other) => other !== table && right(other.rect) && other.rect.startColumn > startColumn) ||
    merges.some(right)
  );
}

function holds(rect: CellRect, { rowIndex, columnIndex }: { rowIndex: number; columnIndex: number }): boolean {
  return (
    rowIndex >= rect.startRow &&
    rowIndex <= rect.endRow &&
    columnIndex >= rect.startColumn &&
    columnIndex <= rect.endColumn
  );
}
