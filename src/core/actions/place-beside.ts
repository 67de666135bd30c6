import type { SheetChange } from '../workbook/open-workbook';
import type { SheetDoc, WorkbookDoc } from '../workbook/sheet-doc';
import { sheetName } from '../workbook/sheet-name';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What brings new sheets into a workbook beside all that is there: a sheet or a table whose name is taken gets another one, wherever it is named. */
export function placeBeside(
  { sheets, names }: Pick<WorkbookDoc, 'sheets' | 'names'>,
  existing: WorkbookSnapshot,
): SheetChange[] {
  const takenSheets = existing.sheets.map(({ name }) => name);
  const takenTables = new Set([
    ...existing.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
    ...existing.names.map(({ name }) => name.toLowerCase()),
  ]);
  const renamed = new Map<string, string>();
  const placed = sheets.map((sheet): SheetDoc => {
    const name = sheetName(sheet.name, takenSheets);
    takenSheets.push(name);
    renamed.set(quoted(sheet.name), quoted(name));
    const tables = sheet.tables.map((table) => ({ ...table, name: freeTable(table.name, takenTables) }));
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

/** 具體作法_2 where 具體作法_1 is taken: the part before the number tells what a table of ours holds. */
function freeTable(wanted: string, taken: Set<string>): string {
  const [, base = wanted, number = '1'] = /^(.*?)(?:_(\d+))?$/su.exec(wanted) ?? [];
  let name = wanted;
  for (let next = Number(number) + 1; taken.has(name.toLowerCase()); next += 1) name = `${base}_${next}`;
  taken.add(name.toLowerCase());
  return name;
}
