import type { CheckContext } from '../check/context';
import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { disagreement } from '../plan/disagreement';
import { repeatedMeasures } from '../plan/repeated-measures';
import { excerpt } from '../text/excerpt';
import { squeeze } from '../text/squeeze';

export const rule: Rule = {
  id: 'duplicate-conflict',
  severity: 'error',
  title: text('同一作法，期限或單位不同', 'The same measure with another deadline or unit'),
  why: text(
    '同一作法有兩個期限或兩組單位，執行和考核時無從認定以哪一個為準。',
    'With two deadlines or two sets of units for one measure, nobody can tell which one binds.',
  ),
  example: {
    wrong: text(
      '「於服務臺設置愛心鈴。」一列寫 107年4月、秘書室，另一列寫 107年9月、後勤科。',
      '“Install a call bell” stands once with April and the secretariat, once with September and logistics.',
    ),
    right: text(
      '兩列併為一列：「於服務臺設置愛心鈴。」107年4月、秘書室。',
      'One row: “install a call bell”, April, secretariat.',
    ),
  },
  scope: 'plan',
  check(context, report) {
    for (const { index, first, line, text: words } of repeatedMeasures(context.plan, (at) => context.linesOf(at))) {
      const differs = disagreement(context, first, index);
      if (!differs.deadline && !differs.unit) continue;
      const quoted = excerpt(words);
      const zh: string[] = [];
      const en: string[] = [];
      if (differs.deadline) {
        const [here, there] = [deadlineText(context, index), deadlineText(context, first)];
        zh.push(`完成期限這裡是「${here}」，前面是「${there}」`);
        en.push(`the deadline here is “${here}”, before “${there}”`);
      }
      if (differs.unit) {
        const [here, there] = [unitText(context, index), unitText(context, first)];
        zh.push(`承辦單位這裡是「${here}」，前面是「${there}」`);
        en.push(`the units here are “${here}”, before “${there}”`);
      }
      report({
        at: { part: 'measure', index, field: 'measure' },
        line,
        related: [{ part: 'measure', index: first, field: 'measure' }],
        message: text(
          `「${quoted}」前面已列過，但${zh.join('；')}。請確認以哪一個為準，併為一項。`,
          `“${quoted}” was listed before, but ${en.join('; ')}. Settle which is right and keep one.`,
        ),
      });
    }
  },
};

function deadlineText(context: CheckContext, index: number): string {
  return squeeze(context.plan.measures[index]?.deadline ?? '');
}

function unitText(context: CheckContext, index: number): string {
  return context
    .unitsOf(index)
    .map((unit) => unit.text)
    .join('、');
}
