import { readFile } from 'node:fs/promises';
import { fail, type Outcome } from '../core/i18n/problem';
import { text } from '../core/i18n/text';
import type { UnitRegister } from '../core/units/register';
import { registerFromRows } from '../core/units/register-from-rows';
import { readCsv } from '../hosts/csv/read-csv';

/** Reads a unit register out of a .csv file (名稱,別名,主管,類別,成員). Fails where the file or its contents cannot be read. */
export async function loadRegister(file: string): Promise<Outcome<UnitRegister>> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (!(bytes instanceof Uint8Array))
    return fail(
      'units-unreadable',
      text(
        `讀不到單位清單「${file}」（${bytes.code ?? bytes.message}），請確認檔案在那裡，而且沒有被其他程式鎖住。`,
        `The list of units “${file}” cannot be read (${bytes.code ?? bytes.message}). Check that it is there and not locked.`,
      ),
    );
  const rows = await readCsv(bytes, file);
  return rows.ok ? registerFromRows(rows.value, file) : rows;
}
