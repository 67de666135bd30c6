import type { BodyForm } from '../body-form';

export const body: BodyForm = {
  title: '{agency}〔{year}年度〕提升服務品質執行計畫',
  fontSizePoints: 14,
  sections: [
    { heading: '計畫依據', entries: [{ kind: 'list', of: 'basis', level: 1 }] },
    {
      heading: '計畫目標',
      entries: [
        {
          kind: 'paragraph',
          level: 0,
          text: '{self}為回應民眾對公共服務的期待，以「{framework}」為架構，檢討業務現況與服務流程，訂定年度具體作法並按期管考，期能達成下列目標：',
        },
        { kind: 'paragraph', level: 1, text: '簡化流程、重視時效，提供正確一致且便於使用的服務。' },
        { kind: 'paragraph', level: 1, text: '主動蒐集民眾意見，依服務對象的需求調整措施，提升整體滿意度。' },
        { kind: 'paragraph', level: 1, text: '運用資訊科技與跨機關合作，公開施政資訊，持續推出創新服務。' },
      ],
    },
    { heading: '執行對象', entries: [{ kind: 'paragraph', level: 0, text: '{self}所屬各單位。' }] },
    { heading: '執行期程', entries: [{ kind: 'paragraph', level: 0, text: '{period}。' }] },
    {
      heading: '計畫內容',
      entries: [
        {
          kind: 'paragraph',
          level: 0,
          text: '依「{framework}」各{dimensionTerm}之{pointTerm}，訂定具體作法、完成期限及承辦單位〔，詳如{annex:measures}〕。',
        },
      ],
    },
    {
      heading: '執行步驟',
      entries: [
        {
          kind: 'paragraph',
          level: 1,
          text: '成立「{committee}」：負責本計畫之規劃、推動及追蹤管制〔，編組如{annex:roster}〕。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '辦理組織診斷：各單位對照{pointTerm}檢視業務現況，找出待改善事項，作為訂定具體作法之依據〔，檢核表如{annex:checklist}〕。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '研訂具體作法：參酌診斷結果、民眾意見、滿意度調查及輿情反映，研提可行之作法，並訂明完成期限及承辦單位。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '核定及公布：本計畫報請上級機關核定後實施，並公布於{self}網站及服務場所。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '辦理教育訓練：利用集會、講習或訓練，說明應辦事項及推動步驟，增進同仁服務知能。',
        },
        { kind: 'paragraph', level: 1, text: '鼓勵提案改善：同仁所提改善或創新建議，經採行並具成效者，酌予獎勵。' },
        {
          kind: 'paragraph',
          level: 1,
          text: '定期管制考核：按期檢視辦理進度，進度落後者研擬改善措施並追蹤至完成；年度終了檢討執行成效，作為次年度計畫之參考。',
        },
      ],
    },
    {
      heading: '考核獎懲',
      entries: [
        { kind: 'paragraph', level: 1, text: '考核：' },
        {
          kind: 'paragraph',
          level: 2,
          text: '平時考核：由{group}不定期查核各單位執行情形，發現缺失即時輔導改進。',
        },
        { kind: 'paragraph', level: 2, text: '年度考核：年度終了彙整各單位執行成果，依上級機關規定提報。' },
        { kind: 'paragraph', level: 1, text: '獎懲：視平時及年度考核結果，依相關獎懲規定辦理。' },
      ],
    },
  ],
};
