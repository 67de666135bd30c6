import type { Rule } from '../check/rule';
import { coverageOf } from '../frameworks/coverage';
import type { Placement } from '../frameworks/locate';
import { text } from '../i18n/text';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'point-without-measure',
  severity: 'error',
  title: text('評核重點沒有具體作法', 'Point without a measure'),
  why: text(
    '評審逐點給分，沒有作法的重點等於放棄那一部分的分數。',
    'Reviewers score point by point; a point without a measure gives its share away.',
  ),
  example: {
    wrong: text('「服務友善」之下沒有「服務資訊透明度」的作法', 'No measure for 服務資訊透明度 under 服務友善'),
    right: text('每一評核重點至少列一項具體作法', 'At least one measure for every point'),
  },
  scope: 'plan',
  check({ plan, placementOf }, report) {
    const { framework, measures } = plan;
    const { dimensionTerm, pointTerm } = framework;
    if (measures.length === 0) {
      report({
        at: { part: 'plan' },
        message: text(
          `沒有任何具體作法，請依評核架構的各${pointTerm}填列。`,
          `There is no measure at all. Write them for each ${pointTerm} of the framework.`,
        ),
      });
      return;
    }
    const placements = new Set<Placement>();
    measures.forEach((_, index) => placements.add(placementOf(index)));

    for (const dimension of coverageOf(framework, [...placements])) {
      if (dimension.optional || dimension.missing.length === 0) continue;
      const at = { part: 'dimension', name: dimension.name } as const;
      const named = excerpt(dimension.name, 40);
      const count = dimension.missing.length;
      if (!dimension.isPresent) {
        report({
          at,
          message: text(
            `${dimensionTerm}「${named}」完全沒有具體作法，請補上其 ${count} 個${pointTerm}的作法。`,
            `The ${dimensionTerm} 「${named}」 has no measure at all. Write some for each ${pointTerm} under it (${count}).`,
          ),
        });
        continue;
      }
      if (!dimension.hasPointLabels) {
        report({
          at,
          message: text(
            `${dimensionTerm}「${named}」各列都沒有寫明${pointTerm}，看不出是否每一點都有作法。請加上${pointTerm}欄，例如「${excerpt(dimension.missing[0]?.point ?? '')}」。`,
            `No row of the ${dimensionTerm} 「${named}」 names its ${pointTerm}, so nobody can tell whether each has a measure. Add a column for it, such as 「${excerpt(dimension.missing[0]?.point ?? '')}」.`,
          ),
        });
        continue;
      }
      for (const { item, point, optional } of dimension.missing) {
        const where = item === null ? named : item;
        report({
          at,
          severity: optional ? 'hint' : 'error',
          message: optional
            ? text(
                `「${where}」之下沒有列「${point}」；如有其他作法可補列，沒有可不填。`,
                `Nothing stands for 「${point}」 under 「${where}」. Add a row if there is something to say; it may be left out.`,
              )
            : text(
                `「${where}」的${pointTerm}「${point}」沒有具體作法，請至少補列一項。`,
                `The ${pointTerm} 「${point}」 under 「${where}」 has no measure. Write at least one.`,
              ),
        });
      }
    }
  },
};
