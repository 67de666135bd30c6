import type { Framework } from '../../src/core/frameworks/framework';

const point = (name: string) => ({ name, aliases: [], optional: false });

/** A rubric of an agency's own, with words that sheets, names and formulas do not take as they are. */
export const awkwardFramework: Framework = {
  id: 'awkward',
  version: 3,
  name: '自訂 & <架構>',
  source: '自訂',
  dimensionTerm: '面向',
  pointTerm: '指標',
  hasItems: true,
  totalWeight: null,
  dimensions: [
    {
      name: '清單',
      aliases: [],
      category: null,
      weight: 60,
      optional: false,
      items: [
        { name: '溝通/協調 [內部]', aliases: [], points: [point('回應"快速"'), point('=正確'), point("首長's 信箱")] },
        { name: '服務 & <創新>？', aliases: [], points: [point('跨域*合作')] },
      ],
    },
    {
      name: '結合社會資源與志工能量，發展因地制宜且能長期持續運作之便民服務網絡',
      aliases: [],
      category: null,
      weight: 40,
      optional: true,
      items: [{ name: null, aliases: [], points: [point('編組'), point('A1')] }],
    },
  ],
  checklists: [],
};
