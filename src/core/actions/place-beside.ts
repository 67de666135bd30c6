import type { SheetChange } from '../workbook/open-workbook';
import type { SheetDoc, WorkbookDoc } from '../workbook/sheet-doc';
import { sheetName } from '../workbook/sheet-name';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { freeTableName, takenTableNames } from './free-table-name';

/** What brings new sheets into a workbook beside all that is there: a sheet or a table whose name is taken gets another one, wherever it is named. */
export function placeBeside(
  { sheets, names }: Pick<WorkbookDoc, 'sheets' | 'names'>,
  existing: WorkbookSnapshot,
): SheetChange[] {
  const takenSheets = existing.sheets.map(({ name }) => name);
  const takenTables = takenTableNames(existing);
  const renamed = new Map<string, string>();
  const placed = sheets.map((sheet): SheetDoc => {
    const name = sheetName(sheet.name, takenSheets);
    takenSheets.push(name);
    renamed.set(quoted(sheet.name), quoted(name));
    const tables = sheet.tables.map((table) => {
      const free = freeTableName(table.name, takenTables);
      takenTables.add(free.toLowerCase());
      return { ...table, name: free };
    });
    return { ...sheet, name, tables };
  });
  return [
    ...placed.map((sheet): SheetChange => ({ kind: 'add', sheet, after: null })),
    ...(names.length === 0
      ? []
      : [
          {
            kind: 'names' as const,
            names: names.map(({ name, refersTo }) => ({
              name,
              refersTo: refersTo.replace(/'(?:[^']|'')+'!/g, (prefix) => renamed.get(prefix) ?? prefix),
            })),
          },
        ]),
  ];
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
