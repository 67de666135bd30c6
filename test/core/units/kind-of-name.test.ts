import { readPlan } from '../../../src/core/actions/read-plan';
import { kindOfName, writtenKind } from '../../../src/core/units/kind-of-name';
import { registerFromRows } from '../../../src/core/units/register-from-rows';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { sheetDoc, workbookDoc } from '../../support/workbook-doc';

test('members make a collective; else the form of the name tells, and a long ending is a name', () => {
  expect(['各分局', '全體同仁', '隊', '所屬機關'].map((name) => kindOfName(name))).toEqual(
    Array<string>(4).fill('collective'),
  );
  expect(['第一分局', '工程處', '清潔隊', '圖書館'].map((name) => kindOfName(name))).toEqual(
    Array<string>(4).fill('unit'),
  );
  expect(kindOfName('推動小組', ['行政科'])).toBe('collective');
});

test('words for the kinds, and none for others', () => {
  expect(['統稱', ' Collective ', '單位', 'unit', '', '甲種'].map(writtenKind)).toEqual([
    'collective',
    'collective',
    'unit',
    'unit',
    null,
    null,
  ]);
});

test('a sheet and a file tell a blank kind alike', () => {
  const rows = [
    ['單位名稱', '別名', '主管', '類別', '所含單位'],
    ['行政課', '', '課長', '', ''],
    ['各課', '', '', '', ''],
    ['服務團隊', '', '', '', '行政課'],
    ['各代表會', '', '', '單位', ''],
  ];
  const fromFile = registerFromRows(rows);
  const sheet = snapshotOf(workbookDoc([sheetDoc('單位名冊', rows)]));
  const { plan } = readPlan(sheet, { framework: null, rocYear: 107 });
  const kinds = ['unit', 'collective', 'collective', 'unit'];
  expect(fromFile.ok && fromFile.value.units.map(({ kind }) => kind)).toEqual(kinds);
  expect(plan.register.units.map(({ kind }) => kind)).toEqual(kinds);
});
