import { readPastedUnits, writeUnits } from '../../../../src/taskpane/panels/plan/model/pasted-units';

test.each([
  ['one a line', '行政科\n資訊科\n', ['行政科', '資訊科']],
  ['lines of Windows, blanks around', ' 行政科 \r\n\r\n資訊科', ['行政科', '資訊科']],
  ['several in one line', '行政科、資訊科；會計室', ['行政科', '資訊科', '會計室']],
  ['a name that holds 、 itself', '各內、外勤單位\n行政科', ['各內、外勤單位', '行政科']],
  ['nothing', ' \n\t\n', []],
])('units are read: %s', (_case, pasted, names) => {
  expect(readPastedUnits(pasted).units.map(({ name }) => name)).toEqual(names);
});

test('two columns from Excel are names and heads, with or without a header', () => {
  const units = [
    { name: '行政科', head: '科長' },
    { name: '會計室', head: '' },
  ];
  expect(readPastedUnits('單位名稱\t主管\n行政科\t科長\n會計室\t\n').units).toEqual(units);
  expect(readPastedUnits(writeUnits(units)).units).toEqual(units);
});

test('a cell with a line break, which Excel quotes, is one name', () => {
  expect(readPastedUnits('"勤務指揮\n中心"\t主任\r\n"他說""好"""\t').units).toEqual([
    { name: '勤務指揮 中心', head: '主任' },
    { name: '他說"好"', head: '' },
  ]);
});

test('a name that stands twice is taken once, and said', () => {
  const { units, repeated } = readPastedUnits('行政科\t科長\n資訊科\n行政科\t代理科長');
  expect(units).toEqual([
    { name: '行政科', head: '科長' },
    { name: '資訊科', head: '' },
  ]);
  expect(repeated).toEqual(['行政科']);
});
