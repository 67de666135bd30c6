import type { Form } from '../../forms/form';
import type { MeasuresForm } from '../../forms/measures-form';
import { fillPattern } from '../../forms/pattern';
import type { Framework } from '../../frameworks/framework';
import { chineseNumeral } from '../../text/numerals';
import type { PagedLine, PagedTable } from '../../workbook/paged-table';
import type { AnnexContext, AnnexPart } from '../annex-part';
import { annexColumns } from './annex-columns';
import { measuresGaps, unassignedName } from './annex-gaps';
import { annexRows, isLabel } from './annex-rows';
import { annexSections, type AnnexSection } from './annex-sections';
import { unwrapPlan } from './unwrap-plan';
import { weightGap } from './weight-gap';

const tabColor = '1F4E79';

/**
 * The measures table (具體作法表) for paper: a sheet for each dimension, or one with the headings as bands, as the form says; and a last sheet
 * for rows whose dimension cannot be told. No table at all where the form prints none.
 */
export function measuresAnnex(context: AnnexContext): AnnexPart {
  const { plan, form } = context;
  const measures = measuresFormOf(form);
  if (measures === null) return { kind: 'measures', tables: [], gaps: [] };
  const sections = annexSections(unwrapPlan(plan));
  const printed = sheetsOf(measures, sections).map((own) => ({
    sections: own,
    columns: annexColumns(measures, plan.framework, own),
  }));
  const headings = headingsOf(context, measures, sections);
  return {
    kind: 'measures',
    tables: printed.map((table) => tableOf(context, measures, table, headings)),
    gaps: [...measuresGaps(plan.framework, printed), ...weightGap(measures, plan.framework, sections)],
  };
}

/** How a form prints the measures; null where it does not. */
function measuresFormOf({ annexes }: Form): MeasuresForm | null {
  return annexes.find((annex): annex is MeasuresForm => annex.kind === 'measures') ?? null;
}

/** Which sections stand together on a sheet. */
function sheetsOf(form: MeasuresForm, sections: readonly AnnexSection[]): AnnexSection[][] {
  if (form.dimensionStartsPage) return sections.map((section) => [section]);
  const told = sections.filter(({ dimension }) => dimension !== null);
  const rest = sections.filter(({ dimension }) => dimension === null);
  return [told, rest].filter((own) => own.length > 0);
}

/** The heading of each section, numbered in printed order. */
function headingsOf(
  { plan, values }: AnnexContext,
  form: MeasuresForm,
  sections: readonly AnnexSection[],
): ReadonlyMap<AnnexSection, string> {
  return new Map(
    sections.map((section, index) => {
      const { dimension, weight } = section;
      if (dimension === null) return [section, unassignedName(plan.framework)];
      const own = {
        dimension: dimension.name,
        category: dimension.category,
        weight: weight === null ? null : String(weight),
        number: chineseNumeral(index + 1),
      };
      return [section, fillPattern(form.heading, { ...values, ...own }).text];
    }),
  );
}

function tableOf(
  { plan, form, fontName, labels, values }: AnnexContext,
  measures: MeasuresForm,
  { sections, columns }: { sections: readonly AnnexSection[]; columns: ReturnType<typeof annexColumns> },
  headings: ReadonlyMap<AnnexSection, string>,
): PagedTable {
  const [first] = sections;
  const isAlone = measures.dimensionStartsPage || first?.dimension === null;
  const heading = isAlone && first !== undefined ? (headings.get(first) ?? '') : '';
  const bands = sections.map((section) => ({ section, band: isAlone ? null : headings.get(section) || null }));
  const rows = annexRows(measures, columns, bands, values);
  const lines: PagedLine[] = [
    { text: labels.measures, look: 'annex' },
    { text: fillPattern(measures.title, values).text, look: 'title' },
    { text: heading, look: 'heading' },
  ];
  return {
    name: nameOf(plan.framework, isAlone ? first : undefined),
    tabColor,
    orientation: measures.orientation,
    font: { name: fontName, sizePoints: form.fontSizePoints },
    lines: lines.filter(({ text }) => text !== ''),
    columns: columns.map(({ field, header, share }, index) => ({
      header,
      field,
      share,
      align: field === 'deadline' || field === 'unit' ? 'center' : 'left',
      merges: isLabel(field),
      hanging:
        field === 'measure' &&
        rows.some((row) => row.kind === 'row' && row.cells[index]?.blocks.some(({ marker }) => marker !== '')),
      choices: null,
    })),
    rows,
    closing: [],
    footerLeft: '',
  };
}

function nameOf(framework: Framework, section: AnnexSection | undefined): string {
  if (section === undefined) return '具體作法表';
  return section.dimension?.name ?? unassignedName(framework);
}
