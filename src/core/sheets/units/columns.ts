import type { Column, SheetIdentity } from '../column';

/** `aliases` and `members` hold several names, separated by 、; `kind` is 單位 or 統稱. */
export type UnitField = 'name' | 'aliases' | 'head' | 'kind' | 'members';

export const unitsSheet: SheetIdentity = { sheetName: '單位名冊', tableName: '單位名冊' };

export const unitColumns: readonly Column<UnitField>[] = [
  { field: 'name', header: '單位名稱', synonyms: ['單位', '名稱', '單位全銜', '科室名稱', '機關名稱'] },
  { field: 'aliases', header: '別名', synonyms: ['簡稱', '單位簡稱', '又稱', '別稱'] },
  { field: 'head', header: '主管職稱', synonyms: ['主管', '主管現職', '單位主管', '單位主管職稱'] },
  { field: 'kind', header: '類別', synonyms: ['種類', '單位類別', '性質'] },
  { field: 'members', header: '所含單位', synonyms: ['所屬單位', '包含單位', '成員單位', '涵蓋單位', '成員'] },
];

/** What the column 類別 says for each kind. */
export const unitKindWords: Readonly<Record<'unit' | 'collective', string>> = { unit: '單位', collective: '統稱' };
