import { blank, left, line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

const first = '完備基礎服務項目，注重服務特性差異化';
const second = '重視全程意見回饋及參與，力求服務切合民眾需求';
const third = '便捷服務遞送過程與方式，提升民眾生活便利度';
const polite = '注重服務人員的禮貌態度，提高民眾臨櫃洽公或網站使用的便利性，建置合宜的服務環境。';
const special = '因應業務屬性及服務特性差異，汲取創新趨勢，投入品質改善，發展優質服務。';
const listen = '傾聽民眾意見，積極回應，有效協助民眾解決問題。';
const online = '衡酌實際需求，開發線上申辦及跨平台通用服務，增加民眾使用意願。';

/** 政府服務躍升方案: strategies and methods without items, under headers whose meaning hangs on their neighbours. */
export const leap: readonly Layout[] = [
  {
    name: 'the column 策略 holds numbers alone, and the methods tell',
    framework: 'service-leap',
    sheets: [
      sheet('工作表1', [
        line(['策略', '方法', '執行內容', '完成期限', '執行單位'], 'header'),
        line(
          ['策略二', listen, '每週整理民眾留言。', '每週', '總務組'],
          reads(second, null, listen, '每週整理民眾留言。', '每週', ['總務組']),
        ),
        line(
          ['策略三', online, '開放線上預約參觀。', '6月底前', '資訊室'],
          reads(third, null, online, '開放線上預約參觀。', '6月底前', ['資訊室']),
        ),
      ]),
    ],
  },
  {
    name: '推動作法 is the point beside 執行內容; sheets are called 策略一, 策略二',
    framework: 'service-leap',
    sheets: [
      sheet('策略一', [
        line(['推動作法', '執行內容', '完成期限', '執行單位'], 'header'),
        line(
          [`(三)${polite}`, '1.重漆服務臺指標。', '持續辦理', '總務組'],
          reads(first, null, polite, '1.重漆服務臺指標。', '持續辦理', ['總務組']),
        ),
        line(
          [up, '2.實施電話禮貌抽測。', '每季', '總務組\n人事室'],
          reads(first, null, polite, '2.實施電話禮貌抽測。', '每季', ['總務組', '人事室']),
        ),
        line(
          [`(四)${special}`, '觀摩他機關服務。', '10月', '各組'],
          reads(first, null, special, '觀摩他機關服務。', '10月', ['各組']),
        ),
      ]),
      sheet('策略二', [
        line(['推動作法', '執行內容', '完成期限', '執行單位'], 'header'),
        line(
          [listen, '設置意見信箱。', '持續辦理', '總務組'],
          reads(second, null, listen, '設置意見信箱。', '持續辦理', ['總務組']),
        ),
      ]),
    ],
  },
  {
    name: '策略與方法 holds strategy and method in one cell; 推動作法 beside it is the measure',
    framework: 'service-leap',
    sheets: [
      sheet('執行計畫', [
        line(['北岬監理站115年度提升服務品質執行計畫', left, left, left], 'title'),
        line(['策略與方法', '推動作法', '完成期限', '預期效益'], 'header'),
        line(
          [
            `一、${first}\n(一)${polite}`,
            '1.櫃臺設坐式服務。\n2.增設輪椅動線。',
            '6月完成並持續辦理',
            '民眾洽公更舒適',
          ],
          reads(first, null, polite, '1.櫃臺設坐式服務。\n2.增設輪椅動線。', '6月完成並持續辦理', [], {
            benefit: '民眾洽公更舒適',
          }),
        ),
        line(
          [`(二)${special}`, '引進叫號系統。', '8月', '縮短等候時間'],
          reads(first, null, special, '引進叫號系統。', '8月', [], { benefit: '縮短等候時間' }),
        ),
        line(
          [`二、${second}(一)${listen}`, '每月召開意見檢討會。', '每月', '及時改善'],
          reads(second, null, listen, '每月召開意見檢討會。', '每月', [], { benefit: '及時改善' }),
        ),
      ]),
    ],
  },
  {
    name: '執行方法 is the measure beside 執行策略 alone',
    framework: 'service-leap',
    sheets: [
      sheet('工作表1', [
        line(['執行策略', '執行方法', '期程', '權責單位'], 'header'),
        line([first, '訂定服務手冊。', '3月', '企劃科'], reads(first, null, null, '訂定服務手冊。', '3月', ['企劃科'])),
        line([up, '更新告示牌。', '4月', '企劃科'], reads(first, null, null, '更新告示牌。', '4月', ['企劃科'])),
        line([third, '推行線上預約。', '5月', '資訊科'], reads(third, null, null, '推行線上預約。', '5月', ['資訊科'])),
      ]),
    ],
  },
  {
    name: '執行方法 is the point where 具體作法 stands too; strategy repeated on every row',
    framework: 'service-leap',
    sheets: [
      sheet('工作表1', [
        line(['執行策略', '執行方法', '具體作法', '期程', '權責單位'], 'header'),
        line(
          [third, online, '上線規費試算。', '5月', '資訊科'],
          reads(third, null, online, '上線規費試算。', '5月', ['資訊科']),
        ),
        line(
          [third, online, '表單可線上簽名。', '7月', '資訊科'],
          reads(third, null, online, '表單可線上簽名。', '7月', ['資訊科']),
        ),
        line(
          [second, listen, '設專人回電。', '持續辦理', '企劃科'],
          reads(second, null, listen, '設專人回電。', '持續辦理', ['企劃科']),
        ),
      ]),
    ],
  },
  {
    name: 'strategy as a column written once, blank below; columns in another order, a number in front',
    framework: 'service-leap',
    sheets: [
      sheet('彙整表', [
        line(['填表日期：115年2月1日'], 'title'),
        line(['項次', '策略', '方法', '主辦單位', '完成時間', '具體措施', '聯絡人'], 'header'),
        line(
          [1, `一、${first}`, polite, '行政組', '4月', '辦理禮儀講座。', '王小姐'],
          reads(first, null, polite, '辦理禮儀講座。', '4月', ['行政組'], { other: { 項次: '1', 聯絡人: '王小姐' } }),
        ),
        line(
          [2, '', '', '行政組', '5月', '更換座椅。', ''],
          reads(first, null, polite, '更換座椅。', '5月', ['行政組'], { other: { 項次: '2' } }),
        ),
        line(
          [3, `三、${third}`, online, '資訊組', '6月', '開發行動版網頁。', ''],
          reads(third, null, online, '開發行動版網頁。', '6月', ['資訊組'], { other: { 項次: '3' } }),
        ),
        line([4], 'number-only'),
        blank,
      ]),
    ],
  },
  {
    name: 'strategy as a row by itself, method numbered in the first column',
    framework: 'service-leap',
    sheets: [
      sheet('附表', [
        line(['推動策略及方法', '執行內容', '辦理期程', '辦理單位'], 'header'),
        line([`策略二：${second}`], 'heading'),
        line(
          [`（一）${listen}`, '回電確認滿意情形。', '持續', '服務課'],
          reads(second, null, listen, '回電確認滿意情形。', '持續', ['服務課']),
        ),
        line([`策略三、${third}`, left, left, left], 'heading'),
        line(
          [`1、${online}`, '建置網路繳費。', '9月', '資訊課'],
          reads(third, null, online, '建置網路繳費。', '9月', ['資訊課']),
        ),
      ]),
    ],
  },
];
