import { readPlan } from '../../../src/core/actions/read-plan';
import { line, sheet, snapshotOf } from '../../workbooks/layouts/layout';

function registerBeside(header: readonly string[], row: readonly string[]) {
  const sheets = [
    sheet('作法', [
      line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位']),
      line(['服務友善', '網站使用便利性', '首頁放大字級。', '4月', '資訊室']),
    ]),
    sheet('單位', [line(header), line(row)]),
    sheet('編組', [
      line(['編組職稱', '現職', '姓名']),
      line(['召集人', '副局長', '甲○○']),
      line(['委員', '資訊室主任', '乙○○']),
      line(['委員', '總務室主任', '丙○○']),
    ]),
  ];
  const { register } = readPlan(snapshotOf({ name: '', framework: null, sheets })).plan;
  return { names: register.units.map(({ name }) => name), origin: register.origin };
}

test('a list of telephones is widened by what roster and tables name', () => {
  expect(registerBeside(['單位名稱', '簡稱', '主管職稱', '分機'], ['總務室', '總務', '主任', '301'])).toEqual({
    names: ['總務室', '資訊室'],
    origin: 'inferred',
  });
});

test('a register is what it says', () => {
  expect(registerBeside(['單位名稱', '簡稱', '主管職稱'], ['總務室', '總務', '主任'])).toEqual({
    names: ['總務室'],
    origin: 'written',
  });
});
