import { officeWorkbook } from '../../../src/hosts/office/office-workbook';
import type { OpenWorkbook } from '../../../src/core/workbook/open-workbook';
import { blankWorkbook, type WorkbookModel } from '../../../src/hosts/memory/workbook-model';
import { excelBridge, type BridgeOptions, type ExcelBridge } from '../../../src/preview/bridge';
import { loadExcel } from './load-excel';

/** A blank workbook in an Excel in memory, opened by the Office host through Microsoft's own proxies. */
export interface OpenOffice {
  readonly office: OpenWorkbook;
  readonly model: WorkbookModel;
  readonly bridge: ExcelBridge;
  readonly run: typeof Excel.run;
}

export function openOffice(options: BridgeOptions = {}, model: WorkbookModel = blankWorkbook()): OpenOffice {
  const bridge = excelBridge(model, options);
  const { Excel: proxies } = loadExcel(bridge);
  const run = proxies.run.bind(proxies) as typeof Excel.run;
  return { office: officeWorkbook((batch) => run(batch)), model, bridge, run };
}
