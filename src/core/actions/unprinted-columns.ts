import type { Form } from '../forms/form';
import type { MeasuresForm, MeasuresFormField } from '../forms/measures-form';
import { text, type Text } from '../i18n/text';
import type { Measure, MeasureField, Plan } from '../plan/plan';
import { isBlank } from '../text/is-blank';

/** A column of the plan's measures that the form does not print. */
export interface UnprintedColumn {
  /** Header of a column of the agency's own, or what the field is called. */
  readonly name: Text;
  /** True: a column of the agency's own, which the forms of the product do not print. */
  readonly own: boolean;
  /** How many measures have words in it. */
  readonly count: number;
}

/** A dimension is always printed, as heading where it has no column. */
const fieldNames: Readonly<Record<Exclude<MeasureField, 'dimension' | 'measure'>, Text>> = {
  item: text('評核項目', 'item'),
  point: text('評核重點', 'point'),
  deadline: text('完成期限', 'deadline'),
  unit: text('承辦單位', 'unit'),
  benefit: text('預期效益', 'benefit'),
};
type CountedField = keyof typeof fieldNames;
const countedFields = Object.keys(fieldNames) as readonly CountedField[];

/** The columns in which measures have words that the form has no place for; none where the form prints no measures. */
export function unprintedColumns({ measures }: Plan, form: Form): UnprintedColumn[] {
  const table = form.annexes.find((annex): annex is MeasuresForm => annex.kind === 'measures');
  if (table === undefined) return [];
  // An optional dimension has fewer columns only where it has words in no other.
  const printed = new Set<MeasuresFormField>(table.columns.map(({ field }) => field));
  const printedOwn = new Set(table.columns.flatMap(({ field, header }) => (field === 'other' ? [header] : [])));
  const missing = countedFields.filter((field) => !printed.has(field));
  const fields = new Map<CountedField, number>();
  const own = new Map<string, number>();
  for (const measure of measures) {
    for (const field of missing) count(fields, field, wordsOf(measure, field));
    for (const [header, words] of Object.entries(measure.other)) if (!printedOwn.has(header)) count(own, header, words);
  }
  return [
    ...[...fields].map(([field, rows]): UnprintedColumn => ({ name: fieldNames[field], own: false, count: rows })),
    ...[...own].map(([header, rows]): UnprintedColumn => ({ name: text(header, header), own: true, count: rows })),
  ];
}

function count<K>(counts: Map<K, number>, key: K, words: string): void {
  if (!isBlank(words)) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function wordsOf(measure: Measure, field: CountedField): string {
  return (field === 'unit' ? measure.unitText : measure[field]) ?? '';
}
