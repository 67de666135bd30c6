import { accounting, secretariat } from '../../plan/usual-committee';
import type { RosterForm } from '../roster-form';

export const roster: RosterForm = {
  kind: 'roster',
  numbered: true,
  title: '{agency}〔{year}年度〕提升服務品質專案推動小組名冊',
  orientation: 'portrait',
  onRequest: false,
  columns: [
    { field: 'group', header: '編組', share: 15 },
    { field: 'role', header: '職稱', share: 12 },
    { field: 'post', header: '職稱', share: 13 },
    { field: 'name', header: '姓名', share: 12 },
    { field: 'duty', header: '職掌', share: 36 },
    { field: 'remark', header: '備考', share: 12 },
  ],
  committee: [
    {
      kind: 'seats',
      unitNamed: [],
      seats: [
        { group: '召集人', role: '召集人', post: '', duty: '綜理提升服務品質各項推動事宜。', remark: '' },
        { group: '副召集人', role: '副召集人', post: '', duty: '襄理提升服務品質各項推動事宜。', remark: '' },
      ],
    },
    {
      kind: 'units',
      seats: [
        {
          group: '{unit}推動組',
          role: '組長',
          post: '{head}',
          duty: '一、規劃、推動{unit}業管之服務措施。\n二、追蹤辦理情形，並予改善。',
          remark: '{unit}',
        },
        {
          group: '{unit}推動組',
          role: '組員',
          post: '',
          duty: '一、規劃、推動{unit}業管之服務措施。\n二、追蹤辦理情形，並予改善。',
          remark: '{unit}',
        },
      ],
      duties: [{ named: accounting, duty: '一、籌編、核銷本計畫所需經費。\n二、協助檢討經費運用情形。' }],
    },
    {
      kind: 'seats',
      unitNamed: secretariat,
      seats: [
        {
          group: '業務組',
          role: '組長',
          post: '{head}',
          duty: '一、承辦本計畫幕僚作業。\n二、彙整、考核各組辦理情形。',
          remark: '{unit}',
        },
        {
          group: '業務組',
          role: '組員',
          post: '',
          duty: '一、承辦本計畫幕僚作業。\n二、彙整、考核各組辦理情形。',
          remark: '{unit}',
        },
      ],
    },
  ],
};
