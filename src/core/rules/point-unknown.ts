import type { CheckContext } from '../check/context';
import type { Rule } from '../check/rule';
import type { Placement } from '../frameworks/locate';
import { text } from '../i18n/text';
import { labelGroups } from '../plan/label-groups';
import { excerpt } from '../text/excerpt';

/** So many points are named as examples where none is near. */
const NAMED = 4;

export const rule: Rule = {
  id: 'point-unknown',
  severity: 'error',
  title: text('評核重點（方法）不在架構內', 'Point not in the framework'),
  why: text(
    '每一評核重點都要有作法回應，名稱對不上，評審會當作該重點沒有作法。',
    'Every point wants its measures; under another name they look as if there were none.',
  ),
  example: {
    wrong: text('「服務即時性」', '“服務即時性”'),
    right: text('「服務及時性」', '“服務及時性”'),
  },
  scope: 'row',
  check(context, report) {
    const { plan, placementOf } = context;
    // No framework was recognised: that is one fault, said by another rule.
    if (plan.framework.dimensions.length === 0) return;
    const term = plan.framework.pointTerm;
    const isWanted = (index: number) => {
      const { dimension, item, point } = placementOf(index);
      if (dimension.status === 'unknown' || item.status === 'unknown' || item.status === 'elsewhere') return false;
      return (
        point.status === 'unknown' || (point.status === 'blank' && dimension.name !== null && isGap(context, index))
      );
    };
    for (const { index, again } of labelGroups(plan, ['dimension', 'item', 'point'], isWanted)) {
      const placement = placementOf(index);
      const { status, nearest } = placement.point;
      const label = plan.measures[index]?.point ?? '';
      const under = placement.item.name ?? placement.dimension.name ?? plan.framework.name;
      const proposal = {
        zh: nearest === null ? `請改用架構的名稱，例如${examples(context, placement)}` : `請改為「${nearest}」`,
        en: nearest === null ? `Use one of its names, such as ${examples(context, placement)}` : `Write 「${nearest}」`,
      };
      report({
        at: { part: 'measure', index, field: 'point' },
        related: again.map((other) => ({ part: 'measure', index: other, field: 'point' })),
        message:
          status === 'blank'
            ? text(`這一列沒有寫${term}，${proposal.zh}。`, `This row names no ${term}. ${proposal.en}.`)
            : text(
                `${term}「${excerpt(label)}」不在「${excerpt(under)}」之下，${proposal.zh}。`,
                `The ${term} “${excerpt(label)}” is not under 「${excerpt(under)}」. ${proposal.en}.`,
              ),
        fix:
          nearest === null
            ? null
            : { kind: 'suggested', at: { part: 'measure', index, field: 'point' }, text: nearest },
      });
    }
  },
};

/** A blank cell in a column of points, beside a measure that wants one. */
function isGap({ plan }: CheckContext, index: number): boolean {
  const measure = plan.measures[index];
  if (measure === undefined || measure.text.trim() === '') return false;
  const { optional } = plan.framework.dimensions.find((each) => each.name === measure.dimension) ?? { optional: false };
  return !optional && (plan.tables[measure.table]?.fields.includes('point') ?? false);
}

function examples({ plan }: CheckContext, { dimension, item }: Placement): string {
  const dimensions = plan.framework.dimensions.filter(
    (each) => dimension.name === null || each.name === dimension.name,
  );
  const items = dimensions
    .flatMap((each) => each.items)
    .filter((each) => item.name === null || each.name === item.name);
  const names = items.flatMap((each) => each.points.map((point) => `「${point.name}」`));
  return names.slice(0, NAMED).join('、');
}
