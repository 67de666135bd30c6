import { readPlan } from '../../../src/core/actions/read-plan';
import { line, sheet, snapshotOf, up } from '../../workbooks/layouts/layout';

test('columns of the user keep every word, whatever their header is called', () => {
  const { plan } = readPlan(
    snapshotOf({
      name: '',
      framework: null,
      sheets: [
        sheet('作法', [
          line(['評核重點', '具體作法', '完成期限', 'constructor', '__proto__', '窗口', '窗口']),
          line(['服務及時性', '假日辦公。', '每月', '甲', '乙', '丙', '丁']),
          line([up, up, '每季', '戊', '乙', '己', '']),
        ]),
      ],
    }),
  );
  const [measure] = plan.measures;
  expect(measure?.deadline).toBe('每月\n每季');
  expect(Object.entries(measure?.other ?? {})).toEqual([
    ['constructor', '甲\n戊'],
    ['__proto__', '乙'],
    ['窗口', '丙\n丁\n己'],
  ]);
});
