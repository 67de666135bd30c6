import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { WorkbookHost } from '../../src/core/workbook/host';
import type { WorkbookDoc } from '../../src/core/workbook/sheet-doc';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { memoryHost } from '../../src/hosts/memory/memory-host';
import { fileHost } from '../../src/hosts/xlsx/file-host';
import { openOffice } from '../support/office/open-office';
import { plainPage, sheetDoc, workbookDoc } from '../support/workbook-doc';

const folder = mkdtempSync(path.join(tmpdir(), 'sqp-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const hosts: readonly [string, () => WorkbookHost][] = [
  ['memory', () => memoryHost()],
  ['xlsx', () => fileHost(path.join(folder, `${++count}.xlsx`), { force: false, inputs: [] })],
  ['office, through the proxies', officeHost],
];

/** Excel opens a blank workbook; once the sheets are added, the blank one goes. */
function officeHost(): WorkbookHost {
  const { office, model } = openOffice();
  return {
    read: () => office.read(),
    write: async (doc) => {
      const [blank] = model.sheets;
      if (blank !== undefined) blank.name = '還沒有內容';
      const sheets = doc.sheets.map((sheet) => ({ kind: 'add', sheet, after: null }) as const);
      const changed = await office.change([...sheets, { kind: 'names', names: doc.names }]);
      model.sheets.shift();
      return changed.ok ? { ok: true, value: null } : changed;
    },
  };
}

describe.each(hosts)('the host %s', (_, makeHost) => {
  async function written(doc: WorkbookDoc): Promise<WorkbookSnapshot> {
    const host = makeHost();
    expect(await host.write(doc)).toEqual({ ok: true, value: null });
    const read = await host.read();
    if (!read.ok) throw new Error(read.problem.message.en);
    return read.value;
  }

  test('gives back values as they were written, and no blank ends', async () => {
    const values = [
      ['標題', null, ''],
      [],
      ['001', 12.5, '第一行\n第二行'],
      [' 前後空白 ', '　全形　', null],
      [null],
      [''],
    ];
    const { sheets } = await written(workbookDoc([sheetDoc('工作表', values)]));
    expect(sheets).toEqual([
      {
        name: '工作表',
        hidden: false,
        rows: [['標題'], [], ['001', 12.5, '第一行\n第二行'], [' 前後空白 ', '　全形　']],
        merges: [],
        tables: [],
        hiddenRows: [],
        formulas: [],
      },
    ]);
  });

  test('writes text as text, whatever it looks like', async () => {
    const texts = [
      '=1+1',
      '+886',
      '-1',
      '@我',
      '#REF!',
      '#N/A',
      '107.4.30',
      '1e5',
      'TRUE',
      '_x000D_',
      "'引號",
      '<b>&amp;',
    ];
    const { sheets } = await written(workbookDoc([sheetDoc('文字', [texts])]));
    expect(sheets[0]?.rows).toEqual([texts]);
    expect(sheets[0]?.formulas).toEqual([]);
  });

  test('keeps merges in reading order, tables, names and hidden sheets', async () => {
    const table = { startRow: 1, startColumn: 0, endRow: 2, endColumn: 1 };
    const merges = [
      { startRow: 3, startColumn: 0, endRow: 4, endColumn: 0 },
      { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 },
    ];
    const rows = [['標題'], ['單位', '別名'], ['秘書室', '祕書室'], ['甲'], []];
    const tables = [{ name: 'T_units', rect: table, columns: ['單位', '別名'] }];
    const names = [{ name: 'units', refersTo: "'名 冊'!$A$3:$A$3" }];
    const doc = workbookDoc([sheetDoc('首頁', [['a']]), sheetDoc('名 冊', rows, { merges, tables, hidden: true })], {
      names,
    });
    const snapshot = await written(doc);
    expect(snapshot.names).toEqual(names);
    expect(snapshot.sheets[1]).toMatchObject({ hidden: true, merges: [merges[1], merges[0]] });
    expect(snapshot.sheets[1]?.tables).toEqual([{ ...tables[0], hasHeader: true, hasTotals: false }]);
  });

  test('reads the same however the sheet is laid out for paper', async () => {
    const page = {
      ...plainPage,
      titleRows: { from: 0, to: 1 },
      breaksAfterRows: [1],
      printArea: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 },
      footer: { left: '', center: '第 &P 頁，共 &N 頁', right: '' },
    };
    const layout = {
      page,
      freeze: { rowCount: 1, columnCount: 1 },
      tabColor: '1F4E79',
      columnWidthsPoints: [60, 90.5],
    };
    const values = [['a', 'b'], ['c'], ['d']];
    const { sheets, names } = await written(workbookDoc([sheetDoc("107年 (附件'1)", values, layout)]));
    expect(sheets[0]?.rows).toEqual(values);
    expect(names).toEqual([]);
  });

  test('keeps half a character, which faulty programs leave behind', async () => {
    const halves = ['前\ud83d後', '\udc00', '\ufffe'];
    const { sheets } = await written(workbookDoc([sheetDoc('s', [halves])]));
    expect(sheets[0]?.rows[0]).toEqual(halves);
  });

  test('loses no character of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 8 }),
        async (texts) => {
          const { sheets } = await written(workbookDoc([sheetDoc('s', [[...texts, '尾']])]));
          expect(sheets[0]?.rows[0]).toEqual([...texts, '尾'].map((text) => text.replace(/\r\n?/g, '\n') || null));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('carries a cell of 32,767 characters', async () => {
    const long = '長'.repeat(32_767);
    const { sheets } = await written(workbookDoc([sheetDoc('s', [[long]])]));
    expect(sheets[0]?.rows[0]?.[0]).toBe(long);
  });
});
