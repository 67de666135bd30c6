import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { rawOds, rawXlsx } from '../../support/zip';

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readSnapshot(bytes, 'plan.ods');
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message.en}`);
  return outcome.value;
}

const cell = (text: string, rest = '') =>
  `<table:table-cell office:value-type="string"${rest}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, rest = '') => `<table:table-row${rest}>${cells}</table:table-row>`;
const table = (rows: string, rest = '') => `<table:table table:name="計畫"${rest}>${rows}</table:table>`;

test('rows under repeated headers and in groups stand where they stand', async () => {
  const { sheets } = await read(
    rawOds(
      table(
        `<table:table-header-rows>${row(cell('標題'))}${row(cell('欄'))}</table:table-header-rows>` +
          `<table:table-row-group><table:table-rows>${row(cell('甲'))}</table:table-rows></table:table-row-group>${row(cell('乙'))}`,
      ),
    ),
  );
  expect(sheets[0]?.rows).toEqual([['標題'], ['欄'], ['甲'], ['乙']]);
});

test('comments and phonetic guides are no text of the cell; blanks, tabs and line breaks are', async () => {
  const text =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>註</text:p></office:annotation>' +
    '<text:p>甲<text:s text:c="2"/><text:ruby><text:ruby-base>乙</text:ruby-base><text:ruby-text>ㄧˇ</text:ruby-text></text:ruby></text:p>' +
    '<text:p>丙<text:line-break/>丁</text:p></table:table-cell>';
  const { sheets } = await read(rawOds(table(row(text))));
  expect(sheets[0]?.rows).toEqual([['甲  乙\n丙\n丁']]);
});

test('dates are as their cells show them where that is ROC, errors are errors, times text', async () => {
  const date = (shown: string, value = '2018-04-30') =>
    `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const { sheets } = await read(
    rawOds(
      table(
        row(
          date('107/4/30') +
            date('107年4月30日') +
            date('2018/4/30') +
            date('107/4/30 下午 02:00', '2018-04-30T14:00:00') +
            date('2018年4月') +
            '<table:table-cell office:value-type="time" office:time-value="PT14H30M00S"><text:p>14:30</text:p></table:table-cell>' +
            '<table:table-cell table:formula="of:=[.A1]/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
        ),
      ),
    ),
  );
  const at = (shown: string) => ({ kind: 'date', iso: '2018-04-30', shown });
  expect(sheets[0]?.rows).toEqual([
    [
      at('107/4/30'),
      at('107年4月30日'),
      at('2018-04-30'),
      at('107/4/30'),
      at('2018年4月'),
      '14:30',
      { kind: 'error', code: '#DIV/0!' },
    ],
  ]);
  expect(sheets[0]?.formulas).toEqual([{ rowIndex: 0, columnIndex: 6, formula: 'A1/0' }]);
});

test('hidden rows and sheets, merges, database ranges and names are told', async () => {
  const { sheets, names } = await read(
    rawOds(
      table(
        row(cell('單位', ' table:number-columns-spanned="2"') + '<table:covered-table-cell/>') +
          row(cell('甲'), ' table:visibility="filter"') +
          row(cell('乙'), ' table:visibility="collapse" table:number-rows-repeated="2"') +
          row(
            '<table:table-cell table:number-columns-repeated="16384"/>',
            ' table:number-rows-repeated="1048572" table:visibility="collapse"',
          ),
        ' table:style-name="ta2"',
      ),
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
      '<table:named-expressions><table:named-range table:name="units" table:cell-range-address="$計畫.$A$2:.$A$4"/></table:named-expressions>' +
        '<table:database-ranges><table:database-range table:name="T" table:target-range-address="計畫.A1:計畫.A4"/>' +
        '<table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="計畫.A1:計畫.A4"/></table:database-ranges>',
    ),
  );
  expect(names).toEqual([{ name: 'units', refersTo: '計畫!$A$2:$A$4' }]);
  expect(sheets).toEqual([
    {
      name: '計畫',
      hidden: true,
      rows: [['單位'], ['甲'], ['乙'], ['乙']],
      merges: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
      tables: [
        {
          name: 'T',
          rect: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 0 },
          hasHeader: true,
          hasTotals: false,
          columns: ['單位'],
        },
      ],
      hiddenRows: [1, 2, 3],
      formulas: [],
    },
  ]);
});

test('formatted blank cells cost nothing, however far they reach', async () => {
  const blank = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>';
  const { sheets } = await read(
    rawOds(
      table(
        row(cell('甲') + '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16383"/>') +
          row(blank, ' table:number-rows-repeated="1048574"') +
          row(blank),
      ),
    ),
  );
  expect(sheets[0]?.rows).toEqual([['甲']]);
});

describe('a workbook saved as .ods by LibreOffice', () => {
  const hasOffice = spawnSync('soffice', ['--version']).status === 0;
  const folder = mkdtempSync(path.join(tmpdir(), 'sqp-ods-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  (hasOffice || process.env['CI'] === 'true' ? test : test.skip)(
    'reads as the .xlsx did',
    async () => {
      const text = (ref: string, words: string) => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;
      const xml =
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
        `<row r="1">${text('A1', '完成期限')}${text('B1', '單位')}</row>` +
        `<row r="2"><c r="A2" s="1"><v>43220</v></c>${text('B2', '秘書室')}</row>` +
        `<row r="3" hidden="1"><c r="A3" s="2"><v>43220</v></c>${text('B3', '行政科')}</row>` +
        '<row r="4"><c r="A4"><v>12.5</v></c><c r="B4"><v>7</v></c><c r="C4"><f>A4*2</f><v>25</v></c></row>' +
        '</sheetData><mergeCells><mergeCell ref="B4:B5"/></mergeCells></worksheet>';
      const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
      const styles =
        `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="200" formatCode="[$-404]e/m/d"/>` +
        '<numFmt numFmtId="201" formatCode="[$-404]e&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
        '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/><xf numFmtId="201" applyNumberFormat="1"/></cellXfs></styleSheet>';
      const file = path.join(folder, 'plan.xlsx');
      writeFileSync(
        file,
        rawXlsx([{ name: "107年 (附件'1)", xml }], {
          styles,
          definedNames: `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'107年 (附件''1)'!$1:$1</definedName></definedNames>`,
          files: { '[Content_Types].xml': contentTypes },
        }),
      );
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, file], {
        stdio: 'ignore',
      });
      const [xlsx, ods] = await Promise.all([openWorkbook(file), openWorkbook(path.join(folder, 'plan.ods'))]);
      expect(xlsx).toMatchObject({ ok: true });
      expect(ods).toEqual(xlsx);
    },
    60_000,
  );
});

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>';
