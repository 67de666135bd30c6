import { ownTable } from '../adopt/find-tables';
import { measureColumns } from '../sheets/measures/columns';
import type { SheetDoc } from '../workbook/sheet-doc';
import type { CellRef } from '../workbook/snapshot';

/** Where one begins to write measures: the first row of the first table of measures; null where there is none. */
export function firstMeasureCell(sheets: readonly SheetDoc[]): CellRef | null {
  const header = measureColumns.find(({ field }) => field === 'measure')?.header ?? '';
  for (const { name: sheet, tables } of sheets) {
    const table = tables.find(({ name }) => ownTable(name)?.kind === 'measures');
    const column = table?.columns.indexOf(header) ?? -1;
    if (table === undefined || column < 0) continue;
    return { sheet, rowIndex: table.rect.startRow + 1, columnIndex: table.rect.startColumn + column };
  }
  return null;
}
