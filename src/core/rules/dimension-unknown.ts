import type { Rule } from '../check/rule';
import type { Placement } from '../frameworks/locate';
import { text } from '../i18n/text';
import { labelGroups } from '../plan/label-groups';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'dimension-unknown',
  severity: 'error',
  title: text('構面（策略）不在評核架構內', 'Dimension not in the framework'),
  why: text(
    '評審依架構的構面逐一給分，名稱對不上的部分無法歸入任何構面。',
    'Reviewers score dimension by dimension; what bears another name cannot be put under any of them.',
  ),
  example: {
    wrong: text('「基楚服務」', '“基楚服務”'),
    right: text('「基礎服務」', '“基礎服務”'),
  },
  scope: 'row',
  check({ plan, told, placementOf }, report) {
    const { framework } = plan;
    if (framework.dimensions.length === 0) {
      // That the settings name a framework of the agency's own is said by another rule.
      if (told.unknownFramework !== null) return;
      if (plan.measures.length === 0) return;
      report({
        at: { part: 'plan' },
        severity: 'warning',
        message: text(
          '各構面和評核重點的名稱都不屬於已知的評核架構，所以沒有逐一核對。請改用「政府服務獎」或「政府服務躍升方案」的名稱；如用其他架構，請另行指定。',
          'No name of a dimension or point is that of a known framework, so none was checked. Use those of 政府服務獎 or 政府服務躍升方案, or say which other framework it is.',
        ),
      });
      return;
    }
    const term = framework.dimensionTerm;
    const names = framework.dimensions.map((dimension) => `「${dimension.name}」`).join('、');
    const isWanted = (index: number) => {
      const placement = placementOf(index);
      return placement.dimension.status === 'unknown' || isUntold(placement);
    };
    for (const { index, again } of labelGroups(plan, ['dimension'], isWanted)) {
      const label = plan.measures[index]?.dimension ?? '';
      const table = plan.measures[index]?.table ?? 0;
      const hasColumn = plan.tables[table]?.fields.includes('dimension') ?? false;
      const { status, nearest } = placementOf(index).dimension;
      if (status === 'blank') {
        report({
          at: hasColumn ? { part: 'measure', index, field: 'dimension' } : { part: 'table', index: table },
          message: text(
            `看不出這裡屬於哪個${term}，請在標題或欄位寫明，可用的有：${names}。`,
            `Nothing tells which ${term} this belongs to. Name it in a heading or a column; there are: ${names}.`,
          ),
        });
        continue;
      }
      report({
        at: { part: 'measure', index, field: 'dimension' },
        related: again.map((other) => ({ part: 'measure', index: other, field: 'dimension' })),
        message: text(
          `${term}「${excerpt(label)}」不在「${framework.name}」內，${nearest === null ? `請改用架構的名稱：${names}` : `請改為「${nearest}」`}。`,
          `The ${term} “${excerpt(label)}” is not in 「${framework.name}」. ${nearest === null ? `Use one of its names: ${names}` : `Write 「${nearest}」`}.`,
        ),
        // A heading holds more than the name (numbering, weight): only a column's cell can be replaced as a whole.
        fix:
          nearest === null || !hasColumn
            ? null
            : { kind: 'suggested', at: { part: 'measure', index, field: 'dimension' }, text: nearest },
      });
    }
  },
};

/** No label at all tells the dimension, and none of the others is at fault for it. */
function isUntold({ dimension, item, point }: Placement): boolean {
  return (
    dimension.status === 'blank' && dimension.name === null && item.status !== 'unknown' && point.status !== 'unknown'
  );
}
