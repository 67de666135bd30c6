import type { Dimension } from '../../framework';

/**
 * 政府服務獎: the five 構面 with their weights (1000 points in all), items and 26 評核重點. Where agencies print a point differently the
 * first printing is the rubric's own and the others are aliases (docs/decisions says why); 臺/台, 、 and brackets need no alias.
 */
export const dimensions: readonly Dimension[] = [
  {
    name: '基礎服務',
    aliases: [],
    category: '個別評核構面',
    weight: 200,
    optional: false,
    items: [
      {
        name: '服務一致及正確',
        aliases: [],
        points: [
          { name: '申辦業務標準作業流程訂定情形', aliases: [], optional: false },
          { name: '服務及時性', aliases: [], optional: false },
          { name: '服務人員專業度', aliases: [], optional: false },
          { name: '其他服務作法', aliases: ['其他服務做法', '其他作法', '其他做法'], optional: true },
        ],
      },
      {
        name: '服務友善',
        aliases: [],
        points: [
          { name: '服務設施合宜程度', aliases: [], optional: false },
          { name: '網站使用便利性', aliases: [], optional: false },
          { name: '服務行為的友善性', aliases: [], optional: false },
          { name: '服務資訊透明度', aliases: [], optional: false },
          { name: '其他服務作法', aliases: ['其他服務做法', '其他作法', '其他做法'], optional: true },
        ],
      },
    ],
  },
  {
    name: '服務遞送',
    aliases: [],
    category: '個別評核構面',
    weight: 300,
    optional: false,
    items: [
      {
        name: '服務便捷',
        aliases: [],
        points: [
          { name: '建置單一窗口整合服務', aliases: [], optional: false },
          { name: '減除申辦案件需檢附之書表謄本', aliases: ['消除申辦案件需檢附之書表謄本'], optional: false },
          {
            name: '開發線上申辦或跨平臺通用服務',
            aliases: ['開發線上申辦', '開發線上申辦及跨平臺通用服務'],
            optional: false,
          },
          { name: '其他服務作法', aliases: ['其他服務做法', '其他作法', '其他做法'], optional: true },
        ],
      },
      {
        name: '服務可近性',
        aliases: [],
        points: [
          { name: '在地化服務', aliases: ['客製化服務', '在地化、客製化服務'], optional: false },
          { name: '專人全程服務', aliases: [], optional: false },
          { name: '主動服務', aliases: [], optional: false },
          { name: '其他服務作法', aliases: ['其他服務做法', '其他作法', '其他做法'], optional: true },
        ],
      },
      {
        name: '服務成長及優化',
        aliases: [],
        points: [
          { name: '突破成長', aliases: [], optional: false },
          { name: '優質服務', aliases: [], optional: false },
        ],
      },
    ],
  },
  {
    name: '服務量能',
    aliases: [],
    category: '個別評核構面',
    weight: 200,
    optional: false,
    items: [
      {
        name: '內部作業簡化',
        aliases: [],
        points: [{ name: '簡化內部作業，並聚焦核心業務，創新精進服務', aliases: [], optional: false }],
      },
      {
        name: '服務精進機制',
        aliases: [],
        points: [
          {
            name: '組織內部建立常態性運作機制，以及在首長領導及成員合作下，投入服務創新及精進',
            aliases: [],
            optional: false,
          },
        ],
      },
    ],
  },
  {
    name: '服務評價',
    aliases: [],
    category: '個別評核構面',
    weight: 200,
    optional: false,
    items: [
      {
        name: '服務滿意情形',
        aliases: [],
        points: [
          { name: '定期進行滿意度調查', aliases: [], optional: false },
          { name: '運用其他機制瞭解民眾對服務的評價', aliases: [], optional: false },
        ],
      },
      {
        name: '意見回應處理情形',
        aliases: [],
        points: [
          {
            name: '針對民眾意見、抱怨及陳情積極回應',
            aliases: ['針對民眾意見、抱怨及陳情等積極回應'],
            optional: false,
          },
        ],
      },
    ],
  },
  {
    name: '開放創新',
    aliases: [],
    category: '整體評核構面',
    weight: 100,
    optional: true,
    items: [
      {
        name: null,
        aliases: [],
        points: [
          { name: '開放參與', aliases: [], optional: false },
          { name: '創新性', aliases: [], optional: false },
        ],
      },
    ],
  },
];
