import { fail, type Outcome } from '../../core/i18n/problem';
import { text } from '../../core/i18n/text';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { openWorkbook } from '../../hosts/xlsx/open-workbook';

/** `openWorkbook` for a command that prints nothing but the sentence: what is wrong with a file names the file. */
export async function openNamed(file: string): Promise<Outcome<WorkbookSnapshot>> {
  const opened = await openWorkbook(file);
  if (opened.ok) return opened;
  const { code, message } = opened.problem;
  if (message['zh-TW'].includes(file)) return opened;
  return fail(code, text(`「${file}」：${message['zh-TW']}`, `“${file}”: ${message.en}`));
}
