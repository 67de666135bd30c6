import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { rawXlsx } from '../../support/zip';

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readSnapshot(bytes, 'plan.xlsx');
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message.en}`);
  return outcome.value;
}

async function readSheet(data: string, rest: Parameters<typeof rawXlsx>[1] = {}): Promise<SheetSnapshot> {
  const { sheets } = await read(rawXlsx([{ name: 's', data }], rest));
  return sheets[0] as SheetSnapshot;
}

const shared = (...items: string[]) => `<sst>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

test('text is as typed: runs joined, phonetic guides left out, escapes and line ends undone', async () => {
  const sharedStrings = shared(
    '<r><t>服務</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 品質</t></r><rPh sb="0" eb="1"><t>フク</t></rPh>',
    '<t xml:space="preserve"> 甲_x000D_\n乙 </t>',
    '<t>第一&#13;&#10;第二</t>',
    '<t/>',
  );
  const { rows } = await readSheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>內文</t><rPh sb="0" eb="2"><t>ナイブン</t></rPh></is></c></row>',
    { sharedStrings },
  );
  expect(rows).toEqual([['服務 品質', ' 甲\n乙 ', '第一\n第二'], ['內文']]);
});

test('a formula whose value was never stored is not taken for a blank cell', async () => {
  const sheet = await readSheet(
    '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v/></c><c r="C1" t="str"><f>T(Z1)</f><v></v></c></row>',
  );
  const notComputed = { kind: 'error', code: '#未計算' };
  expect(sheet.rows).toEqual([[notComputed, notComputed]]);
});

test('numbers, booleans, errors and formulas keep their kinds', async () => {
  const sheet = await readSheet(
    '<row r="1"><c r="A1"><v>107</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>' +
      '<c r="D1"><f>A1+1</f><v>108</v></c><c r="E1" t="str"><f>A1&amp;"年"</f><v>107年</v></c>' +
      '<c r="F1" t="str"><f>T(Z1)</f><v></v></c><c r="G1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
  );
  expect(sheet.rows).toEqual([
    [107, true, { kind: 'error', code: '#REF!' }, 108, '107年', null, { kind: 'error', code: '#DIV/0!' }],
  ]);
  expect(sheet.formulas).toEqual([
    { rowIndex: 0, columnIndex: 3, formula: 'A1+1' },
    { rowIndex: 0, columnIndex: 4, formula: 'A1&"年"' },
    { rowIndex: 0, columnIndex: 5, formula: 'T(Z1)' },
    { rowIndex: 0, columnIndex: 6, formula: '1/0' },
  ]);
});

describe('dates', () => {
  const styles = (...formats: string[]) =>
    '<styleSheet><numFmts>' +
    formats
      .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('') +
    '</numFmts><cellXfs><xf numFmtId="0"/>' +
    formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('') +
    '<xf numFmtId="14"/><xf numFmtId="27"/><xf numFmtId="17"/></cellXfs></styleSheet>';
  const data = (serial: number, ...kinds: number[]) =>
    `<row r="1">${kinds.map((style) => `<c s="${style}"><v>${serial}</v></c>`).join('')}</row>`;

  test('are shown as ROC formats show them, and else by ISO', async () => {
    const formats = styles('[$-404]e/m/d;@', '[$-404]e"年"m"月"d"日"', '[$-404]e"年"m"月"', 'yyyy/mm/dd', '0.00', '@');
    const { rows } = await readSheet(data(43220, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0), { styles: formats });
    const date = (shown: string) => ({ kind: 'date', iso: '2018-04-30', shown });
    expect(rows[0]).toEqual([
      date('107/4/30'),
      date('107年4月30日'),
      date('107年4月'),
      date('2018-04-30'),
      43220,
      43220,
      date('2018-04-30'),
      date('107/4/30'),
      date('2018年4月'),
      43220,
    ]);
  });

  test('lose their time of day, and a time alone is text', async () => {
    const formats = styles('[$-404]e/m/d h:mm', 'h:mm');
    const { rows } = await readSheet(data(43220.75, 1, 2), { styles: formats });
    expect(rows[0]).toEqual([{ kind: 'date', iso: '2018-04-30', shown: '107/4/30' }, '18:00']);
  });

  test('count from 1904 where the workbook says so', async () => {
    const { rows } = await readSheet(data(41758, 1, 2), {
      styles: styles('[$-404]e/m/d', '[$-404]e"年"m"月"'),
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(rows[0]).toMatchObject([
      { iso: '2018-04-30', shown: '107/4/30' },
      { iso: '2018-04-30', shown: '107年4月' },
    ]);
  });
});

test('merges, hidden rows and sheets, tables and workbook-wide names are told', async () => {
  const sheet =
    '<worksheet xmlns:r="r"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>單位</t></is></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B4"/></mergeCells>' +
    '<tableParts><tablePart r:id="rId1"/></tableParts></worksheet>';
  const table = '<table name="T" ref="A1:A2"><tableColumns><tableColumn name="單位"/></tableColumns></table>';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
  const { sheets, names } = await read(
    rawXlsx([{ name: '名冊', xml: sheet }], {
      definedNames:
        '<definedNames><definedName name="units">名冊!$A$2</definedName><definedName name="own" localSheetId="0">名冊!$A$1</definedName></definedNames>',
      files: {
        'xl/tables/table1.xml': table,
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}" Target="../tables/table1.xml"/></Relationships>`,
      },
    }),
  );
  expect(names).toEqual([{ name: 'units', refersTo: '名冊!$A$2' }]);
  expect(sheets[0]).toMatchObject({
    hiddenRows: [1],
    merges: [{ startRow: 2, startColumn: 0, endRow: 3, endColumn: 1 }],
    tables: [
      {
        name: 'T',
        rect: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 },
        hasHeader: true,
        hasTotals: false,
        columns: ['單位'],
      },
    ],
  });
});

test('prefixed XML, cells without addresses and missing styles are read', async () => {
  const xml =
    '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>' +
    '<x:row><x:c s="7"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const { sheets } = await read(rawXlsx([{ name: 's', xml }]));
  expect(sheets[0]?.rows).toEqual([['甲', 2], [3]]);
});

test('chart, dialog and macro sheets are passed over, the others read', async () => {
  const chart = { xml: '<chartsheet/>', kind: 'chartsheet' };
  const { sheets } = await read(
    rawXlsx([
      { name: '圖表', ...chart },
      { name: '計畫', data: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      { name: '圖表2', ...chart },
    ]),
  );
  expect(sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual([['計畫', [[1]]]]);
});

test('formatted blank cells cost nothing, however far they reach', async () => {
  const { rows } = await readSheet(
    '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="XFD1048576" s="1"></c></row>',
  );
  expect(rows).toEqual([[1]]);
});
