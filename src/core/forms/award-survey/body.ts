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
          text: '{self}為提升整體服務效能，依「{framework}」之精神檢視各項業務，訂定年度具體作法，以期達成：',
        },
        { kind: 'paragraph', level: 1, text: '服務流程便捷，處理正確且符合時限。' },
        { kind: 'paragraph', level: 1, text: '服務措施貼近需求，民眾滿意度逐年提升。' },
        { kind: 'paragraph', level: 1, text: '施政資訊公開透明，服務方式持續創新。' },
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
          text: '本計畫之具體作法、完成期限及承辦單位〔，詳如{annex:measures}「提升服務品質組織診斷具體作法表」〕。',
        },
      ],
    },
    {
      heading: '執行步驟',
      entries: [
        {
          kind: 'paragraph',
          level: 1,
          text: '擬訂計畫前，由各單位依評核{dimensionTerm}及重點實施組織診斷，並填具具體作法措施調查表〔（如{annex:survey}）〕，彙整後作為訂定本計畫之依據。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '各單位應定期檢討標準作業流程、申辦手續及服務措施，研擬具體作法，列為年度或階段性工作確實執行。',
        },
        { kind: 'paragraph', level: 1, text: '各業務單位應就主管業務督導所屬配合辦理，並按期更新數據及辦理情形。' },
        {
          kind: 'paragraph',
          level: 1,
          text: '成立{committee}〔（名冊如{annex:roster}）〕，負責規劃、推動及追蹤管制，落後項目應提出改善措施。',
        },
      ],
    },
    {
      heading: '考核獎懲',
      entries: [
        { kind: 'paragraph', level: 1, text: '考核：' },
        { kind: 'paragraph', level: 2, text: '配合上級機關考核，就指正事項限期改進。' },
        { kind: 'paragraph', level: 2, text: '{self}辦理不定期考核，瞭解執行成效，並針對缺失輔導改進。' },
        { kind: 'paragraph', level: 1, text: '獎懲：' },
        { kind: 'paragraph', level: 2, text: '經上級機關評定績優者，依其所定計畫敘獎。' },
        { kind: 'paragraph', level: 2, text: '平時考核視結果，依相關獎懲規定辦理。' },
      ],
    },
    {
      heading: '附件',
      entries: [
        { kind: 'paragraph', level: 1, text: '〔提升服務品質組織診斷具體作法表（{annex:measures}）。〕' },
        { kind: 'paragraph', level: 1, text: '〔提升服務品質組織診斷具體作法措施調查表（{annex:survey}）。〕' },
        { kind: 'paragraph', level: 1, text: '〔{committee}名冊（{annex:roster}）。〕' },
      ],
    },
  ],
};
