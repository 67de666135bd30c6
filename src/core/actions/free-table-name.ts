import type { WorkbookSnapshot } from '../workbook/snapshot';

/** 具體作法_2 where 具體作法_1 is taken: the part before the number tells what a table of ours holds. `taken` is in lower case. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  const [, base = wanted, number = '1'] = /^(.*?)(?:_(\d+))?$/su.exec(wanted) ?? [];
  let name = wanted;
  for (let next = Number(number) + 1; taken.has(name.toLowerCase()); next += 1) name = `${base}_${next}`;
  return name;
}

/** The names of tables and of cells that a workbook has, in lower case: a table can have none of them. */
export function takenTableNames({ sheets, names }: WorkbookSnapshot): Set<string> {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  return new Set([...tables, ...names.map(({ name }) => name.toLowerCase())]);
}
