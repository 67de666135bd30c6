import type { OpenWorkbook } from '../../../src/core/workbook/open-workbook';
import type { WorkbookModel } from '../../../src/hosts/memory/workbook-model';
import { openOffice } from './open-office';

/** The add-in's view of a workbook in memory, through Microsoft's own proxies. */
export function officeOver(model: WorkbookModel): OpenWorkbook {
  return openOffice({}, model).office;
}
