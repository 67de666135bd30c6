import type { Rule } from '../check/rule';
import { fullDate } from '../deadlines/describe';
import { rocYearOfDate } from '../deadlines/roc';
import { text } from '../i18n/text';

export const rule: Rule = {
  id: 'period-contradictory',
  severity: 'error',
  title: text('計畫設定的年度、期程互相矛盾', 'Year and period of the settings that contradict each other'),
  why: text(
    '年度與期程是判斷各項期限的依據，互相矛盾時，該期程不用於檢核。',
    'Deadlines are judged by year and period; where these contradict each other, the period is not used.',
  ),
  example: {
    wrong: text(
      '年度 106，期程 107年1月1日至107年12月31日；迄日早於起日',
      'The year 106 with a period from 107年1月1日 to 107年12月31日; an end before the beginning',
    ),
    right: text('年度 107，期程 107年1月1日至107年12月31日', 'The year 107 with that period'),
  },
  scope: 'plan',
  check({ told: { from, to, rocYear: written }, rocYear }, report) {
    if (from === null || to === null) return;
    if (from > to) {
      report({
        at: { part: 'setting', name: 'periodTo' },
        message: text(
          `期程迄日「${fullDate(to)}」早於起日「${fullDate(from)}」，請改正起日或迄日。`,
          `The period ends on ${fullDate(to)}, before it begins on ${fullDate(from)}. Mend one of the two.`,
        ),
      });
      return;
    }
    if (written === null || (written >= rocYearOfDate(from) && written <= rocYearOfDate(to))) return;
    report({
      at: { part: 'setting', name: written === rocYear ? 'periodFrom' : 'rocYear' },
      message: text(
        `年度 ${written} 與期程（${fullDate(from)}至${fullDate(to)}）不合，請改正年度或期程。`,
        `The year ${written} has no day in the period (${fullDate(from)} to ${fullDate(to)}). Mend one of the two.`,
      ),
    });
  },
};
