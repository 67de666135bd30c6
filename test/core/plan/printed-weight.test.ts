import { formById } from '../../../src/core/forms/catalogue';
import type { Form } from '../../../src/core/forms/form';
import type { Plan } from '../../../src/core/plan/plan';
import { printedWeight } from '../../../src/core/plan/printed-weight';
import { checklistAnnex } from '../../../src/core/sheets/checklist/annex';
import { measuresAnnex } from '../../../src/core/sheets/measures/annex';
import { surveyAnnex } from '../../../src/core/sheets/survey/annex';
import type { PagedTable } from '../../../src/core/workbook/paged-table';
import { annexContext } from '../../support/annex-context';
import { planOf } from '../../support/make-plan';

const dimension = { name: '基礎服務', weight: 200 };
const table = { dimension: '基礎服務', fields: [], weight: null };

test('the heading’s weight, else that of a cell, else the framework’s', () => {
  const label = { dimension: '基礎服務', weight: 150, measure: 0 };
  const weightIn = (tables: Plan['tables']) => printedWeight({ ...planOf(), tables }, dimension);
  expect(weightIn([table])).toBe(200);
  expect(weightIn([table, { ...table, labels: [{ ...label, weight: null }, label] }])).toBe(150);
  expect(weightIn([{ ...table, weight: 0 }])).toBe(0);
  expect(weightIn([{ ...table, dimension: '服務遞送', weight: 300 }])).toBe(200);
  expect(printedWeight({ ...planOf(), tables: [] }, { name: '自訂', weight: null })).toBeNull();
});

test('every annex prints the plan’s own weight', () => {
  const award = formById('award-survey')!;
  const heading = '{dimension}〔（{weight}分）〕';
  const form: Form = {
    ...award,
    annexes: award.annexes.map((annex) =>
      annex.kind === 'survey'
        ? { ...annex, dimension: heading }
        : annex.kind === 'roster'
          ? annex
          : { ...annex, heading },
    ),
  };
  const plan: Plan = { ...planOf(), tables: [{ ...table, weight: 180 }] };
  const wordsOf = ({ lines, rows }: PagedTable): string =>
    [
      ...lines.map(({ text }) => text),
      ...rows.map((row) => (row.kind === 'band' ? row.text : row.cells[0]?.blocks[0]?.text)),
    ].join('\n');
  for (const annex of [measuresAnnex, checklistAnnex, surveyAnnex])
    expect(annex(annexContext(plan, form)).tables.map(wordsOf).join('\n')).toContain('基礎服務（180分）');
});
