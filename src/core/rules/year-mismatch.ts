import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'year-mismatch',
  severity: 'warning',
  title: text('標題或期程的年度與計畫不同', 'A title or period of another year than the plan'),
  why: text(
    '標題或期程是別的年度，通常是沿用舊檔，其下的內容也可能沒有更新。',
    'A title with another year mostly comes from an old file, so what stands below it may be old as well.',
  ),
  example: {
    wrong: text('107年度計畫的附件標題「106年度推動小組編組表」', '「106年度推動小組編組表」 in the plan of 107'),
    right: text('「107年度推動小組編組表」', '「107年度推動小組編組表」'),
  },
  scope: 'plan',
  check({ told, rocYear }, report) {
    if (rocYear === null) return;
    for (const { at, text: title, years } of told.titles) {
      // 107、108年度: the plan’s own year among others is enough.
      if (years.length === 0 || years.includes(rocYear)) continue;
      report({
        at,
        message: text(
          `「${excerpt(title, 30)}」寫的是 ${years.join('、')} 年度，計畫是 ${rocYear} 年度，請改成一致，並確認內容已更新。`,
          `「${excerpt(title, 30)}」 speaks of the year ${years.join(', ')}, the plan is that of ${rocYear}. Make them agree, and check that the content is new.`,
        ),
      });
    }
  },
};
