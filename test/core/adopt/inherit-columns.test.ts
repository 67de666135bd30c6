import { readPlan } from '../../../src/core/actions/read-plan';
import { line, sheet, snapshotOf as drawn } from '../../workbooks/layouts/layout';

const header = ['評核項目', '評核重點', '辦理事項'];

function entriesOf(second: readonly string[], texts: readonly string[]) {
  const { plan } = readPlan(
    drawn({
      name: '',
      framework: 'service-award',
      sheets: [
        sheet('檢核表', [
          line(['一、基礎服務']),
          line([...header, '現況', '自評']),
          line(['服務友善', '服務設施合宜程度', '□座椅是否修繕。', '已換新', '優']),
          line(['二、服務遞送']),
          line([...second]),
          line(['服務便捷', '建置單一窗口整合服務', '□窗口是否設置。', ...texts]),
        ]),
      ],
    }),
  );
  return plan.checklist!.entries.map(({ other }) => other);
}

test('what stands in a column that the first of several headers alone names is kept', () => {
  expect(entriesOf(header, ['規劃中', '可'])).toEqual([
    { 現況: '已換新', 自評: '優' },
    { 現況: '規劃中', 自評: '可' },
  ]);
});

test('a column that the next header names otherwise is another one, and a blank one is none', () => {
  expect(entriesOf([...header, '備註'], ['另訂', '可'])[1]).toEqual({ 備註: '另訂', 自評: '可' });
  expect(entriesOf(header, [])[1]).toEqual({});
});
