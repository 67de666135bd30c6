import { noFramework } from '../../../src/core/adopt/no-framework';
import { impliedFramework } from '../../../src/core/plan/implied-framework';
import { planOf, type RowSpec } from '../../support/make-plan';

const implied = (rows: readonly RowSpec[]) => impliedFramework(planOf({ framework: noFramework, rows }));

test('dimensions, items and points are those of the rows, each once and in their order', () => {
  const { hasItems, dimensions, id } = implied([
    { dimension: '優質便民', item: '流程', point: '簡化' },
    { dimension: '優質便民', item: '流程', point: '透明' },
    { dimension: '創新', item: '整合', point: '跨域' },
    { dimension: '優質便民', item: '流程', point: '簡化' },
    { dimension: '優質便民', item: '禮儀', point: null },
  ]);
  expect({ id, hasItems }).toEqual({ id: noFramework.id, hasItems: true });
  expect(
    dimensions.map(({ name, items }) => [name, items.map((item) => [item.name, item.points.map((each) => each.name)])]),
  ).toEqual([
    [
      '優質便民',
      [
        ['流程', ['簡化', '透明']],
        ['禮儀', []],
      ],
    ],
    ['創新', [['整合', ['跨域']]]],
  ]);
});

test('a plan without items has points directly under its dimensions', () => {
  const { hasItems, dimensions } = implied([{ dimension: '便民', item: null, point: '簡化' }]);
  expect(hasItems).toBe(false);
  expect(dimensions[0]?.items).toEqual([
    { name: null, aliases: [], points: [{ name: '簡化', aliases: [], optional: false }] },
  ]);
});

test('rows that name no dimension are under none, and where none does nothing is implied', () => {
  expect(implied([{ dimension: null }, { dimension: '便民' }]).dimensions.map(({ name }) => name)).toEqual(['便民']);
  expect(implied([{ dimension: null }])).toMatchObject({ hasItems: noFramework.hasItems, dimensions: [] });
});

test('the weight is that of the table’s heading', () => {
  const plan = planOf({
    framework: noFramework,
    rows: [{ dimension: '便民' }],
    tables: [{ dimension: '便民', weight: 300 }],
  });
  expect(impliedFramework(plan).dimensions[0]?.weight).toBe(300);
});

test('labels by the hundred are no points of a rubric', () => {
  const rows = Array.from({ length: 501 }, (_, index) => ({ dimension: '便民', item: null, point: `第${index}點` }));
  expect(implied(rows.slice(1)).dimensions[0]?.items[0]?.points).toHaveLength(500);
  expect(implied(rows).dimensions[0]?.items[0]?.points).toEqual([]);
});
