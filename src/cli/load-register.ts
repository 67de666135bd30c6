import { fail, type Outcome } from '../core/i18n/problem';
import { text } from '../core/i18n/text';
import type { UnitRegister } from '../core/units/register';
import { registerFromRows } from '../core/units/register-from-rows';
import { readCsv } from '../hosts/csv/read-csv';
import { readInput } from './read-input';

/** Aliases and members of the largest collective fit; a cell of a sheet holds 32,767 characters. */
const longestCell = 2000;

/** Reads a unit register out of a .csv file (名稱,別名,主管,類別,成員). Fails where the file or its contents cannot be read. */
export async function loadRegister(file: string): Promise<Outcome<UnitRegister>> {
  const bytes = await readInput(file);
  if (!(bytes instanceof Uint8Array))
    return fail(
      'units-unreadable',
      text(
        `讀不到單位清單「${file}」（${bytes.zh}），請確認檔名與位置。`,
        `The list of units “${file}” cannot be read (${bytes.en}). Check its name and place.`,
      ),
    );
  const rows = await readCsv(bytes, file);
  if (!rows.ok) return rows;
  const long = rows.value.findIndex((row) => row.some((cell) => cell.length > longestCell));
  if (long >= 0)
    return fail(
      'units-cell-too-long',
      text(
        `「${file}」第 ${long + 1} 列有一欄超過 ${longestCell} 字，不像單位清單，請檢查該列的引號與分隔符號。`,
        `Line ${long + 1} of “${file}” has a cell of more than ${longestCell} characters. Check its quotation marks and separators.`,
      ),
    );
  const register = registerFromRows(rows.value, file);
  if (!register.ok || register.value.units.length > 0) return register;
  return fail(
    'units-none',
    text(
      `「${file}」只有欄名，沒有單位。請在欄名下面一列寫一個單位。`,
      `“${file}” holds headers but no unit. Write one unit a line below them.`,
    ),
  );
}
