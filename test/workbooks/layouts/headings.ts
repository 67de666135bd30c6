import { blank, left, line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

const header = ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
const basic = '基礎服務';
const delivery = '服務遞送';
const sop = '申辦業務標準作業流程訂定情形';

/** Where the dimension is said: above, between, in titles, in names of sheets. */
export const headings: readonly Layout[] = [
  {
    name: 'several tables in a sheet, each under a merged heading with number, prefix and weight',
    framework: 'service-award',
    sheets: [
      sheet('附件一', [
        line(['青嶺市戶政事務所 115 年度提升服務品質執行計畫', left, left, left, left], 'title'),
        blank,
        line(['一、個別評核構面-基礎服務(200 分)', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          ['服務一致及正確', sop, '訂定戶籍登記作業流程圖，每季檢討一次。', '115年3月', '登記課'],
          reads(basic, '服務一致及正確', sop, '訂定戶籍登記作業流程圖，每季檢討一次。', '115年3月', ['登記課']),
        ),
        line(
          [up, up, '編印櫃臺作業手冊供同仁查用。', '持續辦理', '登記課\n行政課'],
          reads(basic, '服務一致及正確', sop, '編印櫃臺作業手冊供同仁查用。', '持續辦理', ['登記課', '行政課']),
        ),
        line(
          [up, '服務及時性', '設置候號資訊看板。', '115年6月底前', '行政課'],
          reads(basic, '服務一致及正確', '服務及時性', '設置候號資訊看板。', '115年6月底前', ['行政課']),
        ),
        blank,
        line(['二、個別評核構面-服務遞送(300 分)', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          ['服務便捷', '建置單一窗口整合服務', '出生登記一併受理健保申請。', '每月', '登記課'],
          reads(delivery, '服務便捷', '建置單一窗口整合服務', '出生登記一併受理健保申請。', '每月', ['登記課']),
        ),
        line(['五、整體評核構面-開放創新(100分)', left, left, left, left], 'heading'),
        line(['評核重點', '具體作法'], 'header'),
        line(
          ['開放參與', '邀請里長參與動線改造工作坊。'],
          reads('開放創新', null, '開放參與', '邀請里長參與動線改造工作坊。'),
        ),
        line(['創新性', '試辦行動櫃臺。'], reads('開放創新', null, '創新性', '試辦行動櫃臺。')),
      ]),
    ],
  },
  {
    name: 'headings in column A alone, under one header',
    framework: 'service-award',
    sheets: [
      sheet('工作表1', [
        line(['石潭區公所具體作法一覽表'], 'title'),
        line(header, 'header'),
        line(['基礎服務'], 'heading'),
        line(
          ['服務友善', '網站使用便利性', '改版全球資訊網。', '6月底', '資訊課'],
          reads(basic, '服務友善', '網站使用便利性', '改版全球資訊網。', '6月底', ['資訊課']),
        ),
        line(
          ['', '服務資訊透明度', '公布各項申辦案件處理時限。', '6月底', '資訊課'],
          reads(basic, '服務友善', '服務資訊透明度', '公布各項申辦案件處理時限。', '6月底', ['資訊課']),
        ),
        line(['服務遞送（300分）'], 'heading'),
        line(
          ['服務可近性', '主動服務', '到宅辦理印鑑證明。', '隨時', '民政課'],
          reads(delivery, '服務可近性', '主動服務', '到宅辦理印鑑證明。', '隨時', ['民政課']),
        ),
        line(['服務量能'], 'heading'),
        line(
          ['服務精進機制', '', '成立服務精進小組。', '4月', '秘書室'],
          reads('服務量能', '服務精進機制', null, '成立服務精進小組。', '4月', ['秘書室']),
        ),
      ]),
    ],
  },
  {
    name: 'one sheet a dimension, the dimension said only by the name of the sheet',
    framework: 'service-award',
    sheets: [
      sheet('基礎服務', [
        line(header, 'header'),
        line(
          ['服務友善', '其他服務作法', '於大廳提供充電座。', '5月', '總務科'],
          reads(basic, '服務友善', '其他服務作法', '於大廳提供充電座。', '5月', ['總務科']),
        ),
      ]),
      sheet('2.服務遞送', [
        line(header, 'header'),
        line(
          ['服務便捷', '其他服務作法', '增設自動繳費機。', '9月', '總務科'],
          reads(delivery, '服務便捷', '其他服務作法', '增設自動繳費機。', '9月', ['總務科']),
        ),
      ]),
    ],
  },
  {
    name: 'the dimension said only in the title of the sheet',
    framework: 'service-award',
    sheets: [
      sheet('表1', [
        line(['東嶼監理站115年度提升服務品質執行計畫－服務遞送', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          ['服務便捷', '其他服務作法', '提供線上取號。', '持續辦理', '駕管股'],
          reads(delivery, '服務便捷', '其他服務作法', '提供線上取號。', '持續辦理', ['駕管股']),
        ),
      ]),
      sheet('表2', [
        line(['東嶼監理站115年度提升服務品質執行計畫', left, left, left, left], 'title'),
        line(['構面：服務評價'], 'heading'),
        line(header, 'header'),
        line(
          ['服務滿意情形', '定期進行滿意度調查', '每半年問卷一次。', '每半年', '企劃股'],
          reads('服務評價', '服務滿意情形', '定期進行滿意度調查', '每半年問卷一次。', '每半年', ['企劃股']),
        ),
      ]),
    ],
  },
  {
    name: 'no word of a dimension: items and points tell it',
    framework: 'service-award',
    sheets: [
      sheet('Sheet1', [
        line(header, 'header'),
        line(
          ['服務一致及正確', '服務人員專業度', '辦理新進人員講習。', '3月、9月', '人事室'],
          reads(basic, '服務一致及正確', '服務人員專業度', '辦理新進人員講習。', '3月、9月', ['人事室']),
        ),
        line(
          ['服務便捷', '其他服務作法', '開放假日預約。', '每週', '服務科'],
          reads(delivery, '服務便捷', '其他服務作法', '開放假日預約。', '每週', ['服務科']),
        ),
        line(
          ['', '建置單一窗口整合服務', '設全功能櫃臺。', '每週', '服務科'],
          reads(delivery, '服務便捷', '建置單一窗口整合服務', '設全功能櫃臺。', '每週', ['服務科']),
        ),
        line(['', '創新性', '試辦語音導覽。', '', ''], reads('開放創新', null, '創新性', '試辦語音導覽。', null, [])),
      ]),
    ],
  },
  {
    name: 'an item as a heading row over the table, points in the column',
    framework: 'service-award',
    sheets: [
      sheet('彙整', [
        line(['壹、基礎服務', left, left, left], 'heading'),
        line(['評核重點', '具體作法', '期程', '主辦單位'], 'header'),
        line(['一、服務友善', left, left, left], 'heading'),
        line(
          ['(一)網站使用便利性', '增加站內搜尋。', '上半年', '資訊室'],
          reads(basic, '服務友善', '網站使用便利性', '增加站內搜尋。', '上半年', ['資訊室']),
        ),
        line(
          ['(二)其他服務作法', '設置哺集乳室。', '下半年', '秘書室'],
          reads(basic, '服務友善', '其他服務作法', '設置哺集乳室。', '下半年', ['秘書室']),
        ),
        line(['貳、服務遞送', left, left, left], 'heading'),
        line(['一、服務便捷', left, left, left], 'heading'),
        line(
          ['(一)其他服務作法', '簡化表單。', '上半年', '秘書室'],
          reads(delivery, '服務便捷', '其他服務作法', '簡化表單。', '上半年', ['秘書室']),
        ),
      ]),
    ],
  },
];
