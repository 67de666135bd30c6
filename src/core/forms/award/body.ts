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
          text: '{self}為持續精進各項服務，依「{framework}」之架構盤點業務，訂定年度具體作法並落實執行，以達成下列目標：',
        },
        { kind: 'paragraph', level: 1, text: '維持服務的正確、一致與時效，讓民眾洽辦業務更為便利。' },
        { kind: 'paragraph', level: 1, text: '重視民眾意見與不同對象的需求，提供友善且貼近需要的服務。' },
        { kind: 'paragraph', level: 1, text: '整合資源、善用資訊科技，公開透明並持續創新。' },
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
          text: '實施要項、具體作法、完成期限及承辦單位〔，如{annex:measures}〕。',
        },
      ],
    },
    {
      heading: '執行步驟',
      entries: [
        {
          kind: 'paragraph',
          level: 1,
          text: '進行組織診斷：依評核{dimensionTerm}、項目及重點，就組織與業務現況逐項檢核，先期找出應改進事項，作為規劃改善之依據〔（檢核表如{annex:checklist}）〕。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '辦理教育訓練：利用各種集會及訓練時機，講授服務觀念、溝通技巧及業務知識，提升同仁服務素養。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '建立提案制度：請各單位研提精進作為及改善方案，績效優良者酌予獎勵。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '成立「{committee}」：統籌本計畫之規劃、推動及考核〔（編組如{annex:roster}）〕。',
        },
        {
          kind: 'paragraph',
          level: 1,
          text: '定期管制考核：按月檢視各單位執行情形，並不定期實地查核，缺失事項追蹤列管至改善為止。',
        },
        { kind: 'paragraph', level: 1, text: '報核及實施：本計畫依規定報請上級機關核定後實施，修正時亦同。' },
        {
          kind: 'paragraph',
          level: 1,
          text: '所屬機關（單位）得依本計畫訂定細部執行計畫，表列具體作法、完成期限及承辦單位，據以執行。',
        },
      ],
    },
    {
      heading: '考核獎懲',
      entries: [
        { kind: 'paragraph', level: 1, text: '考核作業：' },
        { kind: 'paragraph', level: 2, text: '不定期查訪：{group}不定期實地瞭解執行情形及成效，發現缺失即時改進。' },
        {
          kind: 'paragraph',
          level: 2,
          text: '年度考核：年度結束前彙整各單位執行成果，撰擬年度績效報告，提報上級機關。',
        },
        { kind: 'paragraph', level: 1, text: '獎懲作業：' },
        { kind: 'paragraph', level: 2, text: '年度考核，依上級機關所定計畫辦理獎懲。' },
        { kind: 'paragraph', level: 2, text: '平時考核，視考核結果依相關獎懲規定辦理。' },
      ],
    },
  ],
};
