import { cellStyles, type CellStyle } from '../../../src/core/workbook/styles';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { plainPage, sheetDoc, workbookDoc } from '../../support/workbook-doc';
import { xlsxParts } from '../../support/xlsx-part';

const kai: CellStyle = {
  ...cellStyles.text,
  font: { ...cellStyles.text.font, name: 'AR PL UKai TW', sizePoints: 14 },
  border: { line: 'thin', color: '000000', open: ['right', 'bottom'] },
};

test('a cell can bring a look of its own, with sides left open', async () => {
  const rows = [{ heightPoints: 21, grows: false, cells: [{ value: '1.', style: kai }] }];
  const styles = xlsxParts(await writeWorkbook(workbookDoc([sheetDoc('一', [], { rows })]))).get('xl/styles.xml') ?? '';
  expect(styles).toContain('<name val="AR PL UKai TW"/>');
  const side = (name: string) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
  expect(styles).toContain(`<border>${side('left')}<right/>${side('top')}<bottom/>`);
});

test('pages end where the sheet says, under print titles and within the print area', async () => {
  const page = {
    ...plainPage,
    titleRows: { from: 0, to: 1 },
    breaksAfterRows: [2, 4],
    printArea: { startRow: 0, startColumn: 0, endRow: 5, endColumn: 0 },
  };
  const rows = [['表'], ['事項'], ['一'], ['二'], ['三'], ['四']];
  const parts = xlsxParts(await writeWorkbook(workbookDoc([sheetDoc('附件1', rows, { page })])));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect([...sheet.matchAll(/<brk id="(\d+)"[^>]*man="1"/g)].map(([, row]) => row)).toEqual(['3', '5']);
  expect(sheet).not.toContain('fitToPage');
  const names = parts.get('xl/workbook.xml') ?? '';
  expect(names).toContain("'附件1'!$1:$2");
  expect(names).toContain("'附件1'!$A$1:$A$6");
});
