import { readFileSync } from 'node:fs';
import type { WorkbookModel } from '../../../src/hosts/memory/workbook-model';
import { modelOfFile } from '../../../src/preview/files/model-of-file';
import { choicesAt } from '../../../src/preview/sheet/choices';
import { cellPlace } from '../../../src/core/workbook/address';

let model: WorkbookModel;
beforeAll(async () => {
  const opened = await modelOfFile(new Uint8Array(readFileSync('samples/sample-plan.xlsx')), 'plan.xlsx');
  if (!opened.ok) throw new Error(opened.problem.message.en);
  model = opened.value;
});

function offered(sheetName: string, address: string): string[] {
  const sheet = model.sheets.find(({ name }) => name === sheetName);
  const place = cellPlace(address);
  if (sheet === undefined || place === null) throw new Error(`There is no ${sheetName}!${address}.`);
  return choicesAt(model, sheet, place);
}

test('a drop-down of values, of a name, of a name that another cell decides, of the register', () => {
  expect(offered('單位名冊', 'D5')).toEqual(['單位', '統稱']);
  expect(offered('基礎服務', 'A4')).toEqual(['服務一致及正確', '服務友善']);
  expect(offered('基礎服務', 'B4')).toContain('服務及時性');
  // Row 9 answers another item.
  expect(offered('基礎服務', 'B9')).toContain('網站使用便利性');
  expect(offered('基礎服務', 'B9')).not.toContain('服務及時性');
  expect(offered('基礎服務', 'E4')).toEqual([
    '秘書室',
    '企劃科',
    '廢棄物管理科',
    '資訊科',
    '人事室',
    '清潔隊',
    '各科室',
  ]);
});

test('a cell without a drop-down offers nothing, and nor does a formula that would have to be calculated', () => {
  expect(offered('基礎服務', 'C4')).toEqual([]);
  const [validation] = model.sheets.find(({ name }) => name === '基礎服務')?.validations ?? [];
  Object.assign(validation ?? {}, { rule: { list: { source: '=OFFSET(A1,0,0,3)' } } });
  expect(offered('基礎服務', 'A4')).toEqual([]);
});
