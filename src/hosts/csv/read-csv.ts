import { fail, ok, type Outcome } from '../../core/i18n/problem';
import { text } from '../../core/i18n/text';
import { decodeText } from './decode-text';

/** More than any list of units; a larger file is something else. */
const mostBytes = 4 * 1024 * 1024;

/**
 * The rows of a .csv as texts, header and all. A row of the result is a row of the table, so row 1 is the header
 * wherever line breaks stand inside of cells. Fails with `csv-empty`, `csv-too-large`, `csv-is-workbook`, `csv-encoding`
 * or `csv-quote`. `name` is what the user calls the file.
 */
export async function readCsv(bytes: Uint8Array, name: string): Promise<Outcome<readonly (readonly string[])[]>> {
  if (bytes.length > mostBytes)
    return fail(
      'csv-too-large',
      text(
        `「${name}」有 ${Math.round(bytes.length / 1024 / 1024)} MB，不像單位清單，沒有讀取。`,
        `“${name}” has ${Math.round(bytes.length / 1024 / 1024)} MB, which is no list of units; it was not read.`,
      ),
    );
  if (looksLikeWorkbook(bytes))
    return fail(
      'csv-is-workbook',
      text(
        `「${name}」是活頁簿，不是 CSV。請在 Excel 另存新檔，類型選「CSV UTF-8（逗號分隔）」。`,
        `“${name}” is a workbook, not a CSV file. Save it from Excel as “CSV UTF-8 (comma delimited)”.`,
      ),
    );
  const decoded = decodeText(bytes);
  if (decoded === null)
    return fail(
      'csv-encoding',
      text(
        `看不懂「${name}」的文字編碼。請在 Excel 另存新檔，類型選「CSV UTF-8（逗號分隔）」。`,
        `The characters of “${name}” are neither UTF-8 nor Big5. Save it from Excel as “CSV UTF-8 (comma delimited)”.`,
      ),
    );
  // Excel's own hint at the separator stands on a line of its own, which is blanked so that the lines keep their numbers.
  const table = decoded.text.replace(/^"?sep=.?"?(?=\r?\n)/i, '');
  const quote = unclosedQuote(table);
  if (quote !== null)
    return fail(
      'csv-quote',
      text(
        `「${name}」第 ${quote} 行的引號 " 沒有成對，之後的內容無法分欄。`,
        `A quotation mark on line ${quote} of “${name}” is never closed, so what follows cannot be told apart.`,
      ),
    );
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(table).map((row) => row.map((cell) => String(cell ?? '').replace(/\r\n?/g, '\n')));
  if (rows.every((row) => row.every((cell) => cell.trim() === '')))
    return fail('csv-empty', text(`「${name}」沒有內容。`, `“${name}” is empty.`));
  return ok(rows);
}

/** The first bytes of a zip (.xlsx, .ods) or of an old .xls. */
function looksLikeWorkbook(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

/** The 1-based line of a quotation mark that opens a cell and is never closed; null where all are. */
function unclosedQuote(csv: string): number | null {
  let line = 1;
  let opened: number | null = null;
  let before = '\n';
  for (const character of csv) {
    if (character === '"') {
      if (opened !== null) opened = null;
      else if (/[,;\t\r\n"\ufeff]/.test(before)) opened = line;
    }
    if (character === '\n') line += 1;
    before = character;
  }
  return opened;
}
