import { usualCommittee } from '../../plan/usual-committee';
import type { RosterForm } from '../roster-form';

export const roster: RosterForm = {
  kind: 'roster',
  numbered: false,
  title: '{agency}〔{year}年度〕提升服務品質工作推動小組編組表',
  orientation: 'portrait',
  onRequest: true,
  columns: [
    { field: 'role', header: '職稱', share: 14 },
    { field: 'post', header: '現職', share: 21 },
    { field: 'name', header: '姓名', share: 14 },
    { field: 'duty', header: '職掌', share: 39 },
    { field: 'remark', header: '備考', share: 12 },
  ],
  committee: usualCommittee,
};
