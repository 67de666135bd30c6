import { fail, ok, type Outcome } from '../i18n/problem';
import { text } from '../i18n/text';
import { squeeze } from '../text/squeeze';
import { kindOfName, writtenKind } from './kind-of-name';
import { foldName } from './normalise';
import type { RegisteredUnit, UnitRegister } from './register';

type Column = 'name' | 'aliases' | 'head' | 'kind' | 'members';

/** Headers of a register, folded. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  name: ['名稱', '單位名稱', '單位', '機關單位', 'name', 'unit'],
  aliases: ['別名', '簡稱', '其他寫法', '別稱', 'aliases', 'alias'],
  head: ['主管', '主管職稱', '職稱', '首長', 'head'],
  kind: ['類別', '種類', '性質', 'kind', 'type'],
  members: ['成員', '所含單位', '包含單位', '所屬單位', 'members'],
};
const SEPARATOR = /[、，,；;/／|｜\n]/u;

/**
 * A unit register out of the rows of a table, header first (in any order, Chinese or English; only 名稱/name is needed). Blank rows
 * are passed over; several aliases or members stand in one cell, parted by 、；/ or |. A kind that is left out is told by the name.
 * Fails where no header has a name, a name stands twice, or a kind is neither 單位 nor 統稱; the problem says the line (1-based row)
 * and the `source`, what the user calls the table.
 */
export function registerFromRows(rows: readonly (readonly string[])[], source = '單位名冊'): Outcome<UnitRegister> {
  const headerAt = rows.findIndex((row) => row.some((cell) => squeeze(cell) !== ''));
  const columns = columnsOf(rows[headerAt] ?? []);
  const nameAt = columns.indexOf('name');
  if (nameAt < 0) return noName(source);
  const units: RegisteredUnit[] = [];
  const lines = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index <= headerAt || row.every((cell) => squeeze(cell) === '')) continue;
    const line = index + 1;
    const cell = (column: Column): string => row[columns.indexOf(column)]?.trim() ?? '';
    const name = squeeze(cell('name'));
    if (name === '') return withoutName(source, line);
    const key = foldName(name);
    const before = lines.get(key);
    if (before !== undefined) return twice(source, name, before, line);
    lines.set(key, line);
    const members = listOf(cell('members'));
    const kind = squeeze(cell('kind')) === '' ? kindOfName(name, members) : writtenKind(cell('kind'));
    if (kind === null) return strangeKind(source, cell('kind'), line);
    units.push({ name, aliases: listOf(cell('aliases')), head: cell('head'), kind, members });
  }
  return ok({ units, origin: 'written' });
}

function columnsOf(header: readonly string[]): (Column | null)[] {
  return header.map((cell) => {
    const key = foldName(cell);
    return (Object.keys(HEADERS) as Column[]).find((column) => HEADERS[column].includes(key)) ?? null;
  });
}

function listOf(cell: string): string[] {
  return cell
    .split(SEPARATOR)
    .map((part) => squeeze(part))
    .filter((part) => part !== '');
}

function noName(source: string): Outcome<UnitRegister> {
  return fail(
    'register-no-header',
    text(
      `「${source}」的第一列找不到「名稱」（name）欄，請在第一列寫上欄名，例如：名稱,別名,主管,類別,成員。`,
      `The first row of “${source}” has no column 名稱 (name). Write the headers there, for example: name,aliases,head,kind,members.`,
    ),
  );
}

function withoutName(source: string, line: number): Outcome<UnitRegister> {
  return fail(
    'register-blank-name',
    text(
      `「${source}」第 ${line} 列沒有單位名稱，請補上名稱，或刪除這一列。`,
      `Line ${line} of “${source}” has no name. Give the unit a name, or delete the line.`,
    ),
  );
}

function twice(source: string, name: string, before: number, line: number): Outcome<UnitRegister> {
  return fail(
    'register-duplicate-name',
    text(
      `「${source}」第 ${line} 列的「${name}」與第 ${before} 列重複，請刪除其中一列；若是另一種寫法，請寫進「別名」欄。`,
      `Line ${line} of “${source}” repeats “${name}” of line ${before}. Delete one of them; another spelling belongs in the column 別名 (aliases).`,
    ),
  );
}

function strangeKind(source: string, kind: string, line: number): Outcome<UnitRegister> {
  return fail(
    'register-unknown-kind',
    text(
      `「${source}」第 ${line} 列的類別「${kind}」無法辨識，請寫「單位」或「統稱」，或留白。`,
      `Line ${line} of “${source}” has the kind “${kind}”. Write 單位 (unit) or 統稱 (collective), or leave it blank.`,
    ),
  );
}
