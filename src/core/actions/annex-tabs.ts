import { annexLabels } from '../forms/annex-labels';
import type { AnnexKind, Form } from '../forms/form';
import { text, type Text } from '../i18n/text';

/** What each kind of annex is called. */
export const annexNames: Readonly<Record<AnnexKind, Text>> = {
  measures: text('具體作法表', 'measures table'),
  roster: text('編組表', 'roster'),
  checklist: text('檢核表', 'checklist'),
  survey: text('調查表', 'survey form'),
  text: text('計畫本文', 'plan text'),
};

/** RRGGBB of each kind's tabs, so that the sheets of one annex are seen to belong together. */
export const annexColors: Readonly<Record<AnnexKind, string>> = {
  text: '404040',
  measures: '1F4E79',
  roster: '548235',
  checklist: 'BF8F00',
  survey: '7F3F98',
};

/**
 * The wanted name of a sheet, after the table's own: 附件1 具體作法表, 附件1 基礎服務. Where the annex has no number its kind is in the name, so
 * that a dimension's annex is not called as its drafting sheet is.
 */
export function tabName(kind: AnnexKind, number: string, table: string): string {
  const kindName = annexNames[kind]['zh-TW'];
  if (number !== '') return table.startsWith(number) ? table : `${number} ${table}`;
  return table.includes(kindName) ? table : `${kindName} ${table}`;
}

/** 附件1 for the tabs of each kind, whatever numerals the form prints: digits are short, and sort. '' where it has no number. */
export function tabNumbers(form: Form): Readonly<Record<AnnexKind, string>> {
  return annexLabels({ ...form, numbering: { ...form.numbering, numerals: 'arabic', spaced: false } });
}
