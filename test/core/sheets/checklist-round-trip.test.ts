import fc from 'fast-check';
import { readPlan } from '../../../src/core/actions/read-plan';
import { formById, forms } from '../../../src/core/forms/catalogue';
import { frameworks } from '../../../src/core/frameworks/catalogue';
import type { ChecklistEntry, Plan } from '../../../src/core/plan/plan';
import { ratingColumns } from '../../../src/core/sheets/checklist/rating';
import { snapshotOf } from '../../../src/hosts/memory/snapshot-of';
import { annexesOf } from '../../support/annexes-of';
import { awkwardFramework } from '../../support/awkward-framework';
import { planOf } from '../../support/make-plan';
import { anyPlan } from '../../support/plan-arbitrary';

const headers = ratingColumns.map(({ header }) => header);

/** What a user may have written in the rating columns: for the point as a whole, a line for each task, or more. */
const anyRating = fc.constantFrom('', '已達成', '已達成\n未達成', '第一行\n第二行\n第三行');

function rated(entry: ChecklistEntry, texts: readonly string[]): ChecklistEntry {
  const written = headers.flatMap((header, index) => (texts[index] === '' ? [] : [[header, texts[index]]]));
  return { ...entry, other: { ...entry.other, ...Object.fromEntries(written) } };
}

const ratedPlan: fc.Arbitrary<Plan> = anyPlan.chain((plan) => {
  const entries = plan.checklist?.entries ?? [];
  const texts = fc.array(fc.tuple(anyRating, anyRating, anyRating), {
    minLength: entries.length,
    maxLength: entries.length,
  });
  return texts.map((all) => ({
    ...plan,
    checklist: plan.checklist && { ...plan.checklist, entries: entries.map((entry, at) => rated(entry, all[at]!)) },
  }));
});

test('a checklist with ratings comes back as it was, with the rating columns and without', () => {
  fc.assert(
    fc.property(ratedPlan, fc.constantFrom(...forms), fc.boolean(), (plan, form, selfRating) => {
      fc.pre(plan.checklist !== null);
      const { plan: back } = readPlan(snapshotOf(annexesOf(plan, form, { only: ['checklist'], selfRating })), {
        frameworks: [...frameworks, awkwardFramework],
        framework: plan.framework,
      });
      expect(back.checklist?.entries).toEqual(plan.checklist?.entries);
    }),
    { numRuns: 60 },
  );
});

test('what is filled in on the screen beside each task is read, and printed beside each task again', () => {
  const form = formById('award-weighted')!;
  const options = { only: ['checklist'], selfRating: true } as const;
  const blank = snapshotOf(annexesOf(planOf(), form, options));
  const [sheet] = blank.sheets;
  const header = sheet!.rows.findIndex((row) => row.includes('自評'));
  const column = sheet!.rows[header]!.indexOf('自評');
  // Blank cells of 自評 are the first cells of merged areas, or cells by themselves; a row's tag says that it begins one.
  const rows = sheet!.rows.map((row) => [...row]);
  const tagColumn = Math.max(...rows.map((row) => row.length)) - 1;
  const inBand = (rowIndex: number): boolean =>
    sheet!.merges.some(
      ({ startRow, startColumn, endColumn }) => startRow === rowIndex && startColumn === 0 && endColumn >= column,
    );
  let filled = 0;
  rows.forEach((row, rowIndex) => {
    if (rowIndex <= header || inBand(rowIndex) || !/^\d+$/u.test(String(row[tagColumn] ?? ''))) return;
    row[column] = filled % 2 === 0 ? '已達成' : '未達成';
    filled += 1;
  });
  const { plan } = readPlan({ ...blank, sheets: [{ ...sheet!, rows }] }, { frameworks });
  const values = plan.checklist!.entries.flatMap(({ other }) => other.自評!.split('\n'));
  expect(filled).toBe(40);
  expect(values).toEqual(Array.from({ length: filled }, (_, index) => (index % 2 === 0 ? '已達成' : '未達成')));

  const [again] = snapshotOf(annexesOf(plan, form, options)).sheets;
  expect(again!.rows.map((row) => row[column] ?? null)).toEqual(rows.map((row) => row[column] ?? null));
});
