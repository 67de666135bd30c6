import { blank, line, reads, sheet } from './layout';
import type { Layout } from './layout';

const basic = '基礎服務';
const kind = '服務友善';
const site = '網站使用便利性';
const clear = '服務資訊透明度';

/** Lines below a table that are none of its rows, in the column of measures or at the left. */
export const endings: readonly Layout[] = [
  {
    name: 'measures first: notes, counts and sources of data stand in the column of measures',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['具體作法', '評核項目', '評核重點', '完成期限', '承辦單位'], 'header'),
        line(
          ['改版雙語網頁。', kind, site, '3月', '資訊課'],
          reads(basic, kind, site, '改版雙語網頁。', '3月', ['資訊課']),
        ),
        line(
          ['張貼規費收據範本。', '', clear, '5月', '行政課'],
          reads(basic, kind, clear, '張貼規費收據範本。', '5月', ['行政課']),
        ),
        line(['小計：2項'], 'total'),
        line(['※ 各課可依業務增列。'], 'note'),
        line(['資料來源：各課提報'], 'note'),
      ]),
    ],
  },
  {
    name: 'totals, 以下空白 and a remark on paging under the column of measures',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(
          [kind, site, '共計 12 項表單改為線上填寫。', '3月', '資訊課'],
          reads(basic, kind, site, '共計 12 項表單改為線上填寫。', '3月', ['資訊課']),
        ),
        line(['', '', '共計 1 項作法'], 'total'),
        line(['', '', '－以下空白－'], 'note'),
      ]),
    ],
  },
  {
    name: 'the table stands in a letter that goes on below it',
    framework: 'service-award',
    sheets: [
      sheet('函稿', [
        line(['具體作法', '承辦單位', '完成期限', '評核重點', '評核項目'], 'header'),
        line(
          ['設置愛心鈴。', '行政課', '8月', site, kind],
          reads(basic, kind, site, '設置愛心鈴。', '8月', ['行政課']),
        ),
        blank,
        line(['正本：縣政府'], 'note'),
        line(['副本：本所各課'], 'note'),
        line(['鎮長　○　○　○'], 'signature'),
      ]),
    ],
  },
];
