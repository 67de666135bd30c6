import type { ChecklistForm } from '../checklist-form';

export const checklist: ChecklistForm = {
  kind: 'checklist',
  numbered: true,
  title: '{agency}{year}年度提升服務品質組織診斷檢核表',
  orientation: 'portrait',
  wording: 'with-notes',
};
