import { text } from '../i18n/text';
import type { MeasureField } from '../plan/plan';
import type { Form } from './form';
import type { MeasuresFormColumn } from './measures-form';

/** Columns that a measures table may have beside its form's, where they would stand at its right end. */
const addable: readonly (MeasuresFormColumn & { readonly field: MeasureField })[] = [
  { field: 'deadline', header: '完成期限', share: 13 },
  { field: 'unit', header: '承辦單位', share: 14 },
  { field: 'benefit', header: '預期效益', share: 20 },
];

/** The columns, and one more for each of these fields that they do not have. */
export function columnsFor(
  columns: readonly MeasuresFormColumn[],
  wanted: readonly MeasureField[],
): MeasuresFormColumn[] {
  const lacking = addable.filter(
    ({ field }) => wanted.includes(field) && columns.every((column) => column.field !== field),
  );
  return [...columns, ...lacking];
}

/** The form with a column for each of these fields, and a name that says so; the form itself where it has them all. */
export function addColumns(form: Form, wanted: readonly MeasureField[]): Form {
  const added: string[] = [];
  const annexes = form.annexes.map((annex) => {
    if (annex.kind !== 'measures') return annex;
    const columns = columnsFor(annex.columns, wanted);
    added.push(...columns.slice(annex.columns.length).map(({ header }) => header));
    return { ...annex, columns };
  });
  if (added.length === 0) return form;
  const headers = added.join('、');
  const name = text(`${form.name['zh-TW']}，加印${headers}`, `${form.name.en}, with ${headers}`);
  return { ...form, id: `${form.id}-plus`, name, annexes };
}
