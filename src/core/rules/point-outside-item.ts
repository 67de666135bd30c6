import type { CheckContext } from '../check/context';
import type { Patch } from '../check/finding';
import type { Rule } from '../check/rule';
import type { Framework } from '../frameworks/framework';
import { text } from '../i18n/text';
import { headingSlips } from '../plan/heading-slips';
import { labelGroups } from '../plan/label-groups';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'point-outside-item',
  severity: 'error',
  title: text('評核重點放錯評核項目或構面', 'Point under another item or dimension'),
  why: text(
    '名稱沒錯但放錯位置，作法會算到別的評核項目，原來的項目反而是空的。',
    'Under another heading the measures count for that one, and their own is left empty.',
  ),
  example: {
    wrong: text('評核項目「服務便捷」之下列「主動服務」', '“主動服務” under the item 服務便捷'),
    right: text('「主動服務」列在「服務可近性」之下', '“主動服務” under the item 服務可近性'),
  },
  scope: 'row',
  check(context, report) {
    const { plan, placementOf } = context;
    const { framework } = plan;
    const slips = headingSlips(plan, placementOf);
    for (const { index, owner } of slips) {
      const heading = placementOf(index).dimension.name;
      report({
        at: { part: 'measure', index, field: 'dimension' },
        message: text(
          `這裡寫的是「${heading}」，其下的評核項目卻都屬於「${owner}」。請改正${framework.dimensionTerm}名稱，或把這些列移到「${owner}」。`,
          `This says 「${heading}」, but all items under it belong to 「${owner}」. Correct the name of the ${framework.dimensionTerm}, or move the rows.`,
        ),
      });
    }
    const slipped = new Set(slips.flatMap(({ rows }) => rows));
    const isItemOutside = (index: number) => {
      const { dimension, item } = placementOf(index);
      return dimension.status !== 'unknown' && item.status === 'elsewhere' && !slipped.has(index);
    };
    for (const { index, rows, again } of labelGroups(plan, ['dimension', 'item'], isItemOutside)) {
      const { dimension, item } = placementOf(index);
      const told = new Set(rows.map((row) => placementOf(row).path?.item ?? null));
      const [right = null] = told.size === 1 ? told : [];
      const owners = framework.dimensions.filter((each) => each.items.some((other) => other.name === item.name));
      const where = quoted(owners.map((owner) => owner.name));
      report({
        at: { part: 'measure', index, field: 'item' },
        related: again.map((other) => ({ part: 'measure', index: other, field: 'item' })),
        message: text(
          `評核項目「${item.name}」屬於${where}，不在「${dimension.name}」之下，${right === null ? `請把這些列移到${where}，或改正評核項目` : `依其評核重點，請改為「${right}」`}。`,
          `The item 「${item.name}」 belongs to ${where}, not to 「${dimension.name}」. ${right === null ? `Move these rows to ${where}, or correct the item` : `By their points it should be 「${right}」`}.`,
        ),
        fix: right === null ? null : { kind: 'suggested', at: { part: 'measure', index, field: 'item' }, text: right },
      });
    }
    const isPointOutside = (index: number) => {
      const { item, point } = placementOf(index);
      return point.status === 'elsewhere' && item.status !== 'unknown' && item.status !== 'elsewhere';
    };
    for (const { index, again } of labelGroups(plan, ['dimension', 'item', 'point'], isPointOutside)) {
      const { dimension, item, point } = placementOf(index);
      const name = point.name ?? '';
      const owners = ownersOf(framework, name);
      const where = quoted(owners.map((owner) => owner.item ?? owner.dimension));
      const term = framework.pointTerm;
      const under = excerpt(item.name ?? dimension.name ?? framework.name);
      report({
        at: { part: 'measure', index, field: 'point' },
        related: again.map((other) => ({ part: 'measure', index: other, field: 'point' })),
        message: text(
          `${term}「${excerpt(name)}」屬於${where}，不在「${under}」之下。請移到正確的位置，或改正前面的欄位。`,
          `The ${term} 「${excerpt(name)}」 belongs to ${where}, not to 「${under}」. Move it there, or correct the columns before it.`,
        ),
        fix: itemFix(context, index, owners),
      });
    }
  },
};

/** Where all that stands under the item label is this one point, and the point has one item here, the label is the slip. */
function itemFix(
  { plan, placementOf }: CheckContext,
  index: number,
  owners: readonly { dimension: string; item: string | null }[],
): Patch | null {
  const { dimension, item } = placementOf(index);
  const right = owners.length === 1 && owners[0]?.dimension === dimension.name ? owners[0].item : null;
  if (right === null || item.status !== 'known') return null;
  const own = plan.measures[index];
  const neighbours = plan.measures.filter(
    (each) => each.table === own?.table && each.dimension === own.dimension && each.item === own.item,
  );
  if (neighbours.some((each) => each.point !== own?.point)) return null;
  return { kind: 'suggested', at: { part: 'measure', index, field: 'item' }, text: right };
}

function ownersOf(framework: Framework, point: string): { dimension: string; item: string | null }[] {
  return framework.dimensions.flatMap((dimension) =>
    dimension.items.flatMap((item) =>
      item.points.some((each) => each.name === point) ? [{ dimension: dimension.name, item: item.name }] : [],
    ),
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${excerpt(name)}」`).join('、');
}
