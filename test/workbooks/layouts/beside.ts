import { line, reads, sheet } from './layout';
import type { DrawnSheet, Layout } from './layout';

const plan: DrawnSheet = sheet('附件1', [
  line(['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'], 'header'),
  line(
    ['基礎服務', '服務友善', '網站使用便利性', '首頁放大字級。', '4月', '資訊室'],
    reads('基礎服務', '服務友善', '網站使用便利性', '首頁放大字級。', '4月', ['資訊室']),
  ),
]);

/** Tables beside a plan that look like a part of it and are something else. */
export const beside: readonly Layout[] = [
  {
    name: 'a register with 成員 for the units that a name stands for',
    framework: 'service-award',
    sheets: [
      plan,
      sheet('單位名冊', [
        line(['單位', '別名', '主管', '類別', '成員'], 'header'),
        line(['資訊室', '資訊', '主任', '單位', ''], 'unit'),
        line(['總務室', '', '主任', '單位', ''], 'unit'),
        line(['各單位', '', '', '集合', '資訊室、總務室'], 'unit'),
      ]),
    ],
  },
  {
    name: 'lists of contacts, with telephones and with a title alone, are no committee',
    framework: 'service-award',
    sheets: [
      plan,
      sheet('窗口', [
        line(['單位', '姓名', '職稱', '分機', 'E-mail'], 'no-table'),
        line(['資訊室', '甲○○', '管理師', 221, 'a@example.gov.tw'], 'no-table'),
        line(['總務室', '乙○○', '組長', 305, ''], 'no-table'),
      ]),
      sheet('人員', [
        line(['各單位業務聯絡人', '', ''], 'no-table'),
        line(['單位', '職稱', '姓名'], 'no-table'),
        line(['資訊室', '技士', '丙○○'], 'no-table'),
      ]),
      sheet('推動小組', [
        line(['編組職稱', '現職', '姓名', '聯絡電話'], 'header'),
        line(['召集人', '副局長', '丁○○', '201'], 'roster'),
        line(['委員', '資訊室主任', '戊○○', '220'], 'roster'),
      ]),
    ],
  },
  {
    name: 'statistics about the measures are no measures',
    framework: 'service-award',
    sheets: [
      plan,
      sheet('統計', [
        line(['承辦單位', '作法數', '完成率'], 'no-table'),
        line(['資訊室', 6, '50%'], 'no-table'),
        line(['總務室', 3, '33%'], 'no-table'),
      ]),
      sheet('進度', [
        line(['構面', '評核項目', '具體作法數', '已完成數'], 'no-table'),
        line(['基礎服務', '服務友善', 4, 2], 'no-table'),
      ]),
      sheet('彙總', [line(['承辦單位', '具體作法', '完成'], 'no-table'), line(['資訊室', '5項', '3項'], 'no-table')]),
    ],
  },
  {
    name: 'a list of telephones names some units, and a committee with two people in a row',
    framework: 'service-award',
    sheets: [
      plan,
      sheet('分機表', [
        line(['單位名稱', '簡稱', '主管職稱', '分機'], 'header'),
        line(['總務室', '總務', '主任', 301], 'unit'),
      ]),
      sheet('編組', [
        line(['職稱', '姓名', '職稱', '姓名'], 'header'),
        line(['召集人', '甲○○', '副召集人', '乙○○'], 'roster'),
        line(['委員', '丙○○', '委員', '丁○○'], 'roster'),
        line(['', '', '委員', '己○○'], 'roster'),
      ]),
    ],
  },
];
