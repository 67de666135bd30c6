import { accounting } from '../../plan/usual-committee';
import type { RosterForm } from '../roster-form';

export const roster: RosterForm = {
  kind: 'roster',
  numbered: true,
  title: '{agency}〔{year}年度〕推動提升服務品質考核小組編組表',
  orientation: 'portrait',
  onRequest: false,
  columns: [
    { field: 'role', header: '職稱', share: 16 },
    { field: 'post', header: '現職', share: 20 },
    { field: 'name', header: '姓名', share: 14 },
    { field: 'duty', header: '職掌', share: 38 },
    { field: 'remark', header: '備考', share: 12 },
  ],
  committee: [
    {
      kind: 'seats',
      unitNamed: [],
      seats: [
        { group: null, role: '召集人', post: '', duty: '綜理本計畫各項事宜。', remark: '' },
        { group: null, role: '副召集人', post: '', duty: '襄理本計畫各項事宜。', remark: '' },
        { group: null, role: '副召集人', post: '', duty: '襄理本計畫各項事宜。', remark: '' },
        { group: null, role: '主任委員', post: '', duty: '督導本計畫之綜合規劃及考核。', remark: '' },
        { group: null, role: '副主任委員', post: '', duty: '協助督導規劃、考核及追蹤。', remark: '' },
      ],
    },
    {
      kind: 'units',
      seats: [
        { group: null, role: '委員', post: '{post}', duty: '督導{unit}辦理本計畫之規劃、考核及追蹤。', remark: '' },
      ],
      duties: [
        { named: accounting, duty: '督導{unit}辦理本計畫經費之籌編、核銷。' },
        {
          named: ['分局', '分處', '分署', '分所', '分站', '分院', '分校', '辦事處', '監理站', '派出所', '航務中心'],
          duty: '督導{unit}規劃、執行本機關交辦事項，並自行考核及追蹤。',
        },
      ],
    },
    {
      kind: 'seats',
      unitNamed: [],
      seats: [
        { group: null, role: '執行秘書', post: '', duty: '承辦本計畫，並協調、聯繫各單位。', remark: '' },
        { group: null, role: '執行幹事', post: '', duty: '協助執行秘書辦理幕僚作業。', remark: '' },
      ],
    },
  ],
};
