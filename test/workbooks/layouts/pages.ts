import { blank, left, line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

const header = ['評核項目', '評核重點', '具體作法', '完成\n期限', '承辦\n單位'];
const basic = '基礎服務';
const right = '服務一致及正確';
const sop = '申辦業務標準作業流程訂定情形';

/** Tables cut by page breaks, and what stands under and around them. */
export const pages: readonly Layout[] = [
  {
    name: 'a page break repeats the header, the labels with （續）, and a measure goes on',
    framework: 'service-award',
    sheets: [
      sheet('附件1', [
        line(['一、「個別評核構面-基礎服務」', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          [right, sop, '檢討流程：\n1.盤點表單。', '6月', '行政科'],
          reads(basic, right, sop, '檢討流程：\n1.盤點表單。', '6月', ['行政科']),
        ),
        line([up, up, '公布流程圖。', '7月', '行政科'], reads(basic, right, sop, '公布流程圖。', '7月', ['行政科'])),
        line(header, 'header'),
        line(
          [`${right}（續）`, `${sop}（續）`, '2.刪減欄位。', '6月', '行政科'],
          reads(basic, right, sop, '2.刪減欄位。', '6月', ['行政科']),
        ),
        line(
          ['', '服務及時性', '縮短發證時間。', '8月', '發證科'],
          reads(basic, right, '服務及時性', '縮短發證時間。', '8月', ['發證科']),
        ),
      ]),
    ],
  },
  {
    name: 'a page break writes （續） alone in place of the labels',
    framework: 'service-award',
    sheets: [
      sheet('附件1', [
        line(['基礎服務', left, left, left, left], 'heading'),
        line(header, 'header'),
        line([right, sop, '盤點表單。', '6月', '行政科'], reads(basic, right, sop, '盤點表單。', '6月', ['行政科'])),
        line(['基礎服務（續）', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          ['（續）', '（續上頁）', '公布流程圖。', '7月', '行政科'],
          reads(basic, right, sop, '公布流程圖。', '7月', ['行政科']),
        ),
      ]),
    ],
  },
  {
    name: 'a page break repeats title and header, and leaves the labels blank',
    framework: 'service-award',
    sheets: [
      sheet('具體作法', [
        line(['南灣市消防局115年度提升服務品質執行計畫', left, left, left, left], 'title'),
        line(['一、基礎服務', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          [right, sop, '訂定檢查表。', '4月', '預防科'],
          reads(basic, right, sop, '訂定檢查表。', '4月', ['預防科']),
        ),
        line(['南灣市消防局115年度提升服務品質執行計畫', left, left, left, left], 'title'),
        line(header, 'header'),
        line(
          ['', '', '建置查詢系統。', '9月', '資訊室'],
          reads(basic, right, sop, '建置查詢系統。', '9月', ['資訊室']),
        ),
        line(
          ['', '服務人員專業度', '辦理測驗。', '每季', '訓練科'],
          reads(basic, right, '服務人員專業度', '辦理測驗。', '每季', ['訓練科']),
        ),
      ]),
    ],
  },
  {
    name: 'notes, totals, signatures and blank rows under a table, a row with remarks alone',
    framework: 'service-award',
    sheets: [
      sheet('附件一', [
        line(['附件一'], 'title'),
        line(['機關：青嶺市地政事務所', left, left, '', '填表日期：115年1月5日'], 'title'),
        line(['備註：請於期限前送秘書室彙整。', left, left, left, left], 'note'),
        blank,
        line(['基礎服務(200分)', left, left, left, left], 'heading'),
        line([...header, '備註'], 'header'),
        line(
          [right, sop, '1.訂定作業手冊。\n2.每年檢討。', '5月', '測量課', '含附圖'],
          reads(basic, right, sop, '1.訂定作業手冊。\n2.每年檢討。', '5月', ['測量課'], { other: { 備註: '含附圖' } }),
        ),
        blank,
        line(['', '', '', '', '', '另案簽辦'], 'own-column-only'),
        line(
          ['', '服務及時性', '縮短測量等候。', '5月', '測量課'],
          reads(basic, right, '服務及時性', '縮短測量等候。', '5月', ['測量課']),
        ),
        line(['合計', '', '2項', '', ''], 'total'),
        line(['註：', '持續辦理者免填完成期限。'], 'note'),
        line(['※ 本表請以 A4 列印。'], 'note'),
        blank,
        line(['承辦人：', '', '單位主管：', '', '機關首長：'], 'signature'),
      ]),
    ],
  },
  {
    name: 'a table that goes on over the next sheets without header',
    framework: 'service-award',
    sheets: [
      sheet('第1頁', [
        line(['一、基礎服務', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          [right, sop, '訂定檢查表。', '4月', '預防科'],
          reads(basic, right, sop, '訂定檢查表。', '4月', ['預防科']),
        ),
      ]),
      sheet('第2頁', [
        line(
          ['', '', '建置查詢系統。', '9月', '資訊室'],
          reads(basic, right, sop, '建置查詢系統。', '9月', ['資訊室']),
        ),
        line(
          ['', '服務人員專業度', '辦理測驗。', '每季', '預防科'],
          reads(basic, right, '服務人員專業度', '辦理測驗。', '每季', ['預防科']),
        ),
      ]),
      sheet('第3頁', [
        line(['二、服務遞送', left, left, left, left], 'heading'),
        line(
          ['服務便捷', '建置單一窗口整合服務', '更新網頁。', '每月', '資訊室'],
          reads('服務遞送', '服務便捷', '建置單一窗口整合服務', '更新網頁。', '每月', ['資訊室']),
        ),
      ]),
      sheet('通訊錄', [
        line(['資訊室', '主任', '分機 12', '三樓', '東側'], 'no-table'),
        line(['預防科', '科長', '分機 15', '二樓', '西側'], 'no-table'),
      ]),
    ],
  },
];
