import type { CheckContext } from '../check/context';
import type { Rule } from '../check/rule';
import type { Item } from '../frameworks/framework';
import { text } from '../i18n/text';
import { labelGroups } from '../plan/label-groups';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'item-unknown',
  severity: 'error',
  title: text('評核項目不在該構面內', 'Item not under the dimension'),
  why: text(
    '評審依評核項目給分，項目名稱對不上，其下的作法就無從計分。',
    'Reviewers score by item; measures under a name that is not there cannot be scored.',
  ),
  example: {
    wrong: text('構面「服務遞送」之下寫「服務便接」', '“服務便接” under 服務遞送'),
    right: text('「服務便捷」', '“服務便捷”'),
  },
  scope: 'row',
  check(context, report) {
    const { plan, placementOf } = context;
    // No framework was recognised: that is one fault, said by another rule.
    if (plan.framework.dimensions.length === 0) return;
    const isWanted = (index: number) => {
      const { dimension, item } = placementOf(index);
      return dimension.status !== 'unknown' && (item.status === 'unknown' || isNeeded(context, index));
    };
    for (const { index, again } of labelGroups(plan, ['dimension', 'item'], isWanted)) {
      const { dimension, item, point } = placementOf(index);
      const label = plan.measures[index]?.item ?? '';
      const under = dimension.name === null ? plan.framework.name : dimension.name;
      const items = itemsOf(context, dimension.name);
      const related = again.map((other) => ({ part: 'measure', index: other, field: 'item' }) as const);
      if (item.status === 'blank') {
        const owners = items.filter((each) => each.points.some((other) => other.name === point.name));
        report({
          at: { part: 'measure', index, field: 'item' },
          related,
          message: text(
            `評核項目空白：「${point.name}」同時列在${namesOf(owners)}之下，請寫明是哪一項。`,
            `The item is blank: 「${point.name}」 stands under ${namesOf(owners)}. Say which.`,
          ),
        });
        continue;
      }
      const { nearest } = item;
      report({
        at: { part: 'measure', index, field: 'item' },
        related,
        message: text(
          `評核項目「${excerpt(label)}」不在「${under}」之下，${nearest === null ? `請改用架構的名稱：${namesOf(items)}` : `請改為「${nearest}」`}。`,
          `The item “${excerpt(label)}” is not under 「${under}」. ${nearest === null ? `Use one of its names: ${namesOf(items)}` : `Write 「${nearest}」`}.`,
        ),
        fix:
          nearest === null ? null : { kind: 'suggested', at: { part: 'measure', index, field: 'item' }, text: nearest },
      });
    }
  },
};

/** A blank item without which the point could stand in two places (其他服務作法). */
function isNeeded({ placementOf }: CheckContext, index: number): boolean {
  const { dimension, item, point, path } = placementOf(index);
  return dimension.name !== null && item.status === 'blank' && point.status === 'known' && path === null;
}

function itemsOf({ plan }: CheckContext, dimension: string | null): readonly Item[] {
  const dimensions = plan.framework.dimensions.filter((each) => dimension === null || each.name === dimension);
  return dimensions.flatMap((each) => each.items);
}

function namesOf(items: readonly Item[]): string {
  return items.flatMap(({ name }) => (name === null ? [] : [`「${name}」`])).join('、');
}
