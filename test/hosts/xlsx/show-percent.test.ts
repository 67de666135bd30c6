import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { showPercent } from '../../../src/core/workbook/show-percent';
import { writeXlsx } from 'hucre';

test.each([
  [0.85, '0%', '85%'],
  [0.1234, '0.00%', '12.34%'],
  [1, '#,##0%', '100%'],
  [0.85, 'General', null],
  [0.85, '0.00', null],
])('%d in %s shows %s', (value, code, shown) => {
  expect(showPercent(value, code)).toBe(shown);
});

test('a cell of a file is read as it shows', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: '表', rows: [[0.9]], cells: new Map([['0,0', { value: 0.9, style: { numFmt: '0%' } }]]) }],
  });
  const snapshot = await readSnapshot(bytes, '表.xlsx');
  expect(snapshot.ok && snapshot.value.sheets[0]?.rows).toEqual([['90%']]);
});
