import type { MeasuresForm, MeasuresFormColumn } from '../../forms/measures-form';
import type { Framework } from '../../frameworks/framework';
import type { Measure } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';
import { squeeze } from '../../text/squeeze';
import type { AnnexSection } from './annex-sections';

/** The columns of one printed table: those of the form, as far as they fit the sections that stand in it. */
export function annexColumns(
  form: MeasuresForm,
  framework: Framework,
  sections: readonly AnnexSection[],
): MeasuresFormColumn[] {
  const rows = sections.flatMap((section) => section.rows);
  const few = form.optionalColumns;
  const fits =
    few !== null &&
    sections.every(({ dimension }) => dimension?.optional === true) &&
    rows.every((row) => unprintedOf(row, few).every((column) => !prints(form.columns, column)));
  const columns = fits ? few : form.columns;
  const needsItem =
    sections.some(({ dimension }) => dimension?.items.some(({ name }) => name !== null) ?? framework.hasItems) ||
    rows.some(({ item }) => item !== null && !isBlank(item));
  const kept = columns.filter(({ field }) => field !== 'item' || needsItem);
  // Under no heading, what the plan calls the dimension would be lost.
  const isToldElsewhere =
    sections.every(({ dimension }) => dimension !== null) || kept.some(({ field }) => field === 'dimension');
  return isToldElsewhere ? kept : [dimensionColumn(framework, kept), ...kept];
}

/** What a row has for a column; '' where that is blank. */
export function textOf(row: Measure, { field, header }: MeasuresFormColumn): string {
  switch (field) {
    case 'measure':
      return row.text;
    case 'unit':
      return row.unitText ?? '';
    case 'other':
      return Object.entries(row.other).find(([own]) => squeeze(own) === squeeze(header))?.[1] ?? '';
    default:
      return row[field] ?? '';
  }
}

/** What a row has that none of the columns prints, as the headers of such columns; the dimension stands in a heading. */
export function unprintedOf(row: Measure, columns: readonly MeasuresFormColumn[]): MeasuresFormColumn[] {
  const own = Object.keys(row.other).map((header): MeasuresFormColumn => ({ field: 'other', header, share: 1 }));
  return [...known, ...own].filter((column) => !prints(columns, column) && !isBlank(textOf(row, column)));
}

const known: readonly MeasuresFormColumn[] = [
  { field: 'item', header: '評核項目', share: 1 },
  { field: 'point', header: '評核重點', share: 1 },
  { field: 'deadline', header: '完成期限', share: 1 },
  { field: 'unit', header: '承辦單位', share: 1 },
  { field: 'benefit', header: '預期效益', share: 1 },
];

/** Whether one of the columns holds what this one would. */
export function prints(columns: readonly MeasuresFormColumn[], { field, header }: MeasuresFormColumn): boolean {
  return columns.some(
    (column) => column.field === field && (field !== 'other' || squeeze(column.header) === squeeze(header)),
  );
}

/** As wide as a tenth of the others together. */
function dimensionColumn({ dimensionTerm }: Framework, others: readonly MeasuresFormColumn[]): MeasuresFormColumn {
  const share = others.reduce((sum, column) => sum + column.share, 0) / 10;
  return { field: 'dimension', header: dimensionTerm, share };
}
