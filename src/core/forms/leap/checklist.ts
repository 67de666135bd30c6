import type { ChecklistForm } from '../checklist-form';

export const checklist: ChecklistForm = {
  kind: 'checklist',
  numbered: false,
  onRequest: true,
  title: '{agency}〔{year}年度〕提升服務品質組織診斷檢核表',
  orientation: 'portrait',
  wording: null,
  columns: [
    { field: 'point', header: '推動作法', share: 40 },
    { field: 'task', header: '檢核事項', share: 60 },
  ],
  heading: '{number}、{dimension}',
  dimensionStartsPage: false,
  selfRating: false,
  ratings: ['已達成', '部分達成', '未達成', '不適用'],
};
