import { freeze } from '../frameworks/freeze';
import type { Framework } from '../frameworks/framework';
import { text } from '../i18n/text';
import type { MeasureField, Plan } from '../plan/plan';
import { squeeze } from '../text/squeeze';
import { columnsFor } from './add-columns';
import { award } from './award/award';
import { awardWeighted } from './award-weighted/award-weighted';
import type { AnnexForm, Form } from './form';
import { leap } from './leap/leap';
import type { MeasuresForm, MeasuresFormColumn } from './measures-form';

/**
 * A form for a framework that none was made for: with items it prints as `award-weighted` does (`award` where the framework has no weights), without
 * as `leap` does, with the framework's own word for its points and the columns that the plan's tables have.
 */
export function deriveForm({ framework, tables }: Plan): Form {
  const base = baseOf(framework);
  const has = (field: MeasureField) => tables.some(({ fields }) => fields.includes(field));
  return freeze<Form>({
    ...base,
    id: `own-${framework.id}`,
    name: text(`依「${framework.name}」自動產生`, `Derived from ${framework.name}`),
    source: framework.source,
    frameworks: [framework.id],
    annexes: base.annexes.map((annex): AnnexForm =>
      annex.kind === 'measures' ? measuresOf(annex, framework, has('benefit'), has('unit')) : annex,
    ),
  });
}

function baseOf({ hasItems, totalWeight }: Framework): Form {
  if (!hasItems) return leap;
  return totalWeight === null ? award : awardWeighted;
}

function measuresOf(base: MeasuresForm, framework: Framework, hasBenefit: boolean, hasUnit: boolean): MeasuresForm {
  const named = (column: MeasuresFormColumn): MeasuresFormColumn =>
    column.field === 'point' ? { ...column, header: pointHeader(framework, base, column.header) } : column;
  const columns = base.columns.filter(({ field }) => field !== 'unit' || hasUnit || !hasBenefit).map(named);
  return {
    ...base,
    columns: columnsFor(columns, hasBenefit ? ['benefit'] : []),
    optionalColumns: base.optionalColumns?.map(named) ?? null,
  };
}

/** What the framework calls its points, unless another column is called so. */
function pointHeader({ pointTerm }: Framework, { columns }: MeasuresForm, usual: string): string {
  const term = squeeze(pointTerm);
  return columns.some(({ field, header }) => field !== 'point' && header === term) ? usual : term;
}
