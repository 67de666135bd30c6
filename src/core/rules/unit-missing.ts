import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import { saysNothing } from '../text/says-nothing';
import { squeeze } from '../text/squeeze';

export const rule: Rule = {
  id: 'unit-missing',
  severity: 'error',
  title: text('沒有填承辦單位', 'No unit written'),
  why: text(
    '沒有承辦單位，管制考核時找不到負責的人。',
    'Without a unit nobody answers for the measure when progress is checked.',
  ),
  example: {
    wrong: text('承辦單位空白，或只寫「－」。', 'A blank unit cell, or a mere “－”.'),
    right: text('「秘書室」', '“秘書室”'),
  },
  scope: 'row',
  check({ plan, unitsOf, placementOf }, report) {
    const optional = new Set(plan.framework.dimensions.filter((each) => each.optional).map((each) => each.name));
    plan.measures.forEach(({ unitText, text: measure, deadline, dimension }, index) => {
      if (unitText === null || unitsOf(index).length > 0) return;
      // A row that nobody has filled in yet has one fault: it has no measure.
      if (saysNothing(measure) && saysNothing(deadline ?? '')) return;
      const name = placementOf(index).dimension.name ?? dimension;
      if (name !== null && optional.has(name)) return;
      const mark = squeeze(unitText);
      report({
        at: { part: 'measure', index, field: 'unit' },
        message:
          mark === ''
            ? text(
                '承辦單位空白，請填負責的單位，例如「秘書室」。',
                'The unit is blank. Name the unit that answers for the measure, such as “秘書室”.',
              )
            : text(
                `「${mark}」不是單位名稱，請填負責的單位，例如「秘書室」。`,
                `“${mark}” names no unit. Name the unit that answers for the measure, such as “秘書室”.`,
              ),
      });
    });
  },
};
