import type { Framework } from '../../../src/core/frameworks/framework';
import { blank, left, line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

/** A rubric of an agency's own: three 面向, one of them without items. */
export const ownFramework: Framework = {
  id: 'harbour-counter',
  version: 1,
  name: '港區櫃臺服務評核',
  source: '測試用',
  dimensionTerm: '面向',
  pointTerm: '觀察重點',
  hasItems: true,
  totalWeight: null,
  dimensions: [
    {
      name: '數位轉型',
      aliases: [],
      category: null,
      weight: null,
      optional: false,
      items: [
        {
          name: '線上櫃臺',
          aliases: [],
          points: [
            { name: '表單全程線上化', aliases: [], optional: false },
            { name: '進度主動通知', aliases: [], optional: false },
          ],
        },
        { name: '資料治理', aliases: [], points: [{ name: '資料一致', aliases: [], optional: false }] },
      ],
    },
    {
      name: '在地關懷',
      aliases: [],
      category: null,
      weight: null,
      optional: false,
      items: [{ name: '高齡友善', aliases: [], points: [{ name: '到府協助', aliases: [], optional: false }] }],
    },
    {
      name: '共學共創',
      aliases: [],
      category: null,
      weight: null,
      optional: true,
      items: [{ name: null, aliases: [], points: [{ name: '民眾共學', aliases: [], optional: false }] }],
    },
  ],
  checklists: [],
};

/** Plans after an agency's own rubric, and plans whose rubric nobody knows. */
export const own: readonly Layout[] = [
  {
    name: "an agency's own framework with its own terms as headers",
    framework: 'harbour-counter',
    sheets: [
      sheet('總表', [
        line(['面向', '項目', '觀察重點', '推動作法', '預定完成日期', '權責單位'], 'header'),
        line(
          ['數位轉型', '線上櫃臺', '表單全程線上化', '盤點紙本表單。', '115/4/30', '櫃臺組'],
          reads('數位轉型', '線上櫃臺', '表單全程線上化', '盤點紙本表單。', '115/4/30', ['櫃臺組']),
        ),
        line(
          [up, up, '進度主動通知', '簡訊通知。', '115/6/30', '櫃臺組'],
          reads('數位轉型', '線上櫃臺', '進度主動通知', '簡訊通知。', '115/6/30', ['櫃臺組']),
        ),
        line(
          [up, '資料治理', '資料一致', '比對戶籍地址。', '每月', '資料組'],
          reads('數位轉型', '資料治理', '資料一致', '比對戶籍地址。', '每月', ['資料組']),
        ),
        line(
          ['共學共創', '', '民眾共學', '辦理工作坊。', '9月', '企劃組'],
          reads('共學共創', null, '民眾共學', '辦理工作坊。', '9月', ['企劃組']),
        ),
      ]),
    ],
  },
  {
    name: 'tables of an own framework under numbered headings',
    framework: 'harbour-counter',
    sheets: [
      sheet('附件', [
        line(['港務所櫃臺服務計畫'], 'title'),
        line(['一、數位轉型面向'], 'heading'),
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(
          ['線上櫃臺', '進度主動通知', '推播進度。', '5月', '櫃臺組'],
          reads('數位轉型', '線上櫃臺', '進度主動通知', '推播進度。', '5月', ['櫃臺組']),
        ),
        line(['二、在地關懷面向'], 'heading'),
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(
          ['高齡友善', '到府協助', '到宅收件。', '每週', '外勤組'],
          reads('在地關懷', '高齡友善', '到府協助', '到宅收件。', '每週', ['外勤組']),
        ),
      ]),
    ],
  },
  {
    name: 'a rubric that nobody knows: labels stay as written',
    framework: null,
    sheets: [
      sheet('計畫', [
        line(['便民禮民計畫', left, left, left, left], 'title'),
        line(['實施要項', '推動作法', '具體做法', '完成期限', '執行單位'], 'header'),
        line(
          ['1.環境整潔', '(1)定期清掃', '每日清掃大廳。', '每日', '總務組'],
          reads('環境整潔', null, '定期清掃', '每日清掃大廳。', '每日', ['總務組']),
        ),
        blank,
      ]),
      sheet('其他', [
        line(['評核構面', '評核項目', '評核重點', '具體作法', '期限', '單位'], 'header'),
        line(
          ['為民省時', '流程', '減章', '刪減核章。', '7月', '秘書室'],
          reads('為民省時', '流程', '減章', '刪減核章。', '7月', ['秘書室']),
        ),
        line(
          ['', '', '減表', '合併表單。', '8月', '秘書室'],
          reads('為民省時', '流程', '減表', '合併表單。', '8月', ['秘書室']),
        ),
        line(
          ['為民省力', '', '代寫', '志工代寫。', '8月', '秘書室'],
          reads('為民省力', null, '代寫', '志工代寫。', '8月', ['秘書室']),
        ),
      ]),
    ],
  },
];
