import { frameworkById } from '../../src/core/frameworks/catalogue';
import type { Framework } from '../../src/core/frameworks/framework';
import type { RosterMember } from '../../src/core/plan/plan';
import type { PlanSpec, RowSpec } from './make-plan';
import { SOUND_MEASURES } from './sound-measures';

const UNITS = ['秘書室', '行政科', '資訊科', '保安科'];

/** A whole plan without a fault: every point has a measure, every row a deadline and a unit, every seat a person. */
export function soundPlan(
  frameworkId: string,
): PlanSpec & { rows: readonly RowSpec[]; roster: readonly Partial<RosterMember>[] } {
  const framework = frameworkById(frameworkId);
  if (framework === null) throw new Error(`No framework ${frameworkId}.`);
  const dimensions = framework.dimensions.filter(({ optional }) => !optional);
  return {
    framework,
    rocYear: 107,
    units: UNITS.map((name) => ({ name, head: name.endsWith('室') ? '主任' : '科長' })),
    tables: dimensions.map(({ name, weight }) => ({
      dimension: name,
      weight,
      fields: framework.hasItems
        ? ['item', 'point', 'measure', 'deadline', 'unit']
        : ['point', 'measure', 'deadline', 'unit'],
    })),
    rows: rowsOf(dimensions),
    roster: [
      { role: '召集人', post: '局長', name: '黃○○', duty: '綜理本案全般事宜' },
      { role: '副召集人', post: '副局長', name: '林○○', duty: '襄理本案' },
      { role: '執行秘書', post: '秘書室主任', name: '陳○○', duty: '彙整各單位進度' },
      { role: '委員', post: '行政科科長', name: '吳○○', duty: '督導所屬辦理' },
      { role: '委員', post: '資訊科科長', name: '周○○', duty: '督導所屬辦理' },
      { role: '委員', post: '保安科科長', name: '鄭○○', duty: '督導所屬辦理' },
    ],
  };
}

function rowsOf(dimensions: Framework['dimensions']): RowSpec[] {
  const rows: RowSpec[] = [];
  dimensions.forEach((dimension, table) => {
    for (const item of dimension.items)
      for (const point of item.points) {
        const measure = SOUND_MEASURES[rows.length] ?? '';
        rows.push({
          table,
          dimension: dimension.name,
          item: item.name,
          point: point.name,
          measure,
          // A measure that recurs is not due on one day.
          deadline: /每|逐/.test(measure) ? '持續辦理' : '107年6月30日',
          unit: UNITS[rows.length % UNITS.length] ?? '',
        });
      }
  });
  return rows;
}
