import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'framework-unknown',
  severity: 'warning',
  title: text('評核架構不在內建之列', 'A framework that is not built in'),
  why: text(
    '沒有評核架構，就不核對構面、評核重點與配分。',
    'Without its framework dimensions, points and weights are not checked.',
  ),
  example: {
    wrong: text(
      '計畫設定寫「my-agency-107」，檢核時沒有加 --framework',
      '「my-agency-107」 in the settings, and no --framework',
    ),
    right: text('加 --framework my.json', 'with --framework my.json'),
  },
  scope: 'plan',
  check({ told: { unknownFramework } }, report) {
    if (unknownFramework === null) return;
    const name = excerpt(unknownFramework);
    report({
      at: { part: 'setting', name: 'framework' },
      message: text(
        `活頁簿用的評核架構「${name}」不在內建之列，請加 --framework 您的架構.json。`,
        `The workbook follows the framework 「${name}」, which is not built in. Add --framework your-framework.json.`,
      ),
    });
  },
};
