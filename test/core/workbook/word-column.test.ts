import { freeWordHeader, isWordColumn, mayBeWordColumn } from '../../../src/core/workbook/word-column';

test('a column is ours by its header and by how all its words begin', () => {
  const cases: [string, unknown[], boolean][] = [
    ['檢核結果', ['【必須修正】沒有期限', null, '', '【提示】半形標點'], true],
    ['檢核結果 2', ['[Must be fixed] no deadline', '[Hint] width'], true],
    ['檢核結果', ['【必須修正】沒有期限', '主任已看過'], false],
    ['檢核結果', [null, ''], false],
    ['檢核結果', [], false],
    ['檢核結果', [3], false],
    ['結果', ['【必須修正】沒有期限'], false],
  ];
  for (const [header, body, ours] of cases)
    expect([header, body, isWordColumn(header, body)]).toEqual([header, body, ours]);
  expect(mayBeWordColumn('檢核結果 12')).toBe(true);
});

test('a new column takes a header that the table does not have', () => {
  expect(freeWordHeader(['評核項目'])).toBe('檢核結果');
  expect(freeWordHeader(['檢核結果', '檢核結果 2'])).toBe('檢核結果 3');
});
