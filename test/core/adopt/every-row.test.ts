import fc from 'fast-check';
import { describeRead } from '../../../src/core/actions/describe-read';
import { readPlan } from '../../../src/core/actions/read-plan';
import { rowShape } from '../../../src/core/adopt/row-shape';
import { unmerge } from '../../../src/core/adopt/unmerge';
import type { CellRect, CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';

const words = [
  ...['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位', '推動作法', '執行內容', '策略與方法', '預期效益'],
  ...['編組', '職稱', '現職', '姓名', '職掌', '備考', '辦理事項', '項次', '單位名稱', '別名', '設定項目', '內容'],
  ...['基礎服務', '一、個別評核構面-基礎服務(200分)', '服務友善', '服務及時性', '其他服務作法', '開放參與', '同上'],
  ...['註：說明', '承辦人：', '合計', '持續辦理', '秘書室', '□ 說明', '附件一', '某局107年度提升服務品質執行計畫'],
  ...['辦理講習。', '1', '一、', '(一)', '', '  ', '\n', '\ud800'],
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  fc.constant(null),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant({ kind: 'error' as const, code: '#REF!' }),
  fc.constant({ kind: 'date' as const, iso: '2018-04-30', shown: '107/4/30' }),
);
const rect: fc.Arbitrary<CellRect> = fc
  .tuple(fc.nat(14), fc.nat(7), fc.nat(4), fc.nat(4))
  .map(([startRow, startColumn, height, width]) => ({
    startRow,
    startColumn,
    endRow: startRow + height,
    endColumn: startColumn + width,
  }));
const table = fc.record({
  name: fc.constantFrom('具體作法_1', '編組', '檢核表', '計畫設定', '單位名冊', '表格1'),
  rect,
  hasHeader: fc.boolean(),
  hasTotals: fc.boolean(),
  columns: fc.constant<string[]>([]),
});
const sheets: fc.Arbitrary<SheetSnapshot[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('策略一', '附件一', '基礎服務', '編組', '檢核表'),
      hidden: fc.boolean(),
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 16 }),
      merges: fc.array(rect, { maxLength: 8 }),
      tables: fc.array(table, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  )
  .map((drawn) =>
    drawn.map((sheet, index) => ({ ...sheet, name: `${sheet.name}${index}`, hiddenRows: [], formulas: [] })),
  );

test('every row with words is read or ignored, exactly once, whatever the workbook', () => {
  fc.assert(
    fc.property(sheets, (drawn) => {
      const { rows, roster, checklist, ignored } = describeRead(readPlan({ sheets: drawn, names: [] }), 'zh-TW');
      // Two people can stand side by side in one row of a roster.
      const seats = new Map((roster?.members ?? []).map((member) => [`${member.sheet} ${member.row}`, member]));
      const listed = [...rows, ...seats.values(), ...(checklist?.entries ?? []), ...ignored];
      const expected = drawn.flatMap((sheet, index) => {
        const grid = unmerge(sheet, index);
        const withWords = sheet.rows.map((_cells, row) => row).filter((row) => rowShape(grid, row).count > 0);
        return withWords.map((row) => `${sheet.name} ${row + 1}`);
      });
      const found = listed.map(({ sheet, row }) => `${sheet} ${row}`);
      expect(new Set(found).size).toBe(found.length);
      expect(expected.filter((place) => !found.includes(place))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('every place of a plan leads to a cell of its own sheet, or to none', () => {
  fc.assert(
    fc.property(sheets, (drawn) => {
      const { plan, source } = readPlan({ sheets: drawn, names: [] });
      const heights = new Map(drawn.map(({ name, rows }) => [name, rows.length]));
      for (const index of plan.measures.keys()) {
        for (const field of ['dimension', 'item', 'point', 'measure', 'deadline', 'unit', 'benefit'] as const) {
          const place = source.cellOf({ part: 'measure', index, field });
          if (place === null) continue;
          expect(place.rowIndex).toBeLessThan(heights.get(place.sheet) ?? 0);
          expect(place.columnIndex).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a label of the sheet before leads to its cell there, though the table goes on on the next sheet', () => {
  const sheet = (name: string, rows: (string | null)[][]) => ({
    name,
    hidden: false,
    rows,
    merges: [],
    tables: [],
    hiddenRows: [],
    formulas: [],
  });
  const header = ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
  const first = ['服務一致及正確', '服務及時性', '增設叫號燈箱', '115年6月', '秘書室'];
  const sheets = [
    sheet('第1頁', [header, ['（空列）'], first]),
    sheet('第2頁', [[null, null, '加派志工引導', '115年9月', '秘書室']]),
  ];
  const { plan, source } = readPlan({ sheets, names: [] });
  const at = plan.measures.findIndex(({ text }) => text === '加派志工引導');
  expect(source.cellOf({ part: 'measure', index: at, field: 'item' })).toEqual({
    sheet: '第1頁',
    rowIndex: 2,
    columnIndex: 0,
  });
});
