import { text, type Text } from '../core/i18n/text';
import { version } from './version';

/** What a user is told of a bug: one sentence, and how to report it. */
export function internalFault(error: unknown): Text {
  const words = isNamed(error) ? `${error.name}: ${error.message}` : String(error);
  const firstLine = words.split('\n', 1)[0] ?? '';
  return text(
    `sqp ${version()} 本身發生錯誤（${firstLine}），並非您的檔案有誤。請加上環境變數 SQP_DEBUG=1 再執行一次，並將畫面所示連同檔案回報開發人員。`,
    `sqp ${version()} has a fault of its own (${firstLine}); your file is not to blame. Please run it again with SQP_DEBUG=1 in the environment and report what it prints, with the file, to the developers.`,
  );
}

/** Also true for an error that came out of a worker as plain data. */
function isNamed(error: unknown): error is { readonly name: string; readonly message: string } {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}
