import type { BodyForm } from '../body-form';

export const body: BodyForm = {
  title: '{agency}〔{year}年度〕提升服務品質執行計畫',
  fontSizePoints: 14,
  sections: [
    { heading: '依據', entries: [{ kind: 'list', of: 'basis', level: 1 }] },
    {
      heading: '總體目標',
      entries: [
        // The programme's own three goals.
        { kind: 'paragraph', level: 1, text: '便捷服務遞送，確保效能與公平並重，發展適性的正確服務。' },
        { kind: 'paragraph', level: 1, text: '擴大社會參與，重視服務對象意見回饋，提供有感的優質服務。' },
        { kind: 'paragraph', level: 1, text: '開放政府治理，建立透明互信的合作環境，帶動創新的加值服務。' },
      ],
    },
    { heading: '推動期程', entries: [{ kind: 'paragraph', level: 0, text: '{period}。' }] },
    {
      heading: '成立「{committee}」',
      entries: [
        {
          kind: 'paragraph',
          level: 1,
          text: '任務：統籌提升服務品質之規劃、推動與督導，適時召開會議檢討執行情形，並就缺失追蹤改進。',
        },
        { kind: 'paragraph', level: 1, text: '編組〔（名冊如{annex:roster}）〕：' },
        { kind: 'list', of: 'committee', level: 2 },
      ],
    },
    { heading: '實施對象', entries: [{ kind: 'paragraph', level: 0, text: '{self}各單位。' }] },
    { heading: '實施要項', entries: [{ kind: 'list', of: 'dimensions', level: 1 }] },
    {
      heading: '實施步驟',
      entries: [
        { kind: 'paragraph', level: 1, text: '本計畫核定後函知各單位依所定期限辦理，並公布於{self}網站。' },
        {
          kind: 'paragraph',
          level: 1,
          text: '各單位檢討與服務有關之規定、作業流程及申辦手續，研提具體推動作法，列為年度重點工作。',
        },
        { kind: 'paragraph', level: 1, text: '不定期查核各單位服務品質，發現問題即時輔導改進。' },
        { kind: 'paragraph', level: 1, text: '年度終了檢討執行成效，作為修訂次年度計畫之參考。' },
      ],
    },
    {
      heading: '',
      entries: [{ kind: 'paragraph', level: 0, text: '各單位具體推動作法〔，詳如後{annex:measures}〕。' }],
    },
    { heading: '', entries: [{ kind: 'paragraph', level: 0, text: '本計畫未盡事宜，得視實際需要修正或補充之。' }] },
  ],
};
