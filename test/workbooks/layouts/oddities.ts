import { blank, left, line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

const header = ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
const basic = '基礎服務';
const delivery = '服務遞送';
const right = '服務一致及正確';
const kind = '服務友善';
const prompt = '服務及時性';
const expert = '服務人員專業度';
const site = '網站使用便利性';

/** Habits that are rarer, but no less common for that. */
export const oddities: readonly Layout[] = [
  {
    name: 'the dimension written downwards in a first column that has no header',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['', ...header], 'header'),
        line(
          ['基\n礎\n服\n務', right, prompt, '增設夜間櫃臺。', '3月', '服務課'],
          reads(basic, right, prompt, '增設夜間櫃臺。', '3月', ['服務課']),
        ),
        line(
          [up, '', expert, '開設講座。', '5月', '人事室'],
          reads(basic, right, expert, '開設講座。', '5月', ['人事室']),
        ),
        line(
          ['服\n務\n遞\n送', '服務便捷', '其他服務作法', '代收案件。', '6月', '服務課'],
          reads(delivery, '服務便捷', '其他服務作法', '代收案件。', '6月', ['服務課']),
        ),
      ]),
    ],
  },
  {
    name: 'a header of which no word is in the lists',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['服務構面類別', '評核項目別', '本局評核重點別', '精進改善方案', '預計限辦日程', '主責處室別'], 'header'),
        line(
          [basic, right, prompt, '簡化核章。', '3月', '服務科'],
          reads(basic, right, prompt, '簡化核章。', '3月', ['服務科']),
        ),
      ]),
    ],
  },
  {
    name: 'prose above the table names several dimensions and heads none of its rows',
    framework: 'service-award',
    sheets: [
      sheet('計畫', [
        line(['肆、推動構面'], 'heading'),
        line(['一、基礎服務'], 'heading'),
        line(['二、服務遞送'], 'heading'),
        blank,
        line(header, 'header'),
        line(
          [kind, site, '提供多語網頁。', '3月', '資訊室'],
          reads(basic, kind, site, '提供多語網頁。', '3月', ['資訊室']),
        ),
        line(
          ['服務便捷', '其他服務作法', '下鄉服務。', '4月', '服務課'],
          reads(delivery, '服務便捷', '其他服務作法', '下鄉服務。', '4月', ['服務課']),
        ),
      ]),
    ],
  },
  {
    name: '同上 and 〃 instead of labels; 以下空白 at the end; □ in measures that have a deadline',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['基礎服務', left, left, left, left], 'heading'),
        line(['評核項目', '評核重點', '辦理事項', '完成期限', '承辦單位'], 'header'),
        line(
          [kind, site, '□ 新增問答集。', '3月', '資訊室'],
          reads(basic, kind, site, '□ 新增問答集。', '3月', ['資訊室']),
        ),
        line(
          ['同上', '〃', '□ 更新附檔。', '4月', '資訊室'],
          reads(basic, kind, site, '□ 更新附檔。', '4月', ['資訊室']),
        ),
        line(['', '', '※ 另提供手語影片。', '', ''], reads(basic, kind, site, '※ 另提供手語影片。', null, [])),
        line(['（以下空白）'], 'note'),
      ]),
    ],
  },
  {
    name: 'a header merged over several columns, and the cells below it too',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['評核項目', left, '評核重點', '具體作法', left, left, '期限', '單位'], 'header'),
        line(
          [kind, left, site, '改善查詢。', left, left, '3月', '資訊室'],
          reads(basic, kind, site, '改善查詢。', '3月', ['資訊室']),
        ),
        line(
          [up, up, '服務資訊透明度', '公布進度。', left, left, '4月', '資訊室'],
          reads(basic, kind, '服務資訊透明度', '公布進度。', '4月', ['資訊室']),
        ),
      ]),
    ],
  },
  {
    name: '承辦單位 over 主辦 and 協辦',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位', left], 'header'),
        line([up, up, up, up, '主辦', '協辦'], 'header'),
        line(
          [kind, site, '統一版型。', '3月', '資訊室', '秘書室'],
          reads(basic, kind, site, '統一版型。', '3月', ['資訊室'], { other: { 協辦: '秘書室' } }),
        ),
      ]),
    ],
  },
  {
    name: 'dimension and item in one cell, item and point in one cell',
    framework: 'service-award',
    sheets: [
      sheet('甲', [
        line(['構面/項目', '評核重點', '具體作法', '期程', '權責單位'], 'header'),
        line(
          ['基礎服務\n服務友善', site, '建置站台。', '3月', '資訊室'],
          reads(basic, kind, site, '建置站台。', '3月', ['資訊室']),
        ),
        line(
          [up, '服務資訊透明度', '公開附件。', '3月', '資訊室'],
          reads(basic, kind, '服務資訊透明度', '公開附件。', '3月', ['資訊室']),
        ),
      ]),
      sheet('乙', [
        line(['評核項目及重點', '具體作法', '期程', '權責單位'], 'header'),
        line(
          ['服務一致及正確\n(一)服務及時性', '縮短時限。', '3月', '秘書室'],
          reads(basic, right, prompt, '縮短時限。', '3月', ['秘書室']),
        ),
        line(
          ['(二)服務人員專業度', '辦理測驗。', '3月', '秘書室'],
          reads(basic, right, expert, '辦理測驗。', '3月', ['秘書室']),
        ),
      ]),
    ],
  },
  {
    name: 'the plan stands on a hidden sheet, and nowhere else',
    framework: 'service-award',
    sheets: [
      sheet('封面', [line(['北岬市立圖書館'], 'no-table')]),
      sheet(
        '作法',
        [
          line(header, 'header'),
          line([kind, site, '擴充書目。', '3月', '採編組'], reads(basic, kind, site, '擴充書目。', '3月', ['採編組'])),
        ],
        { hidden: true },
      ),
    ],
  },
  {
    name: 'a heading with its weight in a cell of its own, a closing remark, and a table of something else below',
    framework: 'service-award',
    sheets: [
      sheet('附表', [
        line(header, 'header'),
        line(['一、基礎服務', '', '', '', '200分'], 'heading'),
        line([kind, site, '加註說明。', '3月', '資訊室'], reads(basic, kind, site, '加註說明。', '3月', ['資訊室'])),
        line(['本表經首長核定後實施，並按季檢討執行情形與成效。'], 'note'),
        blank,
        line(['經費概算表'], 'no-table'),
        line(['項次', '項目', '經費', '說明'], 'no-table'),
        line(['1', '網頁改版', '50萬元', '一式'], 'no-table'),
        blank,
        line(['二、服務遞送'], 'heading'),
        line(header, 'header'),
        line(
          ['服務便捷', '其他服務作法', '加開窗口。', '3月', '服務課'],
          reads(delivery, '服務便捷', '其他服務作法', '加開窗口。', '3月', ['服務課']),
        ),
      ]),
    ],
  },
  {
    name: 'a checklist with a unit column, and a roster whose groups are the roles',
    framework: 'service-award',
    sheets: [
      sheet('檢核表', [
        line(['提升服務品質檢核表', left, left, left], 'title'),
        line(['評核項目', '評核重點', '辦理事項', '填報單位'], 'header'),
        line([right, prompt, '□ 限時辦結。', '服務課'], 'checklist'),
        line(['', expert, '□ 定期測驗。', '人事室'], 'checklist'),
      ]),
      sheet('編組', [
        line(['編組', '職稱', '姓名', '職掌'], 'header'),
        line(['召集人', '鄉長', '己○○', '綜理業務'], 'roster'),
        line(['委員', '民政課長', '庚○○', '督導民政'], 'roster'),
        line([up, '社會課長', '辛○○', '督導社會'], 'roster'),
      ]),
    ],
  },
];
