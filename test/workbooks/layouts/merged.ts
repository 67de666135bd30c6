import { left, line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

const header = ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
const basic = '基礎服務';
const kind = '服務友善';
const site = '網站使用便利性';
const polite = '服務行為的友善性';

/** Merged cells beyond the labels, and labels written once. */
export const merged: readonly Layout[] = [
  {
    name: 'deadline and unit merged over several measures hold for all of them',
    framework: 'service-award',
    sheets: [
      sheet('附件', [
        line(['基礎服務(200分)', left, left, left, left], 'heading'),
        line(header, 'header'),
        line([kind, site, '加大字級。', '6月', '資訊室'], reads(basic, kind, site, '加大字級。', '6月', ['資訊室'])),
        line([up, up, '增加語音朗讀。', up, up], reads(basic, kind, site, '增加語音朗讀。', '6月', ['資訊室'])),
        line([up, polite, '電話測試。', up, '人事室'], reads(basic, kind, polite, '電話測試。', '6月', ['人事室'])),
      ]),
    ],
  },
  {
    name: 'one measure merged over the rows of its units is one measure with all of them',
    framework: 'service-award',
    sheets: [
      sheet('附件', [
        line(['基礎服務(200分)', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          [kind, site, '整併各單位網頁。', '6月', '資訊室'],
          reads(basic, kind, site, '整併各單位網頁。', '6月', ['資訊室', '秘書室']),
        ),
        line([up, up, up, up, '秘書室'], 'continued'),
        line([up, polite, '禮貌競賽。', '9月', '人事室'], reads(basic, kind, polite, '禮貌競賽。', '9月', ['人事室'])),
      ]),
    ],
  },
  {
    name: '開放創新 in the same table, its point merged over item and point or with a dash for the item',
    framework: 'service-award',
    sheets: [
      sheet('附件', [
        line(['構面', ...header], 'header'),
        line(
          ['服務評價', '意見回應處理情形', '針對民眾意見、抱怨及陳情積極回應', '設專線。', '1月', '秘書室'],
          reads('服務評價', '意見回應處理情形', '針對民眾意見、抱怨及陳情積極回應', '設專線。', '1月', ['秘書室']),
        ),
        line(
          ['開放創新', '開放參與', left, '辦理公民論壇。', '', ''],
          reads('開放創新', null, '開放參與', '辦理公民論壇。'),
        ),
        line([up, '—', '創新性', '試辦機器人導覽。', '', ''], reads('開放創新', null, '創新性', '試辦機器人導覽。')),
      ]),
    ],
  },
  {
    name: 'a point with nothing else is a measure that is missing; a label row over its measures is not',
    framework: 'service-award',
    sheets: [
      sheet('附件', [
        line(['一、基礎服務'], 'heading'),
        line(header, 'header'),
        line([kind, site], 'label-row'),
        line(['', '', '改善行動版。', '4月', '資訊室'], reads(basic, kind, site, '改善行動版。', '4月', ['資訊室'])),
        line(['', polite], reads(basic, kind, polite, '')),
        line(
          ['', '服務資訊透明度', '公布名冊。', '5月', '資訊室'],
          reads(basic, kind, '服務資訊透明度', '公布名冊。', '5月', ['資訊室']),
        ),
        line(['', '', '', '6月', '秘書室'], reads(basic, kind, '服務資訊透明度', '', '6月', ['秘書室'])),
        line(['', '其他服務作法'], reads(basic, kind, '其他服務作法', '')),
      ]),
    ],
  },
  {
    name: 'a new item forgets the point; labels with numbers and weights',
    framework: 'service-award',
    sheets: [
      sheet('附件', [
        line(['基礎服務'], 'heading'),
        line(header, 'header'),
        line(
          ['(一)服務友善(80分)', '1.網站使用便利性（20 分）', '改版。', '4月', '資訊室'],
          reads(basic, kind, site, '改版。', '4月', ['資訊室']),
        ),
        line(
          ['(二)服務一致及正確', '', '訂手冊。', '5月', '秘書室'],
          reads(basic, '服務一致及正確', null, '訂手冊。', '5月', ['秘書室']),
        ),
        line(
          ['', '2、服務及時性', '限時辦結。', '5月', '秘書室'],
          reads(basic, '服務一致及正確', '服務及時性', '限時辦結。', '5月', ['秘書室']),
        ),
      ]),
    ],
  },
  {
    name: 'measures merged over the columns of deadline and unit, which say nothing for them',
    framework: 'service-award',
    sheets: [
      sheet('附件', [
        line(header, 'header'),
        line([kind, site, '檢討連結。', '4月', '資訊室'], reads(basic, kind, site, '檢討連結。', '4月', ['資訊室'])),
        line(['', '創新性', '開發語音查詢。', left, left], reads('開放創新', null, '創新性', '開發語音查詢。')),
        line(['', '', '開發圖像辨識。', left, left], reads('開放創新', null, '創新性', '開發圖像辨識。')),
      ]),
    ],
  },
  {
    name: 'hidden rows are read; a hidden sheet is not',
    framework: 'service-award',
    sheets: [
      sheet(
        '附件',
        [
          line(header, 'header'),
          line([kind, site, '開放資料。', '4月', '資訊室'], reads(basic, kind, site, '開放資料。', '4月', ['資訊室'])),
          line(
            [kind, polite, '表揚同仁。', '4月', '人事室'],
            reads(basic, kind, polite, '表揚同仁。', '4月', ['人事室']),
          ),
        ],
        { hiddenRows: [2] },
      ),
      sheet(
        '舊版',
        [line(header, 'hidden-sheet'), line([kind, site, '去年的作法。', '4月', '資訊室'], 'hidden-sheet')],
        { hidden: true },
      ),
    ],
  },
];
