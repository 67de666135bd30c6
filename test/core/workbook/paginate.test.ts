import type { PagedCell, PagedColumn, PagedRow, PagedTable } from '../../../src/core/workbook/paged-table';
import { paginate } from '../../../src/core/workbook/paginate';
import type { CellStyle } from '../../../src/core/workbook/styles';

const column = (header: string, change: Partial<PagedColumn> = {}): PagedColumn => ({
  header,
  share: 10,
  align: 'left',
  merges: false,
  hanging: false,
  choices: null,
  ...change,
});
const cell = (text: string, group: number | null = null): PagedCell => ({ blocks: [{ marker: '', text }], group });
const row = (cells: readonly PagedCell[], leastPoints = 0, isRoom = false): PagedRow => ({
  kind: 'row',
  cells,
  leastPoints,
  isRoom,
});
const band = (text: string, startsPage = false): PagedRow => ({ kind: 'band', text, startsPage });
const tableOf = (
  columns: readonly PagedColumn[],
  rows: readonly PagedRow[],
  more: Partial<PagedTable> = {},
): PagedTable => ({
  name: '附件1',
  tabColor: '1F4E79',
  orientation: 'landscape',
  font: { name: '標楷體', sizePoints: 12 },
  lines: [{ text: '作法表', look: 'title' }],
  columns,
  rows,
  closing: [],
  footerLeft: '範例 & 機關',
  ...more,
});

const valuesOf = (sheet: ReturnType<typeof paginate>) =>
  sheet.doc.rows.map(({ cells }) => cells.map(({ value }) => value ?? ''));
const styleOf = (sheet: ReturnType<typeof paginate>, rowIndex: number, columnIndex: number) =>
  sheet.doc.rows[rowIndex]?.cells[columnIndex]?.style as CellStyle;

test('each numbered block is a row of the sheet; its number has a column of its own without a line between', () => {
  const blocks = [
    { marker: '1.', text: '公開流程' },
    { marker: '2. ', text: '簡化書表' },
  ];
  const sheet = paginate(
    tableOf(
      [column('重點', { merges: true }), column('作法', { hanging: true })],
      [row([cell('甲', 1), { blocks, group: null }])],
    ),
  );
  expect(valuesOf(sheet).slice(1)).toEqual([
    ['重點', '作法', ''],
    ['甲', '1.', '公開流程', '1'],
    ['', '2. ', '簡化書表', '1+'],
  ]);
  expect(sheet.doc.merges).toEqual(
    expect.arrayContaining([
      { startRow: 1, startColumn: 1, endRow: 1, endColumn: 2 },
      { startRow: 2, startColumn: 0, endRow: 3, endColumn: 0 },
    ]),
  );
  expect(styleOf(sheet, 2, 1).border?.open).toEqual(['right', 'bottom']);
  expect(styleOf(sheet, 3, 2).border?.open).toEqual(['left', 'top']);
});

test('without a number anywhere the hanging column is a single one', () => {
  const sheet = paginate(
    tableOf([column('職稱'), column('職掌', { hanging: true })], [row([cell('委員'), cell('督導')])]),
  );
  expect(valuesOf(sheet).slice(1)).toEqual([
    ['職稱', '職掌'],
    ['委員', '督導', '1'],
  ]);
});

test('running text is flush on both sides where its column is wide, labels and what stands in the middle are not', () => {
  const sheet = paginate(
    tableOf(
      [
        column('重點', { merges: true }),
        column('作法', { hanging: true, share: 60 }),
        column('期限', { align: 'center' }),
        column('效益'),
      ],
      [row([cell('甲', 1), { blocks: [{ marker: '1.', text: '公開流程' }], group: null }, cell('持續'), cell('便民')])],
    ),
  );
  const horizontals = sheet.doc.rows
    .at(-1)
    ?.cells.slice(0, 5)
    .map((_cell, index) => styleOf(sheet, 2, index).horizontal);
  expect(horizontals).toEqual(['left', 'left', 'justify', 'center', 'left']);
});

test('a long marker stands in the text', () => {
  const blocks = [
    { marker: '1.', text: '甲' },
    { marker: '第一階段工作：', text: '乙' },
  ];
  const sheet = paginate(tableOf([column('作法', { hanging: true })], [row([{ blocks, group: null }])]));
  expect(valuesOf(sheet).slice(2)).toEqual([
    ['1.', '甲', '1'],
    ['第一階段工作：乙', '', '1+'],
  ]);
});

