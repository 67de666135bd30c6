import type { Column, SheetIdentity } from '../column';

/** `task` holds all tasks of a point, a line each, with their marks (□ ◎ *). */
export type ChecklistField = 'dimension' | 'item' | 'point' | 'task';

export const checklistSheet: SheetIdentity = { sheetName: '檢核表', tableName: '檢核表' };

/** Columns of a checklist in the order of our own sheet; columns of other names are kept under the entry's `other`. */
export const checklistColumns: readonly Column<ChecklistField>[] = [
  { field: 'dimension', header: '構面', synonyms: ['評核構面', '構面名稱', '策略', '實施要項', '面向'] },
  { field: 'item', header: '評核項目', synonyms: ['項目', '評獎項目', '檢核項目', '實施項目', '評核指標'] },
  {
    field: 'point',
    header: '評核重點',
    synonyms: ['評核指標', '次評核指標', '評獎重點', '檢核重點', '評核要點', '重點', '方法', '推動作法', '策略與方法'],
  },
  {
    field: 'task',
    header: '辦理事項',
    synonyms: [
      '檢核事項',
      '檢核內容',
      '應辦事項',
      '辦理內容',
      '檢核指標',
      '查核事項',
      '查核內容',
      '自我檢核事項',
      '檢視事項',
    ],
  },
];
