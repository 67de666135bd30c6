import type { Rule } from '../check/rule';
import { cleanLabel } from '../frameworks/clean-label';
import type { PointPath } from '../frameworks/framework';
import { locate } from '../frameworks/locate';
import { text } from '../i18n/text';
import { compareKey } from '../text/compare-key';
import { excerpt } from '../text/excerpt';

export const rule: Rule = {
  id: 'checklist-label-differs',
  severity: 'hint',
  title: text('檢核表與作法表的評核重點名稱不同', 'A point worded differently in the checklist'),
  why: text(
    '同一評核重點在兩張表寫法不同，對照時會以為少列一項。',
    'Where two tables word one point differently, a reader who compares them misses one.',
  ),
  example: {
    wrong: text(
      '作法表「減除申辦案件需檢附之書表謄本」，檢核表「消除申辦案件…」',
      '「減除…」 in one, 「消除…」 in the other',
    ),
    right: text('兩張表都寫「減除申辦案件需檢附之書表謄本」', '「減除…」 in both'),
  },
  scope: 'plan',
  check({ plan, placementOf }, report) {
    if (plan.checklist === null || plan.framework.dimensions.length === 0) return;
    const firstOf = new Map<string, number>();
    plan.measures.forEach(({ point }, index) => {
      const { path, point: match } = placementOf(index);
      if (path === null || point === null || match.status !== 'known') return;
      const key = keyOf(path);
      if (!firstOf.has(key)) firstOf.set(key, index);
    });
    const told = new Set<string>();
    plan.checklist.entries.forEach(({ dimension, item, point }, index) => {
      if (point === null) return;
      const placement = locate(plan.framework, { dimension, item, point });
      if (placement.path === null || placement.point.status !== 'known') return;
      const key = keyOf(placement.path);
      const first = firstOf.get(key);
      const other = first === undefined ? null : nameOf(plan.measures[first]?.point ?? '');
      const own = nameOf(point);
      if (first === undefined || other === null || told.has(key) || compareKey(own) === compareKey(other)) return;
      told.add(key);
      const at = { part: 'checklist', index, field: 'point' } as const;
      report({
        at,
        related: [{ part: 'measure', index: first, field: 'point' }],
        message: text(
          `檢核表寫「${excerpt(own)}」，作法表寫「${excerpt(other)}」，是同一評核重點；請統一，例如都寫「${placement.path.point}」。`,
          `The checklist says 「${excerpt(own)}」, the table of measures 「${excerpt(other)}」: one point. Use one wording, such as 「${placement.path.point}」.`,
        ),
        fix: compareKey(other) === compareKey(placement.path.point) ? { kind: 'suggested', at, text: other } : null,
      });
    });
  },
};

function keyOf({ dimension, item, point }: PointPath): string {
  return `${dimension}\n${item ?? ''}\n${point}`;
}

function nameOf(label: string): string {
  return cleanLabel(label).name;
}
