import fc from 'fast-check';
import { buildWorkbook } from '../../../src/core/actions/build-workbook';
import { readPlan } from '../../../src/core/actions/read-plan';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { readSnapshot } from '../../../src/hosts/xlsx/read-snapshot';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import { awkwardFramework } from '../../support/awkward-framework';
import { anyPlan } from '../../support/plan-arbitrary';

const options = { frameworks: [...frameworks, awkwardFramework] };

test('read(build(plan)) = plan', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(readPlan(snapshotOf(buildWorkbook(plan)), options).plan).toEqual(plan);
    }),
    { numRuns: 150 },
  );
});

test('and through a real .xlsx', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const read = await readSnapshot(await writeWorkbook(buildWorkbook(plan)), 'plan.xlsx');
      expect(read.ok && readPlan(read.value, options).plan).toEqual(plan);
    }),
    { numRuns: 25 },
  );
});
