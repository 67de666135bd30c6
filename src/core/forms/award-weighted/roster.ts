import type { RosterForm } from '../roster-form';

export const roster: RosterForm = {
  kind: 'roster',
  numbered: true,
  title: '{agency}{year}年度提升服務品質推動小組編組表',
  orientation: 'portrait',
  columns: [
    { field: 'role', header: '職稱', share: 14 },
    { field: 'post', header: '現職', share: 22 },
    { field: 'name', header: '姓名', share: 16 },
    { field: 'duty', header: '職掌', share: 36 },
    { field: 'remark', header: '備考', share: 12 },
  ],
};
