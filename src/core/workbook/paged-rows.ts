import { standsApart, type PagedColumns } from './paged-columns';
import type { PagedMeasure } from './paged-measure';
import type { PagedCell, PagedRow, PagedTable } from './paged-table';
import { continued, continuedAlone } from './continued';

/** A row of the table with its texts broken into lines. */
export interface MeasuredRow {
  readonly kind: 'row';
  readonly row: number;
  /** Of the hanging column; none where the table has no such column. */
  readonly blocks: readonly MeasuredBlock[];
  /** Lines of the other cells; null where a label stands, and in the hanging column. */
  readonly cells: readonly (readonly string[] | null)[];
  /** null where none stands. Rows with the same label share the object. */
  readonly labels: readonly (MeasuredLabel | null)[];
  readonly leastPoints: number;
  readonly isRoom: boolean;
}

export interface MeasuredBlock {
  /** '' where the text has the whole column. */
  readonly marker: string;
  readonly lines: readonly string[];
}

/** A cell that is repeated at the top of the next page while its rows go on. */
export interface MeasuredLabel {
  readonly text: string;
  readonly points: number;
  readonly again: string;
  readonly againPoints: number;
}

export interface MeasuredBand {
  readonly kind: 'band';
  readonly row: number;
  readonly startsPage: boolean;
  readonly lines: readonly string[];
  readonly points: number;
  readonly again: string;
  readonly againPoints: number;
}

/** Breaks all texts of a table into lines. `pagePoints` is what a page holds under the header: a label that is higher flows on as text does. */
export function measureRows(
  table: PagedTable,
  columns: PagedColumns,
  measure: PagedMeasure,
  bold: PagedMeasure,
  pagePoints: number,
): (MeasuredRow | MeasuredBand)[] {
  const wholeWidth = columns.widthsPoints.reduce((sum, width) => sum + width, 0);
  const bands = table.rows.map((row, index) =>
    row.kind === 'band' ? measureBand(row, index, bold, wholeWidth, pagePoints) : null,
  );
  const highestLabel = pagePoints - Math.min(highestBands(bands), pagePoints / 2);
  const groups: ({ readonly group: number; readonly label: MeasuredLabel } | null)[] = table.columns.map(() => null);
  return table.rows.map((row, index): MeasuredRow | MeasuredBand => {
    const band = bands[index];
    if (band || row.kind === 'band') {
      groups.fill(null);
      return band!;
    }
    const cells: (readonly string[] | null)[] = [];
    const labels = table.columns.map((column, at): MeasuredLabel | null => {
      const cell = row.cells[at] ?? blank;
      cells.push(null);
      if (at === columns.lead) return null;
      const known = groups[at];
      if (column.merges && cell.group !== null && known?.group === cell.group) return known.label;
      const { widthPoints } = columns.places[at]!;
      const text = textOf(cell);
      const lines = measure.linesIn(text, widthPoints);
      let label: MeasuredLabel | null = null;
      if (column.merges) {
        label = measureLabel(text, lines, measure, widthPoints, highestLabel);
        const isTooHigh = label.points > highestLabel;
        groups[at] =
          cell.group === null ? null : { group: cell.group, label: isTooHigh ? onlyContinued(measure) : label };
        if (isTooHigh) label = null;
      }
      if (label === null) cells[at] = lines;
      return label;
    });
    return {
      kind: 'row',
      row: index,
      blocks: columns.lead < 0 ? [] : measureBlocks(row.cells[columns.lead] ?? blank, columns, measure),
      cells,
      labels,
      leastPoints: Math.min(row.leastPoints, highestLabel),
      isRoom: row.isRoom ?? false,
    };
  });
}

const blank: PagedCell = { blocks: [], group: null };

function textOf({ blocks }: PagedCell): string {
  return blocks.map(({ marker, text }) => marker + text).join('\n');
}

function measureBlocks({ blocks }: PagedCell, columns: PagedColumns, measure: PagedMeasure): MeasuredBlock[] {
  const place = columns.places[columns.lead]!;
  if (blocks.length === 0) return [{ marker: '', lines: [''] }];
  return blocks.map(({ marker, text }) =>
    place.last > place.first && standsApart(marker, measure)
      ? { marker, lines: measure.linesIn(text, place.textWidthPoints) }
      : { marker: '', lines: measure.linesIn(marker + text, place.widthPoints) },
  );
}

function measureLabel(
  text: string,
  lines: readonly string[],
  measure: PagedMeasure,
  widthPoints: number,
  highest: number,
): MeasuredLabel {
  const points = measure.pointsOf(lines);
  const linesIn = (words: string): string[] => measure.linesIn(words, widthPoints);
  const again = continued(text, linesIn);
  const againPoints = measure.pointsOf(linesIn(again));
  return againPoints <= highest ? { text, points, again, againPoints } : { text, points, ...shortAgain(measure) };
}

/** What stands beside the later rows of a label that was too long to be one. */
function onlyContinued(measure: PagedMeasure): MeasuredLabel {
  const { again, againPoints } = shortAgain(measure);
  return { text: again, points: againPoints, again, againPoints };
}

function shortAgain(measure: PagedMeasure): Pick<MeasuredLabel, 'again' | 'againPoints'> {
  return { again: continuedAlone, againPoints: measure.pointsOf(['']) };
}

function measureBand(
  { text, startsPage }: Extract<PagedRow, { kind: 'band' }>,
  row: number,
  measure: PagedMeasure,
  widthPoints: number,
  pagePoints: number,
): MeasuredBand {
  const lines = measure.linesIn(text, widthPoints);
  const points = measure.pointsOf(lines);
  const linesIn = (words: string): string[] => measure.linesIn(words, widthPoints);
  const again = continued(text, linesIn);
  const againPoints = measure.pointsOf(linesIn(again));
  const repeat = againPoints <= pagePoints / 4 ? { again, againPoints } : shortAgain(measure);
  return { kind: 'band', row, startsPage, lines, points, ...repeat };
}

/** How high bands that follow each other are at most, as far as they stay together (half a page). */
function highestBands(bands: readonly (MeasuredBand | null)[]): number {
  let highest = 0;
  let together = 0;
  for (const band of bands) {
    together = band === null ? 0 : (band.startsPage ? 0 : together) + band.points;
    highest = Math.max(highest, together);
  }
  return highest;
}
