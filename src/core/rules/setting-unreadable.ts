import type { Rule } from '../check/rule';
import { text, type Text } from '../i18n/text';
import type { SettingFault } from '../plan/told';
import { excerpt } from '../text/excerpt';

const NAMES: Readonly<Record<SettingFault['name'], Text>> = {
  rocYear: text('年度', 'The year'),
  periodFrom: text('期程起日', 'The first day of the period'),
  periodTo: text('期程迄日', 'The last day of the period'),
};

export const rule: Rule = {
  id: 'setting-unreadable',
  severity: 'error',
  title: text('計畫設定的內容無法使用', 'A setting that cannot be used'),
  why: text(
    '看不懂的設定不會採用，期限就可能依別的年度或期程判斷。',
    'What is not understood is not used, so deadlines may be judged by another year or period.',
  ),
  example: {
    wrong: text('年度「19999」、期程起日「年初」', 'The year 「19999」, the first day 「年初」'),
    right: text('年度「107」、期程起日「107年1月1日」', 'The year 「107」, the first day 「107年1月1日」'),
  },
  scope: 'plan',
  check({ told, rocYear }, report) {
    for (const { name, written } of told.faults) {
      const year = rocYear ?? 107;
      const example = name === 'rocYear' ? String(year) : `${year}年${name === 'periodFrom' ? '1月1日' : '12月31日'}`;
      const label = NAMES[name];
      report({
        at: { part: 'setting', name },
        message:
          written === ''
            ? text(
                `${label['zh-TW']}沒有填，請填例如「${example}」。`,
                `${label.en} is blank. Write it, such as 「${example}」.`,
              )
            : text(
                `${label['zh-TW']}「${excerpt(written)}」看不懂，沒有採用，請改為例如「${example}」。`,
                `${label.en} 「${excerpt(written)}」 is not understood, so it is not used. Write it such as 「${example}」.`,
              ),
      });
    }
  },
};
