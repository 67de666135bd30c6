import { blank, left, line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

const basic = '基礎服務';
const right = '服務一致及正確';
const prompt = '服務及時性';
const expert = '服務人員專業度';

/** Headers: of two lines, broken, renamed, ambiguous. */
export const headers: readonly Layout[] = [
  {
    name: 'a header of two lines: 辦理情形 merged over 完成期限 and 承辦單位, the others merged down',
    framework: 'service-award',
    sheets: [
      sheet('附件一', [
        line(['基礎服務', left, left, left, left], 'heading'),
        line(['評核項目', '評核重點', '具體作法', '辦理情形', left], 'header'),
        line([up, up, up, '完成期限', '承辦單位'], 'header'),
        line(
          [right, prompt, '增設自助機。', '6月', '資訊室'],
          reads(basic, right, prompt, '增設自助機。', '6月', ['資訊室']),
        ),
      ]),
    ],
  },
  {
    name: 'a header of two lines, nothing merged: the second line fills the gaps of the first',
    framework: 'service-award',
    sheets: [
      sheet('附件一', [
        line(['評核項目', '評核重點', '具體作法', '辦理規劃'], 'header'),
        line(['', '', '', '期程', '承辦單位'], 'header'),
        line(
          [right, expert, '開設手語班。', '10月', '人事室'],
          reads(basic, right, expert, '開設手語班。', '10月', ['人事室']),
        ),
      ]),
    ],
  },
  {
    name: 'a header below a letterhead, broken by blanks and line ends, with remarks in brackets and a row of column numbers',
    framework: 'service-award',
    sheets: [
      sheet('Sheet1', [
        line(['', '西濱縣環境保護局', left, left, left, left], 'title'),
        line(['', '115 年度提升服務品質執行計畫', left, left, left, left], 'title'),
        line(['', '附件一'], 'title'),
        line(['', '', '', '', '', '製表日期：115.1.3'], 'title'),
        blank,
        line(['', '一、基礎服務'], 'heading'),
        line(
          [
            '',
            '評 核\n項 目',
            '評核重點(可採行措施例舉如下)',
            '具　體　作　法',
            '完 成\n期 限（年月）',
            '承　辦\n單　位',
          ],
          'header',
        ),
        line(['', '(1)', '(2)', '(3)', '(4)', '(5)'], 'header'),
        line(
          ['', right, prompt, '清潔通報即報即辦。', '115年12月', '稽查科'],
          reads(basic, right, prompt, '清潔通報即報即辦。', '115年12月', ['稽查科']),
        ),
      ]),
    ],
  },
  {
    name: 'headers that no list has, told by their words',
    framework: 'service-award',
    sheets: [
      sheet('工作表1', [
        line(['評核項目', '評核重點', '本年度精進作法', '預定辦理期程', '主責科室', '協辦單位'], 'header'),
        line(
          [right, prompt, '午間不打烊。', '全年', '服務科', '人事室'],
          reads(basic, right, prompt, '午間不打烊。', '全年', ['服務科'], { other: { 協辦單位: '人事室' } }),
        ),
      ]),
    ],
  },
  {
    name: 'two unit columns: 承辦單位 is the unit, 協辦 goes to the own columns; true dates, numbers and errors in cells',
    framework: 'service-award',
    sheets: [
      sheet('工作表1', [
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位', '協辦單位', '經費'], 'header'),
        line(
          [
            right,
            prompt,
            '汰換事務機。',
            { kind: 'date', iso: '2026-04-30', shown: '115/4/30' },
            '秘書室',
            '主計室',
            12000,
          ],
          reads(basic, right, prompt, '汰換事務機。', '115/4/30', ['秘書室'], {
            other: { 協辦單位: '主計室', 經費: '12000' },
          }),
        ),
        line(
          [right, prompt, { kind: 'error', code: '#REF!' }, '115', '秘書室', '', true],
          reads(basic, right, prompt, '#REF!', '115', ['秘書室'], { other: { 經費: 'TRUE' } }),
        ),
      ]),
    ],
  },
  {
    name: '評核指標 and 次評核指標: the finer one is the point',
    framework: 'service-award',
    sheets: [
      sheet('工作表1', [
        line(['構面', '評核指標', '次評核指標', '辦理事項', '完成期限', '業務單位'], 'header'),
        line(
          [basic, right, prompt, '設快速櫃臺。', '3月', '登記課'],
          reads(basic, right, prompt, '設快速櫃臺。', '3月', ['登記課']),
        ),
      ]),
    ],
  },
  {
    name: 'a survey form: 措施名稱 and 措施內容 are one measure; neither deadline nor unit',
    framework: 'service-award',
    sheets: [
      sheet('調查表', [
        line(['北岬市政府(單位名稱)115年提升服務品質具體作法措施調查表', left, left, left], 'title'),
        line(['構面名稱', '項目', '措施名稱', '措施內容'], 'header'),
        line(
          [basic, right, '快速櫃臺', '三分鐘內完成簡易案件。'],
          reads(basic, right, null, '快速櫃臺\n三分鐘內完成簡易案件。'),
        ),
        line([up, '服務友善', '', ''], 'unfilled'),
        line(['服務遞送', '服務便捷', '', '合併申請書。'], reads('服務遞送', '服務便捷', null, '合併申請書。')),
      ]),
    ],
  },
  {
    name: 'columns in another order, the dimension last',
    framework: 'service-award',
    sheets: [
      sheet('工作表1', [
        line(['承辦單位', '期限', '具體措施', '評核重點', '評核項目', '評核構面'], 'header'),
        line(
          ['服務課', '2月', '開放線上抽號。', '開發線上申辦或跨平臺通用服務', '服務便捷', '服務遞送'],
          reads('服務遞送', '服務便捷', '開發線上申辦或跨平臺通用服務', '開放線上抽號。', '2月', ['服務課']),
        ),
        line(
          ['服務課', '3月', '抽號進度簡訊。', '', '', ''],
          reads('服務遞送', '服務便捷', '開發線上申辦或跨平臺通用服務', '抽號進度簡訊。', '3月', ['服務課']),
        ),
      ]),
    ],
  },
  {
    name: 'a period in two columns, of which the end is the deadline; 實施要項 over 工作要領',
    framework: null,
    sheets: [
      sheet('工作表1', [
        line(['實施要項', '工作要領', '具體作法', '辦理期程', left, '主辦單位'], 'header'),
        line([up, up, up, '起', '迄', up], 'header'),
        line(
          ['規劃整體服務', '訂定計畫', '訂定年度計畫。', '1月', '3月', '秘書室'],
          reads('規劃整體服務', '訂定計畫', null, '訂定年度計畫。', '3月', ['秘書室'], { other: { 起: '1月' } }),
        ),
        line(
          ['', '加強宣導', '印製摺頁。', '2月', '4月', '秘書室'],
          reads('規劃整體服務', '加強宣導', null, '印製摺頁。', '4月', ['秘書室'], { other: { 起: '2月' } }),
        ),
      ]),
    ],
  },
];
