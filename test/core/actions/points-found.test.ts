import { pointsFound } from '../../../src/core/actions/points-found';
import { readPlan } from '../../../src/core/actions/read-plan';
import { recognisedOf } from '../../../src/core/actions/recognised-of';
import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { detectFramework } from '../../../src/core/frameworks/detect';
import { contextOf } from '../../support/make-plan';
import { line, sheet, snapshotOf } from '../../workbooks/layouts/layout';

const award = frameworkById('service-award');
const rubric = (award?.dimensions ?? []).flatMap(({ name: dimension, items, optional }) =>
  items.flatMap(({ name: item, points }) =>
    points.map((point) => ({ dimension, item, point: point.name, isOptional: optional || point.optional })),
  ),
);
const header = ['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];

/** What the head of the report says of the framework, of a plan with one measure for each of these points. */
function evidenceOf(rows: typeof rubric): string | undefined {
  const lines = rows.map(({ dimension, item, point }, index) =>
    line([dimension, item ?? '', point, `辦理第${index + 1}案並公布`, '6月', '秘書室']),
  );
  const read = readPlan(snapshotOf({ name: '', framework: null, sheets: [sheet('附件1', [line(header), ...lines])] }));
  return recognisedOf(read, read.sheetNames, { framework: null, today: '2018-01-01' }).framework?.evidence['zh-TW'];
}

test('a plan with every point has 26 of 26', () => {
  expect(evidenceOf(rubric)).toMatch(/評核重點 26\/26$/);
});

test('points that may be left out are said to be such', () => {
  const required = rubric.filter(({ isOptional }) => !isOptional);
  expect(evidenceOf(required)).toMatch(new RegExp(`評核重點 ${required.length}/26，未列的都可不列$`));
  expect(evidenceOf(required.slice(1))).toMatch(
    new RegExp(`評核重點 ${required.length - 1}/26，未列的有 ${26 - required.length} 個可不列$`),
  );
  expect(evidenceOf(rubric.slice(1))).toMatch(/評核重點 25\/26$/);
});

test('a name of one point tells it without a row, a name of several does not', () => {
  const context = contextOf({ rows: [] });
  const detection = detectFramework(['服務及時性', '其他服務作法'], [context.plan.framework]);
  expect(detection && pointsFound(context.plan, detection, context.placementOf)).toMatchObject({ found: 1, total: 26 });
});
