import { checkPlan } from '../../../src/core/actions/check-plan';
import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { draftTree } from '../../../src/core/actions/draft-tree';
import { newPlan } from '../../../src/core/actions/new-plan';
import { readPlan } from '../../../src/core/actions/read-plan';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import type { WorkbookDoc } from '../../../src/core/workbook/sheet-doc';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { samplePlan } from '../../support/samples/sample-plan';

function treeOf(doc: WorkbookDoc) {
  const read = readPlan(snapshotOf(doc));
  return draftTree(read, checkPlan(read, { today: '2026-11-21', sheetNames: read.sheetNames }).findings);
}

test('a blank plan has every point missing but those that may be left out, and a cell to write each in', () => {
  for (const framework of frameworks) {
    const { dimensions, elsewhere } = treeOf(
      newPlan({ framework, agency: '山海市政府民政局', rocYear: 115, title: null, period: null, register: null }),
    );
    expect(elsewhere).toBe(0);
    expect(dimensions.map(({ name, weight }) => [name, weight])).toEqual(
      framework.dimensions.map(({ name, weight }) => [name, weight]),
    );
    const points = dimensions.flatMap(({ items }) => items.flatMap((item) => item.points));
    const optional = framework.dimensions.flatMap((dimension) =>
      dimension.items.flatMap(({ points: known }) => known.map((point) => point.optional || dimension.optional)),
    );
    expect(points.map(({ state }) => state)).toEqual(optional.map((may) => (may ? 'optional' : 'missing')));
    expect(points.every(({ cell, measures }) => cell !== null && measures === 0)).toBe(true);
    expect(new Set(points.map(({ cell }) => `${cell?.sheet}!${cell?.cell}`)).size).toBe(points.length);
  }
});

test('points with a measure are done, those with an error in a row are faulty, and a whole is as bad as its worst part', () => {
  const plan = samplePlan();
  const [first] = plan.measures;
  if (first === undefined) throw new Error('no measure');
  const { path } = treeOf(buildWorkbook(plan)).dimensions[0]?.items[0]?.points[0] ?? {};
  const faulty = {
    ...plan,
    measures: plan.measures.map((each) => (each === first ? { ...each, deadline: '' } : each)),
  };
  const [dimension] = treeOf(buildWorkbook(faulty)).dimensions;
  const point = dimension?.items.flatMap(({ points }) => points).find(({ measures }) => measures > 0);
  expect(path).toBeDefined();
  expect([point?.state, dimension?.state]).toEqual(['faulty', 'faulty']);
  expect(point?.errors).toBeGreaterThan(0);
  expect(dimension?.measures).toBe(plan.measures.filter(({ dimension: name }) => name === dimension?.name).length);
});
