import type { RosterField } from '../../plan/at';
import type { Column, SheetIdentity } from '../column';

export const rosterSheet: SheetIdentity = { sheetName: '編組', tableName: '編組' };

/** Columns of a roster in the order of our own sheet. 職稱 can stand twice: the second is the post. 編組 is left out where there are no groups. */
export const rosterColumns: readonly Column<RosterField>[] = [
  {
    field: 'group',
    header: '編組',
    synonyms: ['組別', '分組', '編組別', '小組', '組', '編組名稱', '編組單位', '組名'],
  },
  {
    field: 'role',
    header: '職稱',
    synonyms: [
      '編組職稱',
      '編組職務',
      '小組職稱',
      '小組職務',
      '任務編組職稱',
      '委員會職稱',
      '擔任職務',
      '擔任職稱',
      '兼任職稱',
      '兼任職務',
      '本小組職稱',
      '角色',
      '編組任務',
      '職務',
    ],
  },
  {
    field: 'post',
    header: '現職',
    synonyms: [
      '職稱',
      '現職職稱',
      '本職',
      '本職職稱',
      '原職',
      '原職稱',
      '原任職務',
      '職務',
      '級職',
      '職級',
      '單位職稱',
      '單位及職稱',
      '單位級職',
      '服務單位及職稱',
      '服務單位職稱',
      '現職單位職稱',
      '單位',
      '服務單位',
      '所屬單位',
    ],
  },
  { field: 'name', header: '姓名', synonyms: ['成員', '人員', '人員姓名', '成員姓名', '委員姓名'] },
  {
    field: 'duty',
    header: '職掌',
    synonyms: [
      '工作職掌',
      '任務',
      '任務職掌',
      '任務分工',
      '工作任務',
      '工作分配',
      '工作內容',
      '職責',
      '分工',
      '任務內容',
    ],
  },
  { field: 'remark', header: '備考', synonyms: ['備註', '附註', '說明', '聯絡電話'] },
];
