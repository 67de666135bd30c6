import fc from 'fast-check';
import { sheetName } from '../../../src/core/workbook/sheet-name';

test('a name that is allowed stays as it is', () => {
  expect(sheetName('基礎服務', [])).toBe('基礎服務');
});

test('what a sheet name may not hold becomes a blank', () => {
  expect(sheetName("'a/b[c]:d?*\\'", [])).toBe('a b c d');
  expect(sheetName('[]', [])).toBe('工作表');
});

test('a long name is cut at 31 and says so', () => {
  const name = sheetName('策略一 建立業務標準作業流程，維持服務措施處理一致性及正確性並適時檢討', []);
  expect(name).toHaveLength(31);
  expect(name.endsWith('…')).toBe(true);
});

test('a name that is taken gets a number, whatever its case', () => {
  expect(sheetName('Plan', ['plan', 'PLAN (2)'])).toBe('Plan (3)');
});

test('whatever is wanted, Excel takes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (wanted, taken) => {
      const name = sheetName(wanted, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
