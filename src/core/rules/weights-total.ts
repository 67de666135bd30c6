import type { Rule } from '../check/rule';
import { text } from '../i18n/text';

export const rule: Rule = {
  id: 'weights-total',
  severity: 'error',
  title: text('標題配分與評核架構不符', 'Printed weight differs from the framework'),
  why: text(
    '配分由評核架構訂定，各構面合計須等於總分，機關不能自行增減。',
    'The framework sets the weights, and together they make its total; an agency cannot change them.',
  ),
  example: {
    wrong: text('「基礎服務(250分)」', '“基礎服務(250分)”'),
    right: text('「基礎服務(200分)」', '“基礎服務(200分)”'),
  },
  scope: 'plan',
  check({ plan }, report) {
    const { framework, tables } = plan;
    const printed = new Map<string, Set<number>>();
    for (const { dimension, weight } of tables) {
      if (dimension === null || weight === null) continue;
      printed.set(dimension, (printed.get(dimension) ?? new Set()).add(weight));
    }
    const total = [...printed.values()].reduce((sum, [weight = 0]) => sum + weight, 0);
    const isWhole = printed.size === framework.dimensions.length;

    const headed = new Set(tables.map((table) => table.dimension));
    const unprinted = framework.dimensions.filter(({ name }) => headed.has(name) && !printed.has(name));
    for (const dimension of framework.dimensions) {
      const { name, weight } = dimension;
      if (weight === null) continue;
      // Weights may be left out altogether; one heading alone without is a slip.
      if (unprinted.length === 1 && printed.size > 1 && unprinted[0] === dimension) {
        report({
          at: { part: 'dimension', name },
          severity: 'warning',
          message: text(
            `「${name}」標題沒有印配分，其他構面都有。請改為「${name}(${weight}分)」。`,
            `The heading of 「${name}」 prints no weight, though all others do. Write 「${name}(${weight}分)」.`,
          ),
        });
      }
      for (const wrong of printed.get(name) ?? []) {
        if (wrong === weight) continue;
        // A dimension in several tables can bear two weights, of which its first heading may be the right one.
        const table = tables.findIndex((each) => each.dimension === name && each.weight === wrong);
        const sum = isWhole && framework.totalWeight !== null && total !== framework.totalWeight;
        report({
          at: printed.get(name)?.size === 1 ? { part: 'dimension', name } : { part: 'table', index: table },
          message: text(
            `「${name}」標題印 ${wrong} 分，「${framework.name}」為 ${weight} 分${sum ? `（各構面合計 ${total} 分，應為 ${framework.totalWeight} 分）` : ''}。請改為「${name}(${weight}分)」。`,
            `The heading of 「${name}」 prints ${wrong} points; 「${framework.name}」 gives it ${weight}${sum ? ` (all headings together ${total} instead of ${framework.totalWeight})` : ''}. Write 「${name}(${weight}分)」.`,
          ),
        });
      }
    }
  },
};
