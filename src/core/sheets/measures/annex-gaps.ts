import { forms } from '../../forms/catalogue';
import type { Form } from '../../forms/form';
import type { MeasuresFormColumn } from '../../forms/measures-form';
import type { Framework } from '../../frameworks/framework';
import { text, type Text } from '../../i18n/text';
import type { Measure } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';
import type { AnnexGap } from '../annex-part';
import { prints, textOf, unprintedOf } from './annex-columns';
import type { AnnexSection } from './annex-sections';

/** A table as it is printed. */
export interface PrintedTable {
  readonly columns: readonly MeasuresFormColumn[];
  readonly sections: readonly AnnexSection[];
}

/** What the plan lacks for the printed tables, and what it has and they do not print. */
export function measuresGaps(framework: Framework, tables: readonly PrintedTable[]): AnnexGap[] {
  const sections = tables.flatMap((table) => table.sections);
  const rows = (wanted: (section: AnnexSection) => boolean) => sections.filter(wanted).flatMap((each) => each.rows);
  const unfilled = rows(({ isEmpty }) => !isEmpty).filter((row) => isBlank(row.text));
  return [
    gap('measures-dimension', sections.filter(({ isEmpty }) => isEmpty).length, (count) =>
      text(
        `有 ${count} 個${framework.dimensionTerm}沒有任何具體作法，表格留空待填。`,
        `${count} of the dimensions (${framework.dimensionTerm}) have no measure at all; their tables are left blank.`,
      ),
    ),
    gap('measures-point', pointsOf(unfilled), (count) =>
      text(
        `有 ${count} 個${framework.pointTerm}尚無具體作法，留有空列待填。`,
        `${count} of the points (${framework.pointTerm}) have no measure yet; a row is left blank for each.`,
      ),
    ),
    ...blankCells(tables),
    gap('measures-unassigned', rows(({ dimension }) => dimension === null).length, (count) =>
      text(
        `有 ${count} 列看不出屬於哪個${framework.dimensionTerm}，另列於最後的「${unassignedName(framework)}」。`,
        `For ${count} rows no dimension (${framework.dimensionTerm}) can be told; they stand last, under 「${unassignedName(framework)}」.`,
      ),
    ),
    ...unprinted(framework, tables),
  ].filter(({ count }) => count > 0);
}

/** Heading and sheet of the rows for which no dimension can be told. */
export function unassignedName({ dimensionTerm }: Framework): string {
  return `未歸入${dimensionTerm}`;
}

function gap(code: string, count: number, message: (count: number) => Text): AnnexGap {
  return { code, count, message: message(count) };
}

function pointsOf(rows: readonly Measure[]): number {
  return new Set(rows.map(({ dimension, item, point }) => JSON.stringify([dimension, item, point]))).size;
}

/** A column of the agency's own (備註) is there to be written in, but owed by nobody. */
const mayBeBlank: Readonly<Record<string, true>> = { measure: true, dimension: true, other: true };

/** Blank cells beside a measure, one gap for each column; what the rubric lets out (開放創新) is none. */
function blankCells(tables: readonly PrintedTable[]): AnnexGap[] {
  const counts = new Map<string, { field: string; count: number }>();
  for (const { columns, sections } of tables) {
    for (const column of columns) {
      if (mayBeBlank[column.field] === true) continue;
      const blank = sections.flatMap(({ dimension, rows }) => {
        if (dimension?.optional === true && column.field !== 'point') return [];
        if (column.field === 'item' && dimension?.items.every(({ name }) => name === null) === true) return [];
        return rows.filter((row) => !isBlank(row.text) && isBlank(textOf(row, column)));
      }).length;
      const known = counts.get(column.header);
      counts.set(column.header, { field: column.field, count: (known?.count ?? 0) + blank });
    }
  }
  return [...counts].map(([header, { field, count }]) =>
    gap(`measures-${field}`.replace('measures-point', 'measures-label'), count, () =>
      text(
        `具體作法表有 ${count} 列的「${header}」待填。`,
        `In ${count} rows of the measures table 「${header}」 is still blank.`,
      ),
    ),
  );
}

/** What stands in the plan and on no page, one gap for each column, with the forms that print it. */
function unprinted(framework: Framework, tables: readonly PrintedTable[]): AnnexGap[] {
  const found = new Map<string, { column: MeasuresFormColumn; count: number }>();
  for (const { columns, sections } of tables) {
    for (const row of sections.flatMap(({ rows }) => rows)) {
      for (const column of unprintedOf(row, columns)) {
        const known = found.get(column.header);
        found.set(column.header, { column, count: (known?.count ?? 0) + 1 });
      }
    }
  }
  return [...found.values()].map(({ column, count }) => {
    const ids = forms.filter((form) => fits(form, framework) && printsIn(form, column)).map(({ id }) => id);
    const advice =
      ids.length > 0
        ? text(`可改用 --form ${ids.join('、')}`, `${ids.map((id) => `--form ${id}`).join(' or ')} prints it`)
        : text(
            '可在自訂表式檔加上這一欄（見 docs/forms.md）',
            'a form file of your own can have a column for it (docs/forms.md)',
          );
    return gap('measures-unprinted', count, () =>
      text(
        `計畫裡有 ${count} 列寫了「${column.header}」，這種表式不印這一欄；${advice['zh-TW']}。`,
        `${count} rows of the plan say something under 「${column.header}」, which this form does not print; ${advice.en}.`,
      ),
    );
  });
}

function fits({ frameworks }: Form, { id }: Framework): boolean {
  return frameworks.length === 0 || frameworks.includes(id);
}

function printsIn({ annexes }: Form, column: MeasuresFormColumn): boolean {
  return annexes.some((annex) => annex.kind === 'measures' && prints(annex.columns, column));
}
