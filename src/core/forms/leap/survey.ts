import type { SurveyForm } from '../survey-form';

export const survey: SurveyForm = {
  kind: 'survey',
  numbered: false,
  onRequest: true,
  title: '{agency}（{unit}）〔{year}年度〕提升服務品質組織診斷具體作法措施調查表',
  orientation: 'landscape',
  columns: [
    { field: 'dimension', header: '策略', share: 15 },
    { field: 'point', header: '推動作法', share: 27 },
    { field: 'name', header: '措施名稱', share: 20 },
    { field: 'content', header: '措施內容', share: 38 },
  ],
  dimension: '{dimension}',
  rowPoints: 54,
  units: 'blank',
  notes: [
    '填表說明：',
    '一、請就上列各推動作法檢討貴單位現況，將可以推動或改善的措施填入「措施名稱」及「措施內容」；同一推動作法有數項措施時，請分項編號，無則免填。',
    '二、請於＿＿年＿＿月＿＿日前，經單位主管核章後送＿＿＿＿＿＿彙整，並請一併提供電子檔。',
  ],
  signature: '填表人：＿＿＿＿＿＿＿＿　　單位主管：＿＿＿＿＿＿＿＿　　填表日期：＿＿年＿＿月＿＿日',
};
