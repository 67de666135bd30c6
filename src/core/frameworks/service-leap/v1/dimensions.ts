import type { Dimension } from '../../framework';

/** 政府服務躍升方案: six 策略 with 22 方法 directly under them; no items and no weights. */
export const dimensions: readonly Dimension[] = [
  {
    name: '完備基礎服務項目，注重服務特性差異化',
    aliases: [],
    category: null,
    weight: null,
    optional: false,
    items: [
      {
        name: null,
        aliases: [],
        points: [
          {
            name: '建立業務標準作業流程，維持服務措施處理一致性；確保資訊提供、問題回應或申辦案件處理的正確性，並適時檢討改進流程與作業方式。',
            aliases: [],
            optional: false,
          },
          {
            name: '提供民眾易讀、易懂、易用的服務申辦資訊及進度查詢管道，提升服務流程透明度。',
            aliases: [],
            optional: false,
          },
          {
            name: '注重服務人員的禮貌態度，提高民眾臨櫃洽公或網站使用的便利性，建置合宜的服務環境。',
            aliases: [],
            optional: false,
          },
          {
            name: '因應業務屬性及服務特性差異，汲取創新趨勢，投入品質改善，發展優質服務。',
            aliases: [],
            optional: false,
          },
        ],
      },
    ],
  },
  {
    name: '重視全程意見回饋及參與，力求服務切合民眾需求',
    aliases: [],
    category: null,
    weight: null,
    optional: false,
    items: [
      {
        name: null,
        aliases: [],
        points: [
          { name: '納入民眾參與服務設計或邀請民間協力合作，提供符合民眾需求的服務。', aliases: [], optional: false },
          {
            name: '善用各類意見調查工具與機制，蒐集民眾對服務的需求或建議，適予調整服務措施。',
            aliases: [],
            optional: false,
          },
          {
            name: '依據服務特性辦理滿意度調查，瞭解民眾對服務的看法，並據以檢討改善既有措施。',
            aliases: [],
            optional: false,
          },
          { name: '傾聽民眾意見，積極回應，有效協助民眾解決問題。', aliases: [], optional: false },
        ],
      },
    ],
  },
  {
    name: '便捷服務遞送過程與方式，提升民眾生活便利度',
    aliases: [],
    category: null,
    weight: null,
    optional: false,
    items: [
      {
        name: null,
        aliases: [],
        points: [
          {
            name: '擴大單一窗口業務涵蓋範疇，減除申辦案件所需檢附之書表謄本，提高業務申辦便捷度。',
            aliases: [],
            optional: false,
          },
          { name: '衡酌實際需求，開發線上申辦及跨平台通用服務，增加民眾使用意願。', aliases: [], optional: false },
          {
            name: '推動跨單位、跨機關服務流程整合及政府資訊資源共用共享，提供全程整合服務。',
            aliases: [],
            optional: false,
          },
          {
            name: '關注社經發展新趨勢，運用創新策略，持續精進服務遞送過程及作法，提升服務效能。',
            aliases: [],
            optional: false,
          },
        ],
      },
    ],
  },
  {
    name: '關懷多元對象及城鄉差距，促進社會資源公平使用',
    aliases: [],
    category: null,
    weight: null,
    optional: false,
    items: [
      {
        name: null,
        aliases: [],
        points: [
          {
            name: '體認服務對象屬性差異，對特殊或弱勢族群提供適性服務，降低其取得服務的成本。',
            aliases: [],
            optional: false,
          },
          {
            name: '搭配複合策略，延伸服務據點，提高偏遠或交通不便地區民眾的服務可近性。',
            aliases: [],
            optional: false,
          },
          {
            name: '考量服務對象數位落差，發展網路服務或輔以其他方式，提供可替代的服務管道。',
            aliases: [],
            optional: false,
          },
        ],
      },
    ],
  },
  {
    name: '開放政府透明治理，優化機關管理創新',
    aliases: [],
    category: null,
    weight: null,
    optional: false,
    items: [
      {
        name: null,
        aliases: [],
        points: [
          { name: '建構友善安全資料開放環境，落實資料公開透明，便利共享創新應用。', aliases: [], optional: false },
          {
            name: '促進民眾運用實體或網路等多方管道參與決策制定，強化政策溝通及對話交流。',
            aliases: [],
            optional: false,
          },
          {
            name: '檢討機關內部作業，減省不必要的審核及行政作業，聚焦核心業務，推動服務創新。',
            aliases: [],
            optional: false,
          },
        ],
      },
    ],
  },
  {
    name: '掌握社經發展趨勢，專案規劃前瞻服務',
    aliases: [],
    category: null,
    weight: null,
    optional: false,
    items: [
      {
        name: null,
        aliases: [],
        points: [
          { name: '主動發掘關鍵議題，前瞻規劃服務策略預為因應。', aliases: [], optional: false },
          {
            name: '善用法規調適、資通訊技術應用及流程簡化，擴大本機關或第一線機關服務措施的運作彈性。',
            aliases: [],
            optional: false,
          },
          {
            name: '結合跨域整合、引進民間資源、社會創新及開放社群協作等策略，務實解決服務或公共問題。',
            aliases: [],
            optional: false,
          },
          {
            name: '權衡服務措施的必要性，以及投入成本與產出效益間的合理性，重視服務的制度化及持續性。',
            aliases: [],
            optional: false,
          },
        ],
      },
    ],
  },
];
