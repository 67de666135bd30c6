import { text, type Text } from '../../core/i18n/text';

const saveAsXlsx = '請用 Excel 或 LibreOffice 開啟後，另存為「Excel 活頁簿 (.xlsx)」再試一次';
const saveAsXlsxEnglish = 'Please open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)” and try again';

/** What a file turned out to be, instead of a workbook. */
export type WrongFile =
  'xls' | 'xlsb' | 'csv' | 'html' | 'xml' | 'pdf' | 'word' | 'powerpoint' | 'odt' | 'zip' | 'image';

const wrongFiles: Readonly<Record<WrongFile, Text>> = {
  xls: text(
    `這是舊版 Excel 97-2003 活頁簿 (.xls)，無法直接讀取。${saveAsXlsx}。`,
    `This is an old Excel 97-2003 workbook (.xls), which cannot be read as it is. ${saveAsXlsxEnglish}.`,
  ),
  xlsb: text(
    `這是 Excel 二進位活頁簿 (.xlsb)，無法直接讀取。${saveAsXlsx}。`,
    `This is a binary Excel workbook (.xlsb), which cannot be read as it is. ${saveAsXlsxEnglish}.`,
  ),
  csv: text(
    `這是純文字檔（如 .csv），不是活頁簿。${saveAsXlsx}。`,
    `This is a text file (such as .csv), not a workbook. ${saveAsXlsxEnglish}.`,
  ),
  html: text(
    `這是網頁 (HTML)，不是活頁簿：有些系統匯出的「.xls」其實是網頁。${saveAsXlsx}。`,
    `This is a web page (HTML), not a workbook: what some systems export as .xls is one. ${saveAsXlsxEnglish}.`,
  ),
  xml: text(
    `這是 XML 檔，不是 .xlsx 活頁簿。${saveAsXlsx}。`,
    `This is an XML file, not an .xlsx workbook. ${saveAsXlsxEnglish}.`,
  ),
  pdf: text(
    '這是 PDF 檔，不是活頁簿。請改用原來的 .xlsx 或 .ods 檔。',
    'This is a PDF, not a workbook. Please use the .xlsx or .ods it was made from.',
  ),
  word: text(
    '這是 Word 文件，不是活頁簿。請把計畫的表格複製到 Excel，存成 .xlsx 再試一次。',
    'This is a Word document, not a workbook. Please copy the plan’s tables into Excel, save them as .xlsx and try again.',
  ),
  powerpoint: text(
    '這是簡報檔，不是活頁簿。請改用 .xlsx 或 .ods 檔。',
    'This is a presentation, not a workbook. Please use an .xlsx or .ods file.',
  ),
  odt: text(
    '這是 ODF 文件，但不是試算表 (.ods)。請把計畫的表格複製到試算表，存成 .ods 或 .xlsx 再試一次。',
    'This is an ODF document, but no spreadsheet (.ods). Please copy the plan’s tables into a spreadsheet, save it as .ods or .xlsx and try again.',
  ),
  zip: text(
    '這是壓縮檔，裡面沒有活頁簿。請先解壓縮，再檢查其中的 .xlsx 或 .ods 檔。',
    'This is a zip archive without a workbook in it. Please unpack it and check the .xlsx or .ods files inside.',
  ),
  image: text(
    '這是圖片，不是活頁簿。請改用 .xlsx 或 .ods 檔。',
    'This is a picture, not a workbook. Please use an .xlsx or .ods file.',
  ),
};

export function wrongFile(kind: WrongFile): Text {
  return wrongFiles[kind];
}

export function notAWorkbook(): Text {
  return text(
    '這不是活頁簿，內容無法辨認。請確認檔案，或改用 .xlsx、.xlsm 或 .ods 檔。',
    'This is not a workbook; its content is of no known kind. Please check the file, or use an .xlsx, .xlsm or .ods.',
  );
}

export function emptyFile(): Text {
  return text(
    '這個檔案是空的（0 位元組）：可能沒有存檔成功，或還沒下載完。請重新存檔或下載。',
    'This file is empty (0 bytes): it was not saved or not downloaded to the end. Please save or download it again.',
  );
}

export function passwordProtected(): Text {
  return text(
    '這個活頁簿設有開啟密碼，無法讀取。請在 Excel 用「檔案 > 資訊 > 保護活頁簿 > 以密碼加密」清除密碼，存檔後再試一次。',
    'This workbook needs a password to open. Please remove it in Excel (File > Info > Protect Workbook > Encrypt with Password), save, and try again.',
  );
}

