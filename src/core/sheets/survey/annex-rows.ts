import { fillPattern, type PatternValues } from '../../forms/pattern';
import type { SurveyField, SurveyForm } from '../../forms/survey-form';
import type { Dimension } from '../../frameworks/framework';
import type { Plan } from '../../plan/plan';
import { printedWeight } from '../../plan/printed-weight';
import { chineseNumeral } from '../../text/numerals';
import type { PagedCell, PagedRow } from '../../workbook/paged-table';
import { noItem } from '../no-item';

/**
 * A row for each item, or for each point where the columns ask for points, or for each dimension where they ask for neither; with blank
 * cells to write in.
 */
export function surveyRows(
  plan: Plan,
  form: SurveyForm,
  fields: readonly SurveyField[],
  values: PatternValues,
): PagedRow[] {
  const perPoint = fields.includes('point');
  const perDimension = !perPoint && !fields.includes('item');
  let items = 0;
  return plan.framework.dimensions.flatMap((dimension, dimensionIndex) => {
    const label = labelOf(plan, dimension, dimensionIndex, form, values);
    const parts = perDimension ? dimension.items.slice(0, 1) : dimension.items;
    return parts.flatMap((item) => {
      items += 1;
      const paths =
        perPoint || (item.name === null && !perDimension)
          ? item.points.map(({ name }) => ({ item: item.name, point: name }))
          : [{ item: item.name, point: null }];
      return paths.map((path): PagedRow => {
        const own: Readonly<Record<SurveyField, PagedCell>> = {
          dimension: cell(label, dimensionIndex + 1),
          item: perPoint
            ? path.item === null
              ? cell(noItem, null)
              : cell(path.item, items)
            : cell(path.item ?? path.point ?? '', null),
          point: cell(path.point ?? '', null),
          name: cell('', null),
          content: cell('', null),
        };
        return { kind: 'row', cells: fields.map((field) => own[field]), leastPoints: form.rowPoints, isRoom: true };
      });
    });
  });
}

function labelOf(plan: Plan, dimension: Dimension, index: number, form: SurveyForm, values: PatternValues): string {
  const { name, category } = dimension;
  const weight = printedWeight(plan, dimension);
  return fillPattern(form.dimension, {
    ...values,
    number: chineseNumeral(index + 1),
    dimension: name,
    category,
    weight: weight === null ? null : String(weight),
  }).text;
}

function cell(text: string, group: number | null): PagedCell {
  return { blocks: [{ marker: '', text }], group };
}
