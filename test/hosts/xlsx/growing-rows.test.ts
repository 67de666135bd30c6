import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { plainPage, sheetDoc, workbookDoc } from '../../support/workbook-doc';
import { xlsxParts } from '../../support/xlsx-part';

const cell = (value: string) => [{ value, style: 'text' as const }];

test('a row that people write in keeps its height only until its text needs more', async () => {
  const rows = [
    { heightPoints: 20, grows: false, cells: cell('標題') },
    { heightPoints: 54, grows: true, cells: cell('<row r="2" ht="54" customHeight="1">') },
    { heightPoints: null, grows: true, cells: cell('無') },
  ];
  const parts = xlsxParts(await writeWorkbook(workbookDoc([sheetDoc('一', [], { rows })])));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet.match(/<row [^>]*>/g)).toEqual([
    '<row r="1" ht="20" customHeight="1">',
    '<row r="2" ht="54">',
    '<row r="3">',
  ]);
  expect(parts.get('xl/sharedStrings.xml')).toContain('&lt;row r="2" ht="54" customHeight="1"&gt;');
});

test('a sheet that fits the width of a page says so, and any number of pages high', async () => {
  const sheets = [
    sheetDoc('一', [['甲']], { page: { ...plainPage, fitsWidth: true } }),
    sheetDoc('二', [['甲']], { page: plainPage }),
  ];
  const parts = xlsxParts(await writeWorkbook(workbookDoc(sheets)));
  const first = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(first).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(first).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
  expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('fitToPage');
});

test('the same content makes the same file, but for the time it was made', async () => {
  const doc = workbookDoc([sheetDoc('一', [['甲']])]);
  const parts = async () => [...xlsxParts(await writeWorkbook(doc))].filter(([path]) => path !== 'docProps/core.xml');
  expect(await parts()).toEqual(await parts());
});