test('rows of one group share one merged label, repeated with （續） on the next page', () => {
  const rows = Array.from({ length: 10 }, (_row, index) => row([cell('重點', 7), cell(`作法${index}`)], 100));
  const sheet = paginate(tableOf([column('重點', { merges: true }), column('作法')], rows));
  expect(sheet.pages).toEqual([
    { firstRow: 0, lastRow: 5 },
    { firstRow: 6, lastRow: 9 },
    { firstRow: 10, lastRow: 11 },
  ]);
  expect(valuesOf(sheet).map(([first]) => first)).toEqual([
    ...['作法表', '重點', '重點', '', '', ''],
    ...['重點（續）', '', '', ''],
    ...['重點（續）', ''],
  ]);
});

test('a label higher than its rows makes them higher, all alike', () => {
  const label = '申辦業務標準作業流程訂定及公開情形';
  const columns = [column('重點', { merges: true, share: 4 }), column('作法', { share: 40 })];
  const sheet = paginate(tableOf(columns, [row([cell(label, 1), cell('一')]), row([cell(label, 1), cell('二')])]));
  const [first = 0, second = 0] = sheet.doc.rows.slice(2).map(({ heightPoints }) => heightPoints ?? 0);
  expect(first).toBe(second);
  expect(first + second).toBeGreaterThan(4 * 12 * 1.3);
});

test('a band goes with the row below it, and is repeated while its rows go on', () => {
  const room = (text: string) => row([cell(text)], 190);
  const sheet = paginate(
    tableOf(
      [column('事項')],
      [room('一'), room('二'), band('甲'), room('三'), room('四'), room('五'), band('乙', true), room('六')],
    ),
  );
  expect(valuesOf(sheet).map(([first, tag]) => [first, tag])).toEqual([
    ['作法表', undefined],
    ['事項', undefined],
    ['一', '1'],
    ['二', '2'],
    ['甲', '3'],
    ['三', '4'],
    ['四', '5'],
    ['甲（續）', '3…'],
    ['五', '6'],
    ['乙', '7'],
    ['六', '8'],
  ]);
  expect(sheet.pages.map(({ lastRow }) => lastRow)).toEqual([3, 6, 8, 10]);
});

test('a row longer than a page is cut at a line end, a line closes each page, its first column repeated', () => {
  const sheet = paginate(
    tableOf(
      [column('職稱', { share: 3 }), column('職掌', { share: 30 })],
      [row([cell('委員'), cell('督導服務。'.repeat(300))])],
    ),
  );
  const cut = sheet.doc.rows.slice(2);
  expect(sheet.pages.length).toBeGreaterThan(1);
  expect(cut.map(({ cells }) => cells[1]?.value ?? '').join('')).toBe('督導服務。'.repeat(300));
  expect(sheet.pages.slice(1).map(({ firstRow }) => sheet.doc.rows[firstRow]?.cells[0]?.value)).toEqual(
    sheet.pages.slice(1).map(() => '委員（續）'),
  );
  expect(cut.map(({ cells }) => cells[2]?.value)).toEqual(['1', ...cut.slice(1).map(() => '1&')]);
  expect(styleOf(sheet, sheet.pages[0]?.lastRow ?? 0, 1).border?.open ?? []).not.toContain('bottom');
  expect(styleOf(sheet, sheet.pages[1]?.firstRow ?? 0, 1).border?.open ?? []).not.toContain('top');
});

test('a row longer than a page does not begin where its short cells would be torn, nor with what announces its items alone', () => {
  const long = (first: string): PagedCell => ({
    blocks: [first, ...Array.from({ length: 12 }, () => '長'.repeat(350))].map((text, index) => ({
      marker: index === 0 ? '' : `${index}.`,
      text,
    })),
    group: null,
  });
  const columns = [column('作法', { hanging: true, share: 30 }), column('單位')];
  const firstOfSecondPage = (filling: number, item: PagedCell, unit: string) => {
    const sheet = paginate(tableOf(columns, [row([cell('短'), cell('')], filling), row([item, cell(unit)])]));
    return valuesOf(sheet)[sheet.pages[1]?.firstRow ?? 0]?.at(-1);
  };
  expect(firstOfSecondPage(250, long('提供下列設施。'), '秘書室')).not.toBe('2');
  expect(firstOfSecondPage(250, long('提供下列設施。'), Array.from({ length: 12 }, () => '秘書室').join('\n'))).toBe(
    '2',
  );
  expect(firstOfSecondPage(250, long('提供下列設施：'), '秘書室')).not.toBe('2');
  expect(firstOfSecondPage(300, long('提供下列設施：'), '秘書室')).toBe('2');
});

