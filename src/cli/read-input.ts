import { readFile, stat } from 'node:fs/promises';

/** More than any list of units or rubric; a larger file is something else. */
const mostBytes = 16 * 1024 * 1024;

/**
 * The bytes of a small file that an option names; else, in few words, why they cannot be had: the system's code, or what the file is.
 * Only ordinary files are read: a device or a pipe may never end.
 */
export async function readInput(file: string): Promise<Uint8Array | InputFault> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { zh: '是資料夾', en: 'it is a folder' };
    if (!found.isFile()) return { zh: '是裝置或管線', en: 'it is a device or a pipe' };
    if (found.size > mostBytes) return { zh: `超過 ${mostBytes / 1024 / 1024} MB`, en: 'it is far too large' };
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { zh: '沒有這個檔案', en: 'there is no such file' };
    if (code === 'EACCES' || code === 'EPERM') return { zh: '沒有讀取的權限', en: 'you may not read it' };
    if (code === 'EBUSY') return { zh: '正由其他程式使用', en: 'another program holds it' };
    return { zh: code ?? message, en: code ?? message };
  }
}

/** Why a file cannot be read, to be put in brackets. */
export interface InputFault {
  readonly zh: string;
  readonly en: string;
}
