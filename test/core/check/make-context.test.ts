import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { contextOf, planOf } from '../../support/make-plan';

test('the period is the one asked for, else the plan’s own, else its year', () => {
  const own = { from: '2018-03-01', to: '2018-11-30' };
  const asked = { from: '2018-04-01', to: '2019-03-31' };
  expect(contextOf({ rocYear: 107 }).period).toEqual({ from: '2018-01-01', to: '2018-12-31' });
  expect(contextOf({ rocYear: 107, settings: { period: own } }).period).toEqual(own);
  expect(contextOf({ settings: { period: own } }, { period: asked }).period).toEqual(asked);
  expect(contextOf({ rocYear: null }).period).toBeNull();
});

test('the year is the one asked for, else the plan’s own, else that of the period', () => {
  const period = { from: '2018-03-01', to: '2018-11-30' };
  expect(contextOf({ rocYear: 107 }, { rocYear: 108 }).rocYear).toBe(108);
  expect(contextOf({ rocYear: 107 }).rocYear).toBe(107);
  expect(contextOf({ rocYear: null, settings: { period } }).rocYear).toBe(107);
  expect(contextOf({ rocYear: null }).rocYear).toBeNull();
});

test('the plan’s own framework is among the known ones, once', () => {
  const known = frameworkById('service-award');
  if (!known) throw new Error('no service-award');
  const own = { ...known, id: 'own' };
  expect(contextOf({ framework: own }).frameworks.filter(({ id }) => id === 'own')).toHaveLength(1);
  const ids = contextOf({ framework: 'service-award' }).frameworks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('equal texts are read once, and a blank cell or an absent column is no text', () => {
  const context = contextOf({
    rows: [{}, {}, { deadline: ' \u3000\u200B\n', unit: '' }, { deadline: null, unit: null }],
  });
  expect(context.deadlineOf(0)).toMatchObject({ understood: true, dates: ['2018-06-30'] });
  expect(context.deadlineOf(1)).toBe(context.deadlineOf(0));
  expect(context.unitsOf(1)).toBe(context.unitsOf(0));
  expect(context.unitsOf(0)).toMatchObject([{ name: '秘書室', kind: 'unit' }]);
  expect(context.placementOf(1)).toBe(context.placementOf(0));
  expect(context.placementOf(0).point.status).toBe('known');
  expect(context.linesOf(0)).toBe(context.linesOf(0));
  for (const index of [2, 3]) {
    expect(context.deadlineOf(index)).toBeNull();
    expect(context.unitsOf(index)).toEqual([]);
  }
});

test('rows that differ in one label only are placed apart', () => {
  const [first, second] = frameworkById('service-award')?.dimensions ?? [];
  const plan = planOf({ rows: [{ dimension: first?.name ?? '' }, { dimension: second?.name ?? '' }, { item: null }] });
  const context = contextOf(plan);
  expect(context.placementOf(0).path?.dimension).toBe(first?.name);
  expect(context.placementOf(1).path?.dimension).toBe(second?.name);
  expect(context.placementOf(2)).not.toBe(context.placementOf(0));
});

test('asking for a row that is not there is a bug', () => {
  expect(() => contextOf({ rows: [{}] }).deadlineOf(1)).toThrow(RangeError);
});
