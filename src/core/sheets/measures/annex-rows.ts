import { fillPattern, type PatternValues } from '../../forms/pattern';
import type { MeasuresForm, MeasuresFormColumn } from '../../forms/measures-form';
import type { Measure } from '../../plan/plan';
import { isBlank } from '../../text/is-blank';
import { chineseNumeral } from '../../text/numerals';
import type { PagedBlock, PagedCell, PagedRow } from '../../workbook/paged-table';
import { numberedBlocks } from '../numbered-blocks';
import { textOf } from './annex-columns';
import type { AnnexSection } from './annex-sections';

/** Room to write a measure on paper: about three lines. */
const roomPoints = 54;

const labels = ['dimension', 'item', 'point'] as const;
type Label = (typeof labels)[number];

/** A section of the table, and its heading as a band; null where the heading stands above the table. */
export interface BandedSection {
  readonly band: string | null;
  readonly section: AnnexSection;
}

/** The rows of one table. A label is one cell with that of the row above, where all labels above it are the same too. */
export function annexRows(
  form: MeasuresForm,
  columns: readonly MeasuresFormColumn[],
  sections: readonly BandedSection[],
  values: PatternValues,
): PagedRow[] {
  let group = 0;
  return sections.flatMap(({ band, section }) => {
    const numberOf = pointNumbers();
    let above: Measure | null = null;
    const groups: Record<Label, number | null> = { dimension: null, item: null, point: null };
    const rows = section.rows.map((row): PagedRow => {
      const before = above;
      above = row;
      for (const [level, label] of labels.entries()) {
        if (isBlank(row[label] ?? '')) groups[label] = null;
        else if (before === null || labels.slice(0, level + 1).some((each) => before[each] !== row[each]))
          groups[label] = ++group;
      }
      const number = numberOf(row);
      return {
        kind: 'row',
        cells: columns.map((column): PagedCell => {
          const { field } = column;
          const blocks = field === 'point' ? pointBlocks(form, row, number, values) : blocksOf(row, column);
          return { blocks, group: isLabel(field) ? groups[field] : null };
        }),
        leastPoints: isBlank(row.text) ? roomPoints : 0,
        isRoom: row.table < 0,
      };
    });
    return band === null ? rows : [{ kind: 'band', text: band, startsPage: false } as const, ...rows];
  });
}

/** True for a column whose cells are merged downwards. */
export function isLabel(field: MeasuresFormColumn['field']): field is Label {
  return (labels as readonly string[]).includes(field);
}

function blocksOf(row: Measure, column: MeasuresFormColumn): PagedBlock[] {
  return column.field === 'measure' ? numberedBlocks(row.text) : [{ marker: '', text: textOf(row, column) }];
}

function pointBlocks({ point }: MeasuresForm, row: Measure, number: number, values: PatternValues): PagedBlock[] {
  if (row.point === null || isBlank(row.point)) return [{ marker: '', text: '' }];
  const own = { point: row.point, number: chineseNumeral(number), digit: String(number) };
  return [{ marker: '', text: fillPattern(point, { ...values, ...own }).text }];
}

/** Counts the points of a dimension as they come; one that comes again keeps its number. */
function pointNumbers(): (row: Measure) => number {
  const seen = new Map<string, number>();
  return ({ item, point }) => {
    if (point === null || isBlank(point)) return 0;
    const key = JSON.stringify([item, point]);
    const number = seen.get(key) ?? seen.size + 1;
    seen.set(key, number);
    return number;
  };
}
