import { registerFromRows } from '../../../src/core/units/register-from-rows';

test('columns in any order and language, several aliases in a cell, blank rows', () => {
  const expected = {
    ok: true,
    value: {
      origin: 'written',
      units: [
        { name: '會計室', aliases: ['會計', '主計'], head: '主任', kind: 'unit', members: [] },
        { name: '各業務單位', aliases: [], head: '', kind: 'collective', members: ['總務課', '會計室'] },
      ],
    },
  };
  expect(
    registerFromRows([
      ['名稱', '別名', '主管', '類別', '成員'],
      [' 會 計 室 ', '會計、主計', '主任', '單位', ''],
      ['', '', '', '', ''],
      ['各業務單位', '', '', '統稱', '總務課／會計室'],
    ]),
  ).toEqual(expected);
  expect(
    registerFromRows([
      ['members', 'name', 'note', 'kind', 'head', 'aliases'],
      ['', '會計室', 'x', 'unit', '主任', '會計|主計'],
      ['總務課;會計室', '各業務單位', '', '', '', ''],
    ]),
  ).toEqual(expected);
});

test.each([
  ['register-no-header', [['會計室'], ['人事室']], '名稱'],
  ['register-no-header', [], '名稱'],
  [
    'register-blank-name',
    [
      ['名稱', '主管'],
      ['', '主任'],
    ],
    '第 2 列',
  ],
  ['register-duplicate-name', [['name'], ['臺北站'], ['總務課'], ['台北站']], '第 4 列'],
  [
    'register-unknown-kind',
    [
      ['名稱', '類別'],
      ['會計室', '其他'],
    ],
    '「其他」',
  ],
])('%s', (code, rows, said) => {
  const outcome = registerFromRows(rows, '單位.csv');
  expect(outcome).toMatchObject({ ok: false, problem: { code } });
  if (outcome.ok) return;
  expect(outcome.problem.message['zh-TW']).toContain(said);
  expect(outcome.problem.message['zh-TW']).toContain('單位.csv');
});
