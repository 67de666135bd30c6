import type { ChecklistForm } from '../checklist-form';

export const checklist: ChecklistForm = {
  kind: 'checklist',
  numbered: true,
  onRequest: false,
  title: '{agency}〔{year}年度〕提升服務品質組織診斷檢核表',
  orientation: 'portrait',
  wording: 'with-notes',
  columns: [
    { field: 'item', header: '評核項目', share: 19 },
    { field: 'point', header: '評核重點', share: 24 },
    { field: 'task', header: '辦理事項', share: 57 },
  ],
  heading: '{number}、「〔{category}-〕{dimension}」',
  dimensionStartsPage: false,
  selfRating: false,
  ratings: ['已達成', '部分達成', '未達成', '不適用'],
};
