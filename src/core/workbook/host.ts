import type { Outcome } from '../i18n/problem';
import type { WorkbookDoc } from './sheet-doc';
import type { WorkbookSnapshot } from './snapshot';

/**
 * A place where one workbook lives: Excel, a file, memory. Hosts carry data and decide nothing; one contract test runs
 * against all of them. What can go wrong outside (a protected sheet, a full disk) is a Problem.
 */
export interface WorkbookHost {
  /** All sheets as plain data, as they are now. */
  read(): Promise<Outcome<WorkbookSnapshot>>;
  /** Makes the workbook anew with this content. A file that was there before is never replaced unasked. */
  write(doc: WorkbookDoc): Promise<Outcome<null>>;
}
