import { secretariat } from '../../plan/usual-committee';
import type { RosterForm } from '../roster-form';

export const roster: RosterForm = {
  kind: 'roster',
  numbered: false,
  title: '{agency}〔{year}年度〕提升服務品質工作推動小組編組表',
  orientation: 'portrait',
  onRequest: true,
  columns: [
    { field: 'role', header: '職稱', share: 20 },
    { field: 'post', header: '現職', share: 35 },
    { field: 'name', header: '姓名', share: 20 },
  ],
  committee: [
    { kind: 'seats', unitNamed: [], seats: [{ group: null, role: '召集人', post: '', duty: '', remark: '' }] },
    {
      kind: 'seats',
      unitNamed: secretariat,
      seats: [{ group: null, role: '副召集人', post: '{post}', duty: '', remark: '' }],
    },
    {
      kind: 'units',
      seats: [{ group: null, role: '推動組員', post: '{post}', duty: '', remark: '' }],
      duties: [],
    },
  ],
};
