import { left, line, reads, sheet } from './layout';
import type { Layout } from './layout';

const header = ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
const basic = '基礎服務';
const kind = '服務友善';
const site = '網站使用便利性';
const clear = '服務資訊透明度';
const title = ['松嶺地政事務所 115 年度提升服務品質執行計畫', left, left, left, left] as const;
const voices = '傾聽民眾意見，積極回應，有效協助民眾解決問題。';

/** Headings that stand in rows of their own: repeated on each page, several levels in one, or the only labels there are. */
export const headingRows: readonly Layout[] = [
  {
    name: 'each page repeats title, heading and header, but no labels',
    framework: 'service-award',
    sheets: [
      sheet('附件1', [
        line(title, 'title'),
        line(['一、基礎服務', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          [kind, site, '增設站內地圖。', '115年3月', '資訊課'],
          reads(basic, kind, site, '增設站內地圖。', '115年3月', ['資訊課']),
        ),
        line(title, 'title'),
        line(['一、基礎服務（續）', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          ['', '', '改善行動版頁面。', '115年6月', '資訊課'],
          reads(basic, kind, site, '改善行動版頁面。', '115年6月', ['資訊課']),
        ),
        line(
          ['', clear, '公告測量排定時間。', '每週', '測量課'],
          reads(basic, kind, clear, '公告測量排定時間。', '每週', ['測量課']),
        ),
        line(['一、基礎服務（續）', left, left, left, left], 'heading'),
        line(
          ['', '', '公告地價異動資訊。', '每月', '地價課'],
          reads(basic, kind, clear, '公告地價異動資訊。', '每月', ['地價課']),
        ),
        line(['二、服務遞送', left, left, left, left], 'heading'),
        line(
          ['', '主動服務', '電話通知領件。', '每日', '登記課'],
          reads('服務遞送', null, '主動服務', '電話通知領件。', '每日', ['登記課']),
        ),
      ]),
    ],
  },
  {
    name: 'dimension and item in one heading',
    framework: 'service-award',
    sheets: [
      sheet('附件1', [
        line(['一、基礎服務－(一)服務友善', left, left, left], 'heading'),
        line(header.slice(1), 'header'),
        line(
          [clear, '公告閉館時間。', '隨時', '行政課'],
          reads(basic, kind, clear, '公告閉館時間。', '隨時', ['行政課']),
        ),
        line(['二、服務遞送 (一)服務便捷', left, left, left], 'heading'),
        line(
          ['其他服務作法', '增設快速窗口。', '7月', '登記課'],
          reads('服務遞送', '服務便捷', '其他服務作法', '增設快速窗口。', '7月', ['登記課']),
        ),
      ]),
    ],
  },
  {
    name: 'methods numbered 第四項、',
    framework: 'service-leap',
    sheets: [
      sheet('表9', [
        line(['推動作法', '執行內容', '完成期限', '執行單位'], 'header'),
        line(
          [`第四項、${voices}`, '設置意見箱並於三日內回覆。', '持續辦理', '行政課'],
          reads(
            '重視全程意見回饋及參與，力求服務切合民眾需求',
            null,
            voices,
            '設置意見箱並於三日內回覆。',
            '持續辦理',
            ['行政課'],
          ),
        ),
      ]),
    ],
  },
  {
    name: 'three levels of headings are the only labels',
    framework: 'service-award',
    sheets: [
      sheet('附件1', [
        line(['編號', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(['一、基礎服務', left, left, left], 'heading'),
        line(['(一)服務友善', left, left, left], 'heading'),
        line(['1.網站使用便利性', left, left, left], 'heading'),
        line(
          ['1-1', '簡化首頁選單。', '4月', '資訊課'],
          reads(basic, kind, site, '簡化首頁選單。', '4月', ['資訊課'], { other: { 編號: '1-1' } }),
        ),
        line(['2.服務資訊透明度', left, left, left], 'heading'),
        line(
          ['2-1', '公開地籍圖資。', '5月', '測量課'],
          reads(basic, kind, clear, '公開地籍圖資。', '5月', ['測量課'], { other: { 編號: '2-1' } }),
        ),
      ]),
    ],
  },
  {
    name: 'strategy and method in heading rows over a table without columns for them',
    framework: 'service-leap',
    sheets: [
      sheet('附表', [
        line(['執行內容', '完成期限', '執行單位'], 'header'),
        line(['一、重視全程意見回饋及參與，力求服務切合民眾需求', left, left], 'heading'),
        line([`(四)${voices}`, left, left], 'heading'),
        line(
          ['1.設所長信箱。', '持續辦理', '行政課'],
          reads('重視全程意見回饋及參與，力求服務切合民眾需求', null, voices, '1.設所長信箱。', '持續辦理', ['行政課']),
        ),
      ]),
    ],
  },
  {
    name: 'a rubric that nobody knows, each dimension bare above its table',
    framework: null,
    sheets: [
      sheet('附件1', [
        line(['北灣地方檢察署', left, left, left, left], 'title'),
        line(['安心到署', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          ['動線', '標示', '更新樓層索引。', '3月', '總務科'],
          reads('安心到署', '動線', '標示', '更新樓層索引。', '3月', ['總務科']),
        ),
        line(['友善應訊', left, left, left, left], 'heading'),
        line(header, 'header'),
        line(
          ['通譯', '', '增聘特約通譯。', '6月', '文書科'],
          reads('友善應訊', '通譯', null, '增聘特約通譯。', '6月', ['文書科']),
        ),
      ]),
    ],
  },
  {
    name: 'a rubric that nobody knows, bracketed headings across the rows of one table',
    framework: null,
    sheets: [
      sheet('附件1', [
        line(header, 'header'),
        line(['（一）安心到署', left, left, left, left], 'heading'),
        line(
          ['動線', '標示', '更新樓層索引。', '3月', '總務科'],
          reads('安心到署', '動線', '標示', '更新樓層索引。', '3月', ['總務科']),
        ),
        line(['以下各項視經費辦理', left, left, left, left], 'note'),
        line(['（二）友善應訊', left, left, left, left], 'heading'),
        line(
          ['通譯', '', '增聘特約通譯。', '6月', '文書科'],
          reads('友善應訊', '通譯', null, '增聘特約通譯。', '6月', ['文書科']),
        ),
      ]),
    ],
  },
  {
    name: 'a rubric that nobody knows, numbered headings in the first column, which holds the measures',
    framework: null,
    sheets: [
      sheet('附件1', [
        line(['壹、安心到署'], 'heading'),
        line(['具體作法', '評核項目', '評核重點', '完成期限', '承辦單位'], 'header'),
        line(
          ['更新樓層索引。', '動線', '標示', '3月', '總務科'],
          reads('安心到署', '動線', '標示', '更新樓層索引。', '3月', ['總務科']),
        ),
        line(['貳、友善應訊'], 'heading'),
        line(['具體作法', '評核項目', '評核重點', '完成期限', '承辦單位'], 'header'),
        line(
          ['增聘特約通譯。', '', '通譯', '6月', '文書科'],
          reads('友善應訊', null, '通譯', '增聘特約通譯。', '6月', ['文書科']),
        ),
      ]),
    ],
  },
  {
    name: 'pages of a rubric that nobody knows under the same letterhead head nothing',
    framework: null,
    sheets: [
      sheet('附件1', [
        line(['北灣地方檢察署', left, left, left, left], 'title'),
        line(header, 'header'),
        line(
          ['動線', '標示', '更新樓層索引。', '3月', '總務科'],
          reads(null, '動線', '標示', '更新樓層索引。', '3月', ['總務科']),
        ),
        line(['北灣地方檢察署', left, left, left, left], 'title'),
        line(header, 'header'),
        line(
          ['', '照明', '增設夜間照明。', '6月', '總務科'],
          reads(null, '動線', '照明', '增設夜間照明。', '6月', ['總務科']),
        ),
      ]),
    ],
  },
  {
    name: 'measures first, and the dimension in the title that each table begins with in their column',
    framework: 'service-award',
    sheets: [
      sheet('附件1', [
        line(['松嶺地政事務所 115 年度提升服務品質執行計畫：基礎服務'], 'heading'),
        line(['工作重點', '評核重點', '執行單位', '評核項目'], 'header'),
        line(['製作圖解說明。', site, '資訊課', kind], reads(basic, kind, site, '製作圖解說明。', null, ['資訊課'])),
        line(['松嶺地政事務所 115 年度提升服務品質執行計畫：服務遞送'], 'heading'),
        line(['工作重點', '評核重點', '執行單位', '評核項目'], 'header'),
        line(
          ['增設快速窗口。', '其他服務作法', '登記課', '服務便捷'],
          reads('服務遞送', '服務便捷', '其他服務作法', '增設快速窗口。', null, ['登記課']),
        ),
      ]),
    ],
  },
];
