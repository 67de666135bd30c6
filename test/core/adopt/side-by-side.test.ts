import { describeRead } from '../../../src/core/actions/describe-read';
import { readPlan } from '../../../src/core/actions/read-plan';
import { left, line, sheet, snapshotOf, up } from '../../workbooks/layouts/layout';
import type { Line } from '../../workbooks/layouts/layout';

const header = ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];

function read(lines: readonly Line[]) {
  const result = readPlan(snapshotOf({ name: '', framework: null, sheets: [sheet('作法', lines)] }));
  const { rows, roster, ignored } = describeRead(result, 'zh-TW');
  return {
    rows: rows.map(({ row, dimension, point, measure, units }) => [row, dimension, point, measure, units.join()]),
    members: roster?.members.map(({ row, role, post }) => [row, role, post]) ?? [],
    ignored: ignored.map(({ row, why }) => [row, why]),
    cells: result.plan.measures.map((_measure, index) =>
      result.source.cellOf({ part: 'measure', index, field: 'measure' }),
    ),
  };
}

test('two dimensions next to each other are two tables', () => {
  const { rows, ignored, cells } = read([
    line(['115年度提升服務品質執行計畫具體作法表', ...Array<typeof left>(10).fill(left)]),
    line(['一、基礎服務', left, left, left, left, '', '二、服務遞送', left, left, left, left]),
    line([...header, '', ...header]),
    line([
      '服務友善',
      '網站使用便利性',
      '簡化版面。',
      '3月',
      '資訊室',
      '',
      '服務便捷',
      '建置單一窗口整合服務',
      '增加項目。',
      '6月',
      '行政科',
    ]),
    line([up, '', '增設字級。', '5月', '資訊室']),
    line(['', '', '', '', '', '', '', '', '推廣線上繳費。', '9月', '行政科']),
  ]);
  expect(rows).toEqual([
    [4, '基礎服務', '網站使用便利性', '簡化版面。', '資訊室'],
    [5, '基礎服務', '網站使用便利性', '增設字級。', '資訊室'],
    [4, '服務遞送', '建置單一窗口整合服務', '增加項目。', '行政科'],
    [6, '服務遞送', '建置單一窗口整合服務', '推廣線上繳費。', '行政科'],
  ]);
  expect(ignored.map(([row]) => row)).toEqual([1, 2, 3]);
  expect(cells.map((cell) => cell?.columnIndex)).toEqual([2, 2, 8, 8]);
});

test('a small roster beside the measures is a roster, whatever row it begins in', () => {
  const { rows, members } = read([
    line(['基礎服務']),
    line(header),
    line(['服務友善', '網站使用便利性', '簡化版面。', '3月', '資訊室']),
    line(['服務友善', '服務行為的友善性', '辦理禮貌測試。', '每季', '行政科', '', '職稱', '現職', '姓名']),
    line(['', '', '公布測試結果。', '每季', '行政科', '', '召集人', '局長', '甲○○']),
    line(['', '', '', '', '', '', '執行秘書', '科長', '乙○○']),
  ]);
  expect(rows.map(([row]) => row)).toEqual([3, 4, 5]);
  expect(members).toEqual([
    [5, '召集人', '局長'],
    [6, '執行秘書', '科長'],
  ]);
});

test('a blank column inside a table parts nothing, nor do columns for progress beside it', () => {
  const spaced = ['評核重點', '具體作法', '', '完成期限', '承辦單位', '', '辦理情形', '完成時間'];
  const { rows } = read([
    line(['基礎服務']),
    line(spaced),
    line(['網站使用便利性', '簡化版面。', '', '3月', '資訊室', '', '已上線', '3月1日']),
  ]);
  expect(rows).toEqual([[3, '基礎服務', '網站使用便利性', '簡化版面。', '資訊室']]);
});
