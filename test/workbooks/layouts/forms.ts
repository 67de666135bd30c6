import { line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

const basic = '基礎服務';
const kind = '服務友善';
const site = '網站使用便利性';
const open = '服務資訊透明度';

/** Forms that somebody designed or pasted: words broken over cells, words of guidance under the header. */
export const forms: readonly Layout[] = [
  {
    name: 'words of the header broken over two cells',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['本所服務作法表'], 'title'),
        line(['評核', '評核', '具體作法', '完成', '承辦', '備'], 'header'),
        line(['項目', '重點', '', '期限', '單位', '註'], 'header'),
        line(
          [kind, site, '首頁放大字級。', '4月', '資訊室', ''],
          reads(basic, kind, site, '首頁放大字級。', '4月', ['資訊室']),
        ),
        line(
          [up, open, '公開等候人數。', '5月', '服務課', ''],
          reads(basic, kind, open, '公開等候人數。', '5月', ['服務課']),
        ),
      ]),
    ],
  },
  {
    name: 'words of the header broken over cells so that no line is a header by itself',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['評核', '評核重', '具體作', '完成期', '承辦單'], 'header'),
        line(['項目', '點', '法', '限', '位'], 'header'),
        line(
          [kind, site, '首頁放大字級。', '4月', '資訊室'],
          reads(basic, kind, site, '首頁放大字級。', '4月', ['資訊室']),
        ),
      ]),
    ],
  },
  {
    name: 'words of guidance and an example under the header',
    framework: 'service-award',
    sheets: [
      sheet('填報', [
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(['', '', '（請條列）', '（填至月份）', '（填至科室）'], 'note'),
        line(['範例', '', '增設服務鈴。', '107年3月', '服務課'], 'note'),
        line(
          [kind, site, '首頁放大字級。', '4月', '資訊室'],
          reads(basic, kind, site, '首頁放大字級。', '4月', ['資訊室']),
        ),
      ]),
      sheet('填報二', [
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(['', '', '請分點敘明', '請填年月', '請填科室全銜'], 'note'),
        line(
          [kind, site, '（續）首頁放大字級。', '4月', '資訊室'],
          reads(basic, kind, site, '（續）首頁放大字級。', '4月', ['資訊室']),
        ),
        line(
          ['', open, '請各單位公開等候人數。', '5月', '服務課'],
          reads(basic, kind, open, '請各單位公開等候人數。', '5月', ['服務課']),
        ),
      ]),
    ],
  },
];
