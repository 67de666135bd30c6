import type { Rule } from '../check/rule';
import type { Framework, PointPath } from '../frameworks/framework';
import { text } from '../i18n/text';
import { excerpt } from '../text/excerpt';
import { saysNothing } from '../text/says-nothing';

export const rule: Rule = {
  id: 'measure-missing',
  severity: 'error',
  title: text('沒有填具體作法', 'No measure written'),
  why: text(
    '列了評核重點卻沒有作法，等於計畫沒有回應這一點。',
    'A point without a measure is a point that the plan does not answer.',
  ),
  example: {
    wrong: text('評核重點「服務及時性」，具體作法空白。', 'The point 服務及時性 with a blank measure.'),
    right: text(
      '「每月統計申辦案件逾期件數，逾期者由單位主管列管。」',
      '“Count overdue cases each month; the head of unit follows them up.”',
    ),
  },
  scope: 'row',
  check({ plan, linesOf, placementOf }, report) {
    const optional = new Set(plan.framework.dimensions.filter((each) => each.optional).map((each) => each.name));
    let answered: ReadonlySet<string> | null = null;
    plan.measures.forEach((measure, index) => {
      if (saysSomething(index)) return;
      // A point printed for completeness under a dimension that needs no row is no gap in the plan.
      const placement = placementOf(index);
      const dimension = placement.dimension.name ?? measure.dimension;
      const unplanned = saysNothing(measure.deadline ?? '') && saysNothing(measure.unitText ?? '');
      if (dimension !== null && optional.has(dimension) && unplanned) return;
      const isSpare = measure.point === null || (answered ??= answeredPoints()).has(pointKey(index));
      const point = measure.point === null ? '' : excerpt(measure.point);
      if (unplanned && isOptional(plan.framework, placement.path)) {
        report({
          at: { part: 'measure', index, field: 'measure' },
          severity: 'hint',
          message: text(
            `「${point}」沒有具體作法；如有可補列，沒有請刪除整列。`,
            `“${point}” has no measure. Add one if there is something to say, or delete the row.`,
          ),
        });
        return;
      }
      report({
        at: { part: 'measure', index, field: 'measure' },
        message: text(
          `${point === '' ? '這一列' : `「${point}」`}沒有具體作法，請寫明要做什麼、怎麼做${isSpare ? '；如為多餘的空列，請刪除整列' : ''}。`,
          `${point === '' ? 'This row' : `“${point}”`} has no measure. Say what is done and how${isSpare ? ', or delete the row if it is a spare one' : ''}.`,
        ),
      });
    });

    function saysSomething(index: number): boolean {
      const written = plan.measures[index]?.text ?? '';
      if (saysNothing(written)) return false;
      return written.length > 12 || linesOf(index).some(({ text: own }) => !saysNothing(own));
    }

    /** The points that some row answers: another row of theirs may go, the only one may not. */
    function answeredPoints(): ReadonlySet<string> {
      return new Set(
        plan.measures
          .map((_, index) => index)
          .filter(saysSomething)
          .map(pointKey),
      );
    }

    function pointKey(index: number): string {
      const { path } = placementOf(index);
      const { dimension, item, point } = path ?? plan.measures[index] ?? {};
      return [dimension, item, point].join('\n');
    }
  },
};

/** A point that may be left out (其他服務作法). */
function isOptional(framework: Framework, path: PointPath | null): boolean {
  if (path === null) return false;
  const items = framework.dimensions.find(({ name }) => name === path.dimension)?.items ?? [];
  const points = items.find(({ name }) => name === path.item)?.points ?? [];
  return points.find(({ name }) => name === path.point)?.optional ?? false;
}