test('what announces an item goes over to the next page with it', () => {
  const blocks = Array.from({ length: 40 }, (_block, index) => ({
    marker: `${index + 1}.`,
    text: index % 2 === 0 ? '下列設施：' : '長'.repeat(100),
  }));
  const sheet = paginate(tableOf([column('作法', { hanging: true })], [row([{ blocks, group: null }])]));
  expect(sheet.pages.length).toBeGreaterThan(2);
  for (const { lastRow } of sheet.pages) expect(valuesOf(sheet)[lastRow]?.[1]).toMatch(/^長/u);
});

test('a row too high for Excel is several merged ones', () => {
  const sheet = paginate(
    tableOf([column('項目'), column('作法')], [row([cell('一'), cell('')], 600)], { orientation: 'portrait' }),
  );
  expect(valuesOf(sheet).slice(2)).toEqual([
    ['一', '', '1'],
    ['', '', '1&'],
  ]);
  expect(sheet.doc.merges).toContainEqual({ startRow: 2, startColumn: 0, endRow: 3, endColumn: 0 });
  expect(sheet.pages).toHaveLength(1);
});

test('what stands under the table takes the last row along to a new page', () => {
  const rows = ['一', '二', '三'].map((text) => row([cell(text)], 142));
  const closing = [{ text: '註：本表得視需要調整。', look: 'remark' as const }];
  expect(paginate(tableOf([column('事項')], rows)).pages).toHaveLength(1);
  const sheet = paginate(tableOf([column('事項')], rows, { closing }));
  expect(sheet.pages).toEqual([
    { firstRow: 0, lastRow: 3 },
    { firstRow: 4, lastRow: 5 },
  ]);
});

test('room to write is tagged as such, and choices are a drop-down that refuses nothing', () => {
  const sheet = paginate(
    tableOf([column('事項'), column('自評', { choices: ['是', '否'] })], [row([cell(''), cell('')], 54, true)]),
  );
  expect(valuesOf(sheet).at(-1)).toEqual(['', '', '1○']);
  expect(sheet.doc.validations).toEqual([
    {
      rect: { startRow: 2, startColumn: 1, endRow: 2, endColumn: 1 },
      source: { kind: 'values', values: ['是', '否'] },
      allowBlank: true,
      refuseOthers: false,
      prompt: null,
    },
  ]);
});

test('a table without rows is a page with its header', () => {
  const sheet = paginate(tableOf([column('事項')], []));
  expect(sheet.pages).toEqual([{ firstRow: 0, lastRow: 1 }]);
  expect(sheet.doc.page.footer).toEqual({
    left: '&10&"標楷體,Regular"範例 && 機關',
    center: '&10&"標楷體,Regular"第 &P 頁，共 &N 頁',
    right: '',
  });
});

test('a title longer than a line is broken before the year', () => {
  const text = '範例市政府公共服務推動委員會秘書處107年度提升服務品質執行計畫推動小組編組表';
  const sheet = paginate(tableOf([column('事項')], [], { lines: [{ text, look: 'title' }], orientation: 'portrait' }));
  expect(valuesOf(sheet)[0]).toEqual(['範例市政府公共服務推動委員會秘書處\n107年度提升服務品質執行計畫推動小組編組表']);
});

test('a column has room for two characters however small its share is, at the cost of the others', () => {
  const widthsOf = (shares: readonly number[]) =>
    paginate(
      tableOf(
        shares.map((share) => column('單位', { share })),
        [row(shares.map(() => cell('秘書室')))],
      ),
    ).doc.columnWidthsPoints.slice(0, shares.length);
  const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
  const [narrow = 0, ...others] = widthsOf([0.1, 60, 40]);
  expect(narrow).toBeGreaterThan(28);
  expect((others[0] ?? 0) / (others[1] ?? 1)).toBeCloseTo(1.5, 1);
  expect(Math.abs(total([narrow, ...others]) - total(widthsOf([20, 40, 40])))).toBeLessThan(3);
  expect(new Set(widthsOf(Array.from({ length: 40 }, () => 1))).size).toBe(1);
});
