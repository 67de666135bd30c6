import type { MeasuresForm } from '../../forms/measures-form';
import { fillPattern } from '../../forms/pattern';
import type { Measure, MeasureField } from '../../plan/plan';
import { chineseNumeral } from '../../text/numerals';
import type { PagedCell, PagedRow, PagedTable } from '../../workbook/paged-table';
import type { AnnexContext, AnnexPart } from '../annex-part';

/** The measures table (具體作法表) for paper. */
export function measuresAnnex({ plan, form, fontName, labels, values }: AnnexContext): AnnexPart {
  const measures = form.annexes.find((annex): annex is MeasuresForm => annex.kind === 'measures');
  if (measures === undefined) return { kind: 'measures', tables: [], gaps: [] };
  const title = fillPattern(measures.title, values).text;
  const tables = plan.framework.dimensions.map((dimension, index): PagedTable => {
    const heading = fillPattern(measures.heading, {
      ...values,
      dimension: dimension.name,
      category: dimension.category,
      weight: dimension.weight === null ? null : String(dimension.weight),
      number: chineseNumeral(index + 1),
    }).text;
    return {
      name: dimension.name,
      tabColor: '1F4E79',
      orientation: measures.orientation,
      font: { name: fontName, sizePoints: form.fontSizePoints },
      lines: [
        { text: labels.measures, look: 'annex' },
        { text: title, look: 'title' },
        { text: heading, look: 'heading' },
      ],
      columns: measures.columns.map(({ field, header, share }) => ({
        header,
        share,
        align: field === 'deadline' || field === 'unit' ? 'center' : 'left',
        merges: field === 'item' || field === 'point',
        hanging: false,
        choices: null,
      })),
      rows: plan.measures
        .filter((measure) => measure.dimension === dimension.name)
        .map((measure): PagedRow => ({
          kind: 'row',
          cells: measures.columns.map(({ field }): PagedCell => ({
            blocks: [{ marker: '', text: textOf(measure, field) }],
            group: null,
          })),
          leastPoints: 0,
        })),
      closing: [],
      footerLeft: '',
    };
  });
  return { kind: 'measures', tables, gaps: [] };
}

function textOf(measure: Measure, field: MeasureField): string {
  switch (field) {
    case 'measure':
      return measure.text;
    case 'unit':
      return measure.unitText ?? '';
    default:
      return measure[field] ?? '';
  }
}
