import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { saysNothing } from '../text/says-nothing';

export const rule: Rule = {
  id: 'deadline-missing',
  severity: 'error',
  title: text('沒有填完成期限', 'No deadline written'),
  why: text(
    '沒有期限就無法列管，計畫會被退回補正。',
    'Without a deadline nothing can be followed up, and the plan is sent back.',
  ),
  example: {
    wrong: text('完成期限空白。', 'A blank deadline.'),
    right: text('「107年6月」、「每季」或「持續辦理」。', '「107年6月」, 「每季」 or 「持續辦理」.'),
  },
  scope: 'row',
  check({ plan, rocYear, deadlineOf, placementOf }, report) {
    const optional = new Set(plan.framework.dimensions.filter((each) => each.optional).map((each) => each.name));
    plan.measures.forEach((measure, index) => {
      if (measure.deadline === null || deadlineOf(index) !== null) return;
      // A row without a measure has nothing that could be due: that is the measure's fault.
      if (saysNothing(measure.text)) return;
      const dimension = placementOf(index).dimension.name ?? measure.dimension;
      if (dimension !== null && optional.has(dimension)) return;
      const example = `${rocYear === null ? '' : `${rocYear}年`}6月`;
      report({
        at: { part: 'measure', index, field: 'deadline' },
        message: text(
          `沒有完成期限，請填日期、頻率或「持續辦理」，例如「${example}」、「每季」。`,
          `There is no deadline. Fill in a date, a rhythm or 「持續辦理」, such as 「${example}」 or 「每季」.`,
        ),
      });
    });
  },
};
