import { recognisedOf } from '../../../src/core/actions/recognised-of';
import { readPlan } from '../../../src/core/actions/read-plan';
import { readText } from '../../../src/core/actions/read-text';
import { describeRead } from '../../../src/core/actions/describe-read';
import { recognisedLines } from '../../../src/core/check/report-recognised';
import { line, sheet, snapshotOf } from '../../workbooks/layouts/layout';

const lines = [
  line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位']),
  line(['服務友善', '網站使用便利性', '首頁放大字級。', '4月', '資訊室']),
  line(['', '', '停辦的舊作法。', '5月', '資訊室']),
  line(['', '', '', '', '']),
  line(['', '', '增設語音導覽。', '6月', '資訊室']),
];
const read = (rest: Parameters<typeof sheet>[2]) =>
  readPlan(snapshotOf({ name: '', framework: null, sheets: [sheet('附件1', lines, rest)] }));

test('hidden rows that were read are named, those without words are not', () => {
  const result = read({ hiddenRows: [0, 2, 3, 4] });
  expect(result.hiddenRows).toEqual([{ sheet: '附件1', rows: [3, 5] }]);
  expect(readText(result, describeRead(result, 'zh-TW'), 'zh-TW')).toContain('隱藏的列也讀入了：附件1 第 3、5 列');
  const recognised = recognisedOf(result, result.sheetNames, { framework: null, today: '2018-01-01' });
  expect(recognisedLines(recognised, 'zh-TW', 200).join('\n')).toContain('「附件1」第 3、5 列也讀入並檢查了');
});

test('a plan that stands on a hidden sheet alone is named as well, and where all is seen nothing is said', () => {
  expect(read({ hidden: true }).hiddenRows).toEqual([{ sheet: '附件1', rows: [2, 3, 5] }]);
  const seen = read({});
  expect(seen.hiddenRows).toEqual([]);
  expect(readText(seen, describeRead(seen, 'zh-TW'), 'zh-TW')).not.toContain('隱藏');
});
