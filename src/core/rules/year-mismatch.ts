import type { CheckContext } from '../check/context';
import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import type { At } from '../plan/at';
import { excerpt } from '../text/excerpt';
import { parseNumeral } from '../text/numerals';
import { squeeze } from '../text/squeeze';

const NUMERAL = '(?:[0-9０-９]{2,3}|[〇○零一二三四五六七八九十百]{2,5})';
/** 107年度, 一○七年度, 107、108年度: the years that a title speaks of. */
const YEARS = new RegExp(`${NUMERAL}(?:[、,，及與和至到~～-]${NUMERAL})*(?=年度)`, 'gu');

export const rule: Rule = {
  id: 'year-mismatch',
  severity: 'warning',
  title: text('附件標題的年度與計畫不同', 'An annex titled with another year than the plan'),
  why: text(
    '附件標題是別的年度，通常是沿用舊檔，名單和檢核事項也可能沒有更新。',
    'An annex with another year is mostly an old file, so its names and tasks may be old as well.',
  ),
  example: {
    wrong: text('107年度計畫的附件標題「106年度推動小組編組表」', '「106年度推動小組編組表」 in the plan of 107'),
    right: text('「107年度推動小組編組表」', '「107年度推動小組編組表」'),
  },
  scope: 'plan',
  check(context, report) {
    const { rocYear } = context;
    if (rocYear === null) return;
    for (const { title, at } of titlesOf(context)) {
      const years = yearsIn(title);
      // 107、108年度: the plan’s own year among others is enough.
      if (years.length === 0 || years.includes(rocYear)) continue;
      report({
        at,
        message: text(
          `標題「${excerpt(title, 30)}」寫的是 ${years.join('、')} 年度，計畫是 ${rocYear} 年度，請改成一致，並確認內容已更新。`,
          `The title 「${excerpt(title, 30)}」 speaks of the year ${years.join(', ')}, the plan is that of ${rocYear}. Make them agree, and check that the content is new.`,
        ),
      });
    }
  },
};

function titlesOf({ plan }: CheckContext): { readonly title: string; readonly at: At }[] {
  return [
    { title: plan.roster?.title ?? '', at: { part: 'roster-table' } },
    { title: plan.checklist?.title ?? '', at: { part: 'checklist', index: 0, field: 'point' } },
  ];
}

function yearsIn(title: string): number[] {
  const runs = squeeze(title).match(YEARS) ?? [];
  return runs.flatMap((run) => run.split(/[、,，及與和至到~～-]/u)).flatMap((numeral) => parseNumeral(numeral) ?? []);
}
