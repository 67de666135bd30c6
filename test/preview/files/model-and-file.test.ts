import { readFileSync } from 'node:fs';
import { cellAt, type SheetModel, type WorkbookModel } from '../../../src/hosts/memory/workbook-model';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { fileOfModel } from '../../../src/preview/files/file-of-model';
import { modelOfFile } from '../../../src/preview/files/model-of-file';
import { ensureCell, plainStyle } from '../../../src/hosts/memory/workbook-model';
import { markFormula } from '../../../src/core/workbook/open-workbook';
import { packDeflated } from '../../../src/hosts/xlsx/pack-deflated';
import { officeOver } from '../../support/office/office-over';

async function opened(bytes: Uint8Array): Promise<WorkbookModel> {
  const model = await modelOfFile(bytes, 'plan.xlsx');
  if (!model.ok) throw new Error(model.problem.message.en);
  return model.value;
}

const sheetNamed = (model: WorkbookModel, name: string): SheetModel => {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

describe.each(['sample-plan', 'sample-draft', 'sample-leap-plan'])('samples/%s.xlsx', (name) => {
  const bytes = new Uint8Array(readFileSync(`samples/${name}.xlsx`));

  test('the add-in reads from the model what the file holds', async () => {
    const inFile = await readSnapshot(bytes, 'plan.xlsx');
    const inModel = await officeOver(await opened(bytes)).read();
    expect(inModel).toEqual(inFile);
  });

  test('a download holds the same, and looks the same', async () => {
    const model = await opened(bytes);
    const download = await fileOfModel(model);
    expect(await readSnapshot(download, 'plan.xlsx')).toEqual(await readSnapshot(bytes, 'plan.xlsx'));
    const again = await opened(download);
    for (const [index, sheet] of model.sheets.entries()) {
      const other = again.sheets[index];
      expect(other).toMatchObject({
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        merges: sheet.merges,
        freeze: sheet.freeze,
        hiddenRows: sheet.hiddenRows,
        rowHeights: sheet.rowHeights,
        validations: sheet.validations,
        page: sheet.page,
        cells: sheet.cells,
      });
      // Widths are whole 256ths of a digit.
      expect([...(other?.columnWidths.values() ?? [])].map(Math.round)).toEqual(
        [...sheet.columnWidths.values()].map(Math.round),
      );
    }
    expect(again.names).toEqual(model.names);
  });
});

test('looks, drop-downs and tables of a plan are in the model', async () => {
  const model = await opened(new Uint8Array(readFileSync('samples/sample-plan.xlsx')));
  const sheet = sheetNamed(model, '基礎服務');
  expect(cellAt(sheet, 2, 0)).toMatchObject({
    value: '評核項目',
    style: { bold: true, fontColor: 'FFFFFF', fill: '1F4E79' },
  });
  expect(sheet.tables).toHaveLength(1);
  expect(sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: '=項目清單_1' } });
  expect(sheet.freeze?.rowCount).toBe(3);
  expect(sheetNamed(model, '清單').visibility).toBe('Hidden');
  // Rows for people to write in take their height from their text; the title's is set.
  expect(sheet.rowHeights.has(0)).toBe(true);
  expect(sheet.rowHeights.has(5)).toBe(false);
});

test('values of every kind, formulas, marks and hidden things come back', async () => {
  const model = await opened(new Uint8Array(readFileSync('samples/sample-draft.xlsx')));
  const sheet = sheetNamed(model, '附件1具體作法');
  const values = [
    ['=1+1 as a text', null, plainStyle],
    ['001', null, { ...plainStyle, numberFormat: '@' }],
    ['#REF!', null, { ...plainStyle, numberFormat: '@' }],
    [{ kind: 'error', code: '#REF!' }, null, plainStyle],
    [43_220, null, { ...plainStyle, numberFormat: '[$-404]e/m/d' }],
    [true, null, plainStyle],
    [2, '=1+1', plainStyle],
    [{ kind: 'error', code: '#未計算' }, '=SUM(A1:A2)', plainStyle],
    ['a\nb _x000D_ \u{20000}', null, { ...plainStyle, italic: true, fill: 'FFEE00', horizontal: 'Distributed' }],
  ] as const;
  values.forEach(([value, formula, style], index) => {
    Object.assign(ensureCell(sheet, 100 + index, 7), { value, formula, style });
  });
  sheet.hiddenRows.add(4);
  sheet.hiddenColumns.add(9);
  sheet.isProtected = true;
  sheet.conditionalFormats = [
    {
      id: 'x',
      type: 'Custom',
      rects: [{ startRow: 3, startColumn: 2, endRow: 3, endColumn: 2 }],
      formula: markFormula('error'),
      fill: 'FFC7CE',
      fontColor: '9C0006',
      bold: null,
      stopIfTrue: false,
    },
  ];
  const again = sheetNamed(await opened(await fileOfModel(model)), '附件1具體作法');
  values.forEach(([value, formula, style], index) => {
    // Where nothing is said, a file's text stands at the bottom, and ours in the middle.
    const look = { ...style, vertical: expect.any(String) as string };
    expect(cellAt(again, 100 + index, 7)).toMatchObject({ value, formula, style: look });
  });
  expect([...again.hiddenRows]).toEqual([4]);
  expect([...again.hiddenColumns]).toEqual([9]);
  expect(again.isProtected).toBe(true);
  expect(again.conditionalFormats).toMatchObject([
    { formula: markFormula('error'), fill: 'FFC7CE', fontColor: '9C0006' },
  ]);
});

test('an .ods opens without looks', async () => {
  const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="頁"><table:table-row><table:table-cell office:value-type="string"><text:p>期限</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2018-04-30"><text:p>107/4/30</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const encoder = new TextEncoder();
  const bytes = packDeflated(
    new Map([
      ['mimetype', encoder.encode('application/vnd.oasis.opendocument.spreadsheet')],
      ['content.xml', encoder.encode(content)],
    ]),
  );
  const model = await modelOfFile(bytes, 'plan.ods');
  expect(model).toMatchObject({ ok: true, value: { sheets: [{ name: '頁' }] } });
  if (!model.ok) return;
  expect(await officeOver(model.value).read()).toEqual(await readSnapshot(bytes, 'plan.ods'));
});

test('what is no workbook is said to be none', async () => {
  expect(await modelOfFile(new TextEncoder().encode('%PDF-1.7'), 'plan.xlsx')).toMatchObject({
    ok: false,
    problem: { code: 'is-pdf' },
  });
});