export function damaged(): Text {
  return text(
    '這個檔案已損壞或不完整（可能沒有下載完）。請重新下載，或在 Excel 用「開啟並修復」修復後另存新檔。',
    'This file is damaged or cut off (perhaps not downloaded to the end). Please download it again, or repair it in Excel (Open and Repair) and save a copy.',
  );
}

/** `sheet`: the name under which the workbook lists it. */
export function sheetMissing(sheet: string): Text {
  return text(
    `這個活頁簿已損壞：工作表「${sheet}」的內容不在檔案裡。請重新下載，或在 Excel 用「開啟並修復」修復後另存新檔。`,
    `This workbook is damaged: the content of its sheet “${sheet}” is not in the file. Please download it again, or repair it in Excel (Open and Repair) and save a copy.`,
  );
}

/** `reason` is the library's own words. */
export function unreadable(reason: string): Text {
  return text(
    `這個活頁簿的內容有誤，無法讀取（${reason}）。請用 Excel 或 LibreOffice 開啟後另存新檔，再試一次。`,
    `The content of this workbook is faulty and cannot be read (${reason}). Please open it in Excel or LibreOffice, save a copy and try again.`,
  );
}

/** `bytes`: what it declares to unpack to, null where it declared less than it is. */
export function zipBomb(bytes: number | null): Text {
  const size = bytes === null ? '' : `（${Math.round(bytes / 1024 / 1024)} MB）`;
  const sizeEnglish = bytes === null ? '' : ` (${Math.round(bytes / 1024 / 1024)} MB)`;
  return text(
    `這個檔案解壓縮後會大得不合理${size}，可能是惡意檔案，沒有開啟。請向提供檔案的人確認；若是自己的檔案，請把計畫的工作表複製到新的活頁簿。`,
    `This file would unpack to an unreasonable size${sizeEnglish} and may be malicious; it was not opened. Please ask whoever sent it; if it is your own, copy the plan’s sheets into a new workbook.`,
  );
}

export function tooLarge(): Text {
  return text(
    '這個活頁簿太大，無法讀取：可能有資料或格式一直延伸到工作表的盡頭。請刪除表格下方與右方多餘的列與欄，或把計畫的工作表複製到新的活頁簿。',
    'This workbook is too large to read: data or formats may reach to the end of a sheet. Please delete the rows below and the columns beside your tables, or copy the plan’s sheets into a new workbook.',
  );
}

export function noWorksheet(): Text {
  return text(
    '這個活頁簿沒有一般的工作表（只有圖表或巨集工作表）。請改用有計畫表格的活頁簿。',
    'This workbook has no ordinary worksheet (only chart or macro sheets). Please use the workbook that holds the plan’s tables.',
  );
}

export function noSuchFile(file: string): Text {
  return text(
    `找不到檔案「${file}」。請確認檔名與路徑，名稱有空格時請加上引號。`,
    `There is no file “${file}”. Please check its name and path; put quotes around a name with blanks.`,
  );
}

export function isFolder(file: string): Text {
  return text(
    `「${file}」是資料夾，不是檔案。請指定其中的 .xlsx、.xlsm 或 .ods 檔。`,
    `“${file}” is a folder, not a file. Please name an .xlsx, .xlsm or .ods in it.`,
  );
}

export function notARegularFile(file: string): Text {
  return text(
    `「${file}」不是一般的檔案（而是裝置或管線）。請指定 .xlsx、.xlsm 或 .ods 檔。`,
    `“${file}” is no ordinary file (but a device or a pipe). Please name an .xlsx, .xlsm or .ods.`,
  );
}

export function fileInUse(file: string): Text {
  return text(
    `無法開啟「${file}」：檔案正由其他程式使用，或沒有讀取的權限。請關閉 Excel 中的這個檔案，或確認權限後再試一次。`,
    `“${file}” cannot be opened: another program holds it, or you may not read it. Please close it in Excel, or check your rights, and try again.`,
  );
}

export function lockFile(): Text {
  return text(
    '這是 Excel 或 LibreOffice 開啟檔案時產生的暫存檔（~$ 開頭），不是活頁簿。請改用同名、沒有 ~$ 的檔案。',
    'This is a lock file (~$…) that Excel makes while a workbook is open, not the workbook. Please use the file of the same name without ~$.',
  );
}

export function cannotOpen(file: string, reason: string): Text {
  return text(
    `無法開啟「${file}」（${reason}）。請確認檔案所在的磁碟與路徑後再試一次。`,
    `“${file}” cannot be opened (${reason}). Please check its drive and path and try again.`,
  );
}
