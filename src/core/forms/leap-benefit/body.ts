import type { BodyForm } from '../body-form';

export const body: BodyForm = {
  title: '{agency}〔{year}年度〕提升服務品質執行計畫',
  fontSizePoints: 14,
  sections: [
    { heading: '依據', entries: [{ kind: 'list', of: 'basis', level: 1 }] },
    {
      heading: '目標',
      entries: [
        // The programme's own three goals.
        { kind: 'paragraph', level: 1, text: '便捷服務遞送，確保效能與公平並重，發展適性的正確服務。' },
        { kind: 'paragraph', level: 1, text: '擴大社會參與，重視服務對象意見回饋，提供有感的優質服務。' },
        { kind: 'paragraph', level: 1, text: '開放政府治理，建立透明互信的合作環境，帶動創新的加值服務。' },
      ],
    },
    { heading: '推動期程', entries: [{ kind: 'paragraph', level: 0, text: '{period}。' }] },
    { heading: '實施對象', entries: [{ kind: 'paragraph', level: 0, text: '{self}各單位。' }] },
    {
      heading: '計畫內容',
      entries: [
        { kind: 'paragraph', level: 0, text: '各項{dimensionTerm}之推動作法、完成期限及預期效益如下表：' },
        { kind: 'table', of: 'measures' },
      ],
    },
    {
      heading: '實施步驟',
      entries: [
        { kind: 'paragraph', level: 1, text: '{self}依前列依據訂定本計畫，報請上級機關核定後實施。' },
        {
          kind: 'paragraph',
          level: 1,
          text: '各單位檢討與服務有關之規定、作業流程、申辦手續及服務措施，提出年度重點工作，並依所定期限完成。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '推動過程採規劃、執行、檢查、改進之循環，按期檢視進度並調整作法。',
        },
      ],
    },
    {
      heading: '績效評估',
      entries: [
        {
          kind: 'paragraph',
          level: 1,
          text: '成立{committee}，辦理平時查核並輔導改進，適時召開會議掌握執行進度。',
        },
        { kind: 'paragraph', level: 1, text: '年度終了召開會議檢討執行成效，作為修訂次年度計畫之參考。' },
        { kind: 'paragraph', level: 1, text: '本計畫未盡事宜，得視實際需要修正或補充之。' },
      ],
    },
  ],
};
