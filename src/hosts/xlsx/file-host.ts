import type { WorkbookHost } from '../../core/workbook/host';
import { openWorkbook } from './open-workbook';
import { writeFileWhole, type WriteOptions } from './write-file';
import { writeWorkbook } from './write-workbook';

/** A workbook in a file. Reading takes .xlsx, .xlsm and .ods; writing makes a new .xlsx and never changes an old one. */
export function fileHost(file: string, options: WriteOptions): WorkbookHost {
  return {
    read: () => openWorkbook(file),
    write: async (doc) => writeFileWhole(file, await writeWorkbook(doc), options),
  };
}
