import { readPlan } from '../../../src/core/actions/read-plan';
import { rule } from '../../../src/core/rules/weights-total';
import { findingsOf } from '../../support/make-plan';
import { line, sheet, snapshotOf } from '../../workbooks/layouts/layout';

const header = ['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
const rowOf = (dimension: string, item: string, point: string) =>
  line([dimension, item, point, `於${point}增設叫號燈箱`, '6月', '秘書室']);
const headed = (heading: string, item: string, point: string) =>
  sheet(heading, [line([heading]), line(header.slice(1)), line([item, point, `改善${point}的流程`, '6月', '秘書室'])]);

/** One sheet has the dimension in a column, the others as headings. */
const read = (cell: string) =>
  readPlan(
    snapshotOf({
      name: '',
      framework: null,
      sheets: [
        headed('一、基礎服務（200分）', '服務友善', '網站使用便利性'),
        sheet('服務遞送', [
          line(header),
          rowOf(cell, '服務便捷', '建置單一窗口整合服務'),
          rowOf('', '服務可近性', '主動服務'),
        ]),
        headed('三、服務量能（200分）', '服務精進機制', ''),
        headed('四、服務評價（200分）', '服務滿意情形', '定期進行滿意度調查'),
      ],
    }),
  ).plan;
const messages = (cell: string) => findingsOf(rule, read(cell)).map(({ message }) => message['zh-TW']);

test.each(['服務遞送(300分)', '二、服務遞送\n（300分）', '個別評核構面－服務遞送（３００ 分）'])(
  '%j is right',
  (cell) => expect(messages(cell)).toEqual([]),
);

test('a wrong weight in a cell is wrong, not missing', () => {
  expect(messages('二、服務遞送\n（250分）')).toEqual([expect.stringMatching(/^「服務遞送」印 250 分/)]);
});
