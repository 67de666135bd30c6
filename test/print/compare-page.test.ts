import type { CellDoc, SheetDoc } from '../../src/core/workbook/sheet-doc';
import { plainPage, sheetDoc, workbookDoc } from '../support/workbook-doc';
import { allAnnexes, formOf, planFor } from './form-workbooks';
import { openOffice, type Office } from './office';
import { horizontalLinesOf } from './pdf';
import { printDocs, type Printed } from './print-doc';
import { printTest } from './print-test';

const sentence =
  '於服務臺旁公布各項申辦案件的辦理流程，每季檢討一次，並將結果張貼於公布欄，逾期未辦者由科長列管至辦結為止。';

/** A table whose texts need 60 points a row, with a page break after every third row. */
function table(rest: Partial<SheetDoc> = {}, heightOf: (row: number) => number = () => 60): SheetDoc {
  const values: CellDoc['value'][][] = Array.from({ length: 9 }, (_, row) => [`${row + 1}.`, sentence, '=1+1 & <甲>']);
  const sheet = sheetDoc('附件1', [['項次', '具體作法', '備註'], ...values], {
    columnWidthsPoints: [60, 300, 200],
    page: { ...plainPage, titleRows: { from: 0, to: 0 }, breaksAfterRows: [3, 6] },
    ...rest,
  });
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => ({ ...row, heightPoints: index === 0 ? 24 : heightOf(index) })),
  };
}

/** A form's own sheets with one thing changed in the longest of them. */
function annexWith(change: (sheet: SheetDoc) => SheetDoc) {
  const form = formOf('leap');
  const { doc } = allAnnexes(planFor(form, 30), form, ['measures']);
  return { ...doc, sheets: doc.sheets.map(change) };
}

/** The row of the sheet's longest text. */
function fullestRow({ rows }: SheetDoc): number {
  const lengths = rows.map(({ cells }) => Math.max(0, ...cells.map(({ value }) => String(value ?? '').length)));
  return lengths.lastIndexOf(Math.max(...lengths.slice(4)));
}

const docs = {
  sound: workbookDoc([table()]),
  'one row is too low': workbookDoc([table({}, (row) => (row === 5 ? 34 : 60))]),
  'one row is a little too low': workbookDoc([table({}, (row) => (row === 5 ? 37 : 60))]),
  'a column is too wide for the page': workbookDoc([table({ columnWidthsPoints: [60, 300, 440] })]),
  'the rows reach below the page': workbookDoc([table({}, () => 200)]),
  'a row of an annex is too low': annexWith((sheet) => {
    const low = fullestRow(sheet);
    const rows = sheet.rows.map((row, index) => (index === low ? { ...row, heightPoints: 30 } : row));
    return { ...sheet, rows };
  }),
  'a page of an annex is too full': annexWith((sheet) => {
    const [, ...breaksAfterRows] = sheet.page.breaksAfterRows;
    return { ...sheet, page: { ...sheet.page, breaksAfterRows } };
  }),
  'a merge hides what it covers': workbookDoc([
    table({ merges: [{ startRow: 4, startColumn: 0, endRow: 5, endColumn: 0 }] }),
  ]),
};

let office: Office | undefined;
let printed: Record<keyof typeof docs, Printed>;
beforeAll(async () => {
  office = openOffice();
  printed = await printDocs(office, docs);
}, 120_000);
afterAll(() => office?.close());

printTest('a sound table prints without a fault', () => {
  expect(printed.sound.faults).toEqual([]);
  expect(printed.sound.pdf).toHaveLength(3);
});

printTest('the places that are worked out are the places of the lines on paper', () => {
  const { file, expected, pdf } = printed.sound;
  expected.forEach(({ cells }, index) => {
    const drawn = horizontalLinesOf(file, index + 1, pdf[index]?.heightPoints ?? 0);
    const worked = [...new Set(cells.flatMap(({ box }) => [box.top, box.bottom]))].sort((a, b) => a - b);
    expect(drawn).toHaveLength(worked.length);
    worked.forEach((height, line) => expect(Math.abs(height - (drawn[line] ?? 0))).toBeLessThan(1));
  });
});

printTest.each([
  ['one row is too low', /page 2 .*row 6, column 2 (shows|is clipped)/],
  ['one row is a little too low', /page 2 .*row 6, column 2 is clipped/],
  ['a column is too wide for the page', /pages were printed, not 3|shows/],
  ['the rows reach below the page', /pages were printed, not 3/],
  ['a row of an annex is too low', /shows|is clipped/],
  ['a page of an annex is too full', /pages were printed, not|its rows reach/],
] as const)('%s: that is found', (name, fault) => {
  expect(printed[name].faults.join('\n')).toMatch(fault);
});

printTest('a merge hides what it covers: that is found in the texts on paper', () => {
  const texts = printed['a merge hides what it covers'].pages.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toContain('4.');
  expect(texts).not.toContain('5.');
});
