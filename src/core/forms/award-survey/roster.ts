import type { RosterForm } from '../roster-form';

export const roster: RosterForm = {
  kind: 'roster',
  numbered: true,
  title: '{agency}{year}年度提升服務品質推動小組編組表',
  orientation: 'portrait',
  columns: [
    { field: 'group', header: '編組', share: 12 },
    { field: 'role', header: '職稱', share: 12 },
    { field: 'post', header: '現職', share: 20 },
    { field: 'name', header: '姓名', share: 14 },
    { field: 'duty', header: '職掌', share: 30 },
    { field: 'remark', header: '備考', share: 12 },
  ],
};
