import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { missingForPrint } from './tools';

/** `test` where the machine can turn Word files into pages; skipped elsewhere, on the machine of the checks too: these need Calc alone. */
export const wordTest: typeof test = missingForPrint().length === 0 && hasWriter() ? test : test.skip;

/** The part of LibreOffice that reads Word files lies beside the program. */
function hasWriter(): boolean {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'soffice'))
    .filter((program) => existsSync(program))
    .some((program) => existsSync(path.join(path.dirname(realpathSync(program)), 'libswlo.so')));
}
