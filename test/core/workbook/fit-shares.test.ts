import { fitShares } from '../../../src/core/workbook/fit-shares';
import { usableWidthPoints } from '../../../src/core/workbook/page';
import type { PagedColumn, PagedTable } from '../../../src/core/workbook/paged-table';
import { paginate } from '../../../src/core/workbook/paginate';

const column = (header: string, share: number, more: Partial<PagedColumn> = {}): PagedColumn => ({
  header,
  share,
  align: 'center',
  merges: false,
  hanging: false,
  choices: null,
  ...more,
});
const columns = [
  column('評核重點', 13, { align: 'left', merges: true }),
  column('具體作法', 60, { align: 'left', hanging: true }),
  column('完成期限', 12),
  column('承辦單位', 15),
];
const tableOf = (rows: readonly (readonly string[])[], more: Partial<PagedTable> = {}): PagedTable => ({
  name: '附件',
  tabColor: '000000',
  orientation: 'landscape',
  font: { name: '標楷體', sizePoints: 12 },
  lines: [],
  columns,
  rows: rows.map((texts, index) => ({
    kind: 'row',
    cells: texts.map((text) => ({ blocks: [{ marker: '', text }], group: index })),
    leastPoints: 0,
  })),
  closing: [],
  footerLeft: '',
  ...more,
});
const widthsOf = (...tables: PagedTable[]) =>
  fitShares(tables).map((table) => table.columns.map(({ share }) => Math.round(share)));
const usual = widthsOf(tableOf([['友善', '增設服務臺。', '持續辦理', '秘書室']]))[0];

test('columns whose words fit keep their share', () => {
  const usable = usableWidthPoints('landscape');
  expect(usual).toEqual([13, 60, 12, 15].map((share) => Math.round((usable * share) / 100)));
  expect(widthsOf(tableOf([['友善', '增設服務臺。', '持續辦理', '秘書室、資訊室、行政科、人事室']]))).toEqual([usual]);
});

test('a unit that would be torn gets room, at the cost of the measures', () => {
  const [[point, measure, deadline, unit] = []] = widthsOf(
    tableOf([['友善', '增設服務臺。', '持續辦理', '秘書室、勤務指揮中心(資訊)']]),
  );
  expect([point, deadline]).toEqual([usual?.[0], usual?.[2]]);
  // Nine signs.
  expect(unit).toBeGreaterThan(12 * 9);
  expect((measure ?? 0) + (unit ?? 0)).toBeCloseTo((usual?.[1] ?? 0) + (usual?.[3] ?? 0), -1);
});

test('a label that is a little too long gets room, one that needs several lines anyway does not', () => {
  expect(widthsOf(tableOf([['服務行為的友善性', '', '', '']]))[0]?.[0]).toBeGreaterThan(usual?.[0] ?? 0);
  expect(widthsOf(tableOf([['申辦業務標準作業流程訂定情形', '', '', '']]))).toEqual([usual]);
});

test('what is longer than a column may become is not looked at', () => {
  expect(widthsOf(tableOf([['友善', '', '持續檢討辦理並於年底前提供辦理情形', '']]))).toEqual([usual]);
});

test('the widest column keeps seven eighths', () => {
  const [widths = []] = widthsOf(
    tableOf([['服務行為的友善性', '', '每年辦理二次以上', '勤務指揮中心(資訊)']], {
      columns: columns.map((each) => (each.hanging ? { ...each, share: 20 } : each)),
      orientation: 'portrait',
    }),
  );
  const usable = usableWidthPoints('portrait');
  expect(widths[1]).toBeGreaterThanOrEqual(Math.floor((usable * 20 * 0.88) / 60));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(usable, -1);
});

test('tables with the same columns stay alike, others do not care', () => {
  const long = tableOf([['友善', '', '', '勤務指揮中心(資訊)']]);
  const short = tableOf([['友善', '', '', '秘書室']]);
  const other = tableOf([['友善', '', '', '秘書室']], { orientation: 'portrait' });
  const [first, second, third] = widthsOf(long, short, other);
  expect(second).toEqual(first);
  expect(third).toEqual(widthsOf(other)[0]);
});

test('the word stands on one line where it is printed', () => {
  const [fitted] = fitShares([tableOf([['友善', '', '', '勤務指揮中心(資訊)']])]);
  const { doc } = paginate(fitted ?? tableOf([]));
  const unfitted = paginate(tableOf([['友善', '', '', '勤務指揮中心(資訊)']])).doc;
  expect(doc.rows.at(-1)?.heightPoints).toBeLessThan(unfitted.rows.at(-1)?.heightPoints ?? 0);
});
