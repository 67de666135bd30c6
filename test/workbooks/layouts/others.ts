import { blank, left, line, reads, sheet, up } from './layout';
import type { Layout } from './layout';

const basic = '基礎服務';
const right = '服務一致及正確';
const prompt = '服務及時性';

/** Workbooks with rosters, checklists, registers, settings and prose beside the measures. */
export const others: readonly Layout[] = [
  {
    name: 'measures, roster and checklist on one sheet each, 職稱 standing twice',
    framework: 'service-award',
    sheets: [
      sheet('作法', [
        line(['一、基礎服務'], 'heading'),
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(
          [right, prompt, '簡化領件。', '3月', '登記課'],
          reads(basic, right, prompt, '簡化領件。', '3月', ['登記課']),
        ),
      ]),
      sheet('名冊', [
        line(['西濱縣政府提升服務品質推動小組名冊', left, left, left, left, left], 'title'),
        line(['編組', '職稱', '職稱', '姓名', '職掌', '備註'], 'header'),
        line(['召集人', '召集人', '副局長', '甲○○', '綜理全般事宜', ''], 'roster'),
        line(['形象小組', '組長', '科長', '乙○○', '一、環境布置。', '總務科'], 'roster'),
        line([up, '組員', '科員', '丙○○', up, '總務科'], 'roster'),
        line(['', '', '', '', '二、電話禮貌。'], 'continued'),
        line(['註：組員異動時另行通知。'], 'note'),
      ]),
      sheet('檢核', [
        line(['提升服務品質組織診斷檢核表', left, left], 'title'),
        line(['一、「個別評核構面-基礎服務」', left, left], 'heading'),
        line(['評核項目', '評核重點', '辦理事項'], 'header'),
        line([right, prompt, '□ 於時限內辦結。\n◎ 附統計。'], 'checklist'),
        line([up, '服務人員專業度', '□ 辦理測驗。'], 'checklist'),
        line([up, '', '□ 公布結果。'], 'continued'),
        line(['五、「整體評核構面-開放創新」', left, left], 'heading'),
        line(['評核重點', '辦理事項'], 'header'),
        line(['開放參與', '□ 公開資料。'], 'checklist'),
      ]),
    ],
  },
  {
    name: '辦理事項 without marks heads measures where the tables beside it are measures',
    framework: 'service-award',
    sheets: [
      sheet('附件', [
        line(['一、基礎服務'], 'heading'),
        line(['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(
          [right, prompt, '簡化領件。', '3月', '登記課'],
          reads(basic, right, prompt, '簡化領件。', '3月', ['登記課']),
        ),
        line(['五、開放創新'], 'heading'),
        line(['評核重點', '辦理事項'], 'header'),
        line(['創新性', '引進智慧櫃臺。'], reads('開放創新', null, '創新性', '引進智慧櫃臺。')),
      ]),
    ],
  },
  {
    name: 'groups as merged rows in a roster, posts in two columns',
    framework: null,
    sheets: [
      sheet('編組', [
        line(['推動小組編組表'], 'title'),
        line(['職稱', '單位', '職稱', '姓名', '工作職掌'], 'header'),
        line(['服務組', left, left, left, left], 'heading'),
        line(['組長', '秘書室', '主任', '丁○○', '督導服務禮儀。'], 'roster'),
        line(['組員', '人事室', '科員', '戊○○', '辦理測試。'], 'roster'),
      ]),
    ],
  },
  {
    name: 'a register, settings and prose beside a plan',
    framework: 'service-award',
    sheets: [
      sheet('說明', [
        line(['東嶼鄉公所115年度提升服務品質執行計畫'], 'no-table'),
        line(['壹、依據'], 'no-table'),
        line(['一、縣政府函頒實施計畫辦理。'], 'no-table'),
        line(['貳、期程：自115年1月1日起至115年12月31日止。'], 'no-table'),
      ]),
      sheet('單位', [
        line(['單位名稱', '簡稱', '主管'], 'header'),
        line(['民政課', '民政', '課長'], 'unit'),
        line(['社會課', '', '課長'], 'unit'),
      ]),
      sheet('設定', [
        line(['項目', '內容'], 'header'),
        line(['機關名稱', '東嶼鄉公所'], 'setting'),
        line(['年度', 115], 'setting'),
        line(['字型', '標楷體'], 'unknown-setting'),
      ]),
      sheet('作法', [
        line(['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
        line(
          [basic, right, prompt, '假日辦公。', '每月', '民政課'],
          reads(basic, right, prompt, '假日辦公。', '每月', ['民政課']),
        ),
        blank,
      ]),
    ],
  },
  {
    name: 'a roster by groups, the post in two columns and no column of roles',
    framework: null,
    sheets: [
      sheet('名單', [
        line(['組別', '姓名', '單位', '職稱'], 'header'),
        line(['環境組', '甲○○', '秘書室', '主任'], 'roster'),
        line(['', '乙○○', '總務科', '專員'], 'roster'),
        line(['資訊組', '丙○○', '資訊室', '科員'], 'roster'),
      ]),
    ],
  },
];
