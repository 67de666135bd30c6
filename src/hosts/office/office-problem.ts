import { fail, type Problem } from '../../core/i18n/problem';
import { text, type Text } from '../../core/i18n/text';

/** What Excel's proxies throw where Excel refuses; anything else that is thrown is a fault of ours. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/** An answer of Excel's that it is too large: less must be asked for at once. */
export const tooMuchAtOnce: readonly string[] = ['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'];

/** True for what Excel's proxies throw. */
export function isOfficeError(error: unknown): error is OfficeError {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof error === 'object' && typeof code === 'string' && code !== '';
}

const problems: Readonly<Record<string, readonly [code: string, message: Text]>> = {
  AccessDenied: [
    'excel-denied',
    text(
      'Excel 不允許變更：工作表可能受保護，或活頁簿是唯讀的。請到「校閱」取消保護工作表，或另存新檔後再試一次。',
      'Excel does not allow the change: a sheet may be protected, or the workbook read-only. Unprotect the sheet under Review, or save a copy, and try again.',
    ),
  ],
  InvalidOperationInCellEditMode: [
    'excel-cell-editing',
    text(
      '有一個儲存格正在編輯中。請按 Enter 完成輸入，再試一次。',
      'A cell is being edited. Press Enter to finish it, and try again.',
    ),
  ],
  ItemNotFound: [
    'excel-gone',
    text(
      '處理的時候，有工作表、表格或名稱被刪除或改名了，沒有繼續。請再試一次。',
      'A sheet, a table or a name was deleted or renamed in the meantime; nothing further was done. Try again.',
    ),
  ],
  ItemAlreadyExists: [
    'excel-name-taken',
    text(
      '活頁簿裡已經有同名的工作表或表格，沒有繼續。請先改名，再試一次。',
      'The workbook has a sheet or a table of that name already; nothing further was done. Rename it, and try again.',
    ),
  ],
  ApiNotFound: [
    'excel-too-old',
    text(
      '這個版本的 Excel 缺少需要的功能。請更新 Excel（Microsoft 365、Excel 2021 以上，或網頁版 Excel）。',
      'This version of Excel lacks what is needed. Update Excel (Microsoft 365, Excel 2021 or later, or Excel on the web).',
    ),
  ],
};

/** The problem that an error of Excel's is, in the user's words; a fault of ours is thrown again. */
export function problemOf(error: unknown): { readonly ok: false; readonly problem: Problem } {
  if (!isOfficeError(error)) throw error;
  const [code, message] = problems[error.code] ?? [
    'excel-failed',
    text(
      `Excel 沒有完成這個動作（${error.code}：${error.message}）。請再試一次；若仍不成，請先存檔，重新開啟活頁簿。`,
      `Excel did not finish this (${error.code}: ${error.message}). Try again; if it fails again, save the workbook and open it anew.`,
    ),
  ];
  return fail(code, message) as { readonly ok: false; readonly problem: Problem };
}
