import type { Rule } from '../check/rule';
import { text } from '../i18n/text';
import type { At } from '../plan/at';
import type { Plan } from '../plan/plan';

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
    const { framework } = plan;
    const labels = labelsOf(plan);
    const printed = new Map<string, Set<number>>();
    for (const { dimension, weight } of labels)
      if (weight !== null) printed.set(dimension, (printed.get(dimension) ?? new Set()).add(weight));
    const total = [...printed.values()].reduce((sum, [weight = 0]) => sum + weight, 0);
    const isWhole = printed.size === framework.dimensions.length;

    const named = new Set(labels.map(({ dimension }) => dimension));
    const unprinted = framework.dimensions.filter(
      ({ name }) => named.has(name) && !printed.has(name) && !hasOwnColumn(plan, name),
    );
    for (const dimension of framework.dimensions) {
      const { name, weight } = dimension;
      if (weight === null) continue;
      // Weights may be left out altogether; one heading alone without is a slip.
      if (unprinted.length === 1 && printed.size > 1 && unprinted[0] === dimension) {
        const label = labels.find((each) => each.dimension === name);
        report({
          at: label?.inColumn === true && label.at.part === 'measure' ? label.at : { part: 'dimension', name },
          severity: 'warning',
          message: text(
            `「${name}」${label?.inColumn === true ? '' : '標題'}沒有印配分，其他構面都有。請改為「${name}(${weight}分)」。`,
            `${label?.inColumn === true ? 'The cell' : 'The heading'} of 「${name}」 prints no weight, though all others do. Write 「${name}(${weight}分)」.`,
          ),
        });
      }
      for (const wrong of printed.get(name) ?? []) {
        if (wrong === weight) continue;
        // A dimension named several times can bear two weights, of which the first may be the right one.
        const label = labels.find((each) => each.dimension === name && each.weight === wrong);
        const isOnly = printed.get(name)?.size === 1 && label?.inColumn !== true;
        const sum = isWhole && framework.totalWeight !== null && total !== framework.totalWeight;
        report({
          at: isOnly || label === undefined ? { part: 'dimension', name } : label.at,
          message: text(
            `「${name}」${label?.inColumn === true ? '' : '標題'}印 ${wrong} 分，「${framework.name}」為 ${weight} 分${sum ? `（各構面合計 ${total} 分，應為 ${framework.totalWeight} 分）` : ''}。請改為「${name}(${weight}分)」。`,
            `The ${label?.inColumn === true ? 'cell' : 'heading'} of 「${name}」 prints ${wrong} points; 「${framework.name}」 gives it ${weight}${sum ? ` (all headings together ${total} instead of ${framework.totalWeight})` : ''}. Write 「${name}(${weight}分)」.`,
          ),
        });
      }
    }
  },
};

/** A dimension as a heading or a cell names it, with the weight printed there. */
interface Label {
  readonly dimension: string;
  readonly weight: number | null;
  readonly inColumn: boolean;
  readonly at: At;
}

/** Whether weights stand in a column of the agency's own, beside the dimension: so they are printed, though not read. */
function hasOwnColumn({ measures }: Plan, name: string): boolean {
  return measures.some(
    ({ dimension, other }) =>
      dimension === name && Object.keys(other).some((header) => /配分|分數|權重|[占佔]分/u.test(header)),
  );
}

function labelsOf({ tables }: Plan): Label[] {
  return tables.flatMap((table, index): Label[] => {
    const heading = table.dimension;
    // A sheet's name alone tells the heading of a table whose dimension stands in a column: no weight goes there.
    const isInColumn = table.weight === null && table.fields.includes('dimension');
    const inCells = (table.labels ?? []).flatMap(({ dimension, weight, measure }): Label[] => {
      if (weight === null && dimension === heading) return [];
      return [{ dimension, weight, inColumn: true, at: { part: 'measure', index: measure, field: 'dimension' } }];
    });
    return heading === null
      ? inCells
      : [{ dimension: heading, weight: table.weight, inColumn: isInColumn, at: { part: 'table', index } }, ...inCells];
  });
}
