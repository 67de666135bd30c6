import { usableWidthPoints } from './page';
import { wholePixels, type PagedMeasure } from './paged-measure';
import type { PagedTable } from './paged-table';

/** Where the columns of a table stand in its sheet. */
export interface PagedColumns {
  /** Of the sheet's columns, in whole pixels. */
  readonly widthsPoints: readonly number[];
  /** One for each column of the table. */
  readonly places: readonly ColumnPlace[];
  /** Index of the column whose blocks hang, -1 where none does. */
  readonly lead: number;
}

export interface ColumnPlace {
  /** Index of its first column in the sheet, and of its last one. */
  readonly first: number;
  readonly last: number;
  readonly widthPoints: number;
  /** What is left for the text beside a marker; the whole width where markers have no column of their own. */
  readonly textWidthPoints: number;
}

/** A marker that is longer stands in the text, as 「第一階段：」 does. */
const longestMarkerEms = 4;
/** What every column has room for on one line: in a narrower one text is cut off. */
const leastText = '職稱';

/** Shares the width of the page out. A hanging column has a second column for markers only where the table has markers. */
export function pagedColumns(table: PagedTable, measure: PagedMeasure): PagedColumns {
  const lead = table.columns.findIndex(({ hanging }) => hanging);
  const marker = markerWidth(table, lead, measure);
  const widths = sharedOut(table, measure.widthOf(leastText) + 0.75);
  const widthsPoints: number[] = [];
  const places = widths.map((width, index): ColumnPlace => {
    const widthPoints = wholePixels(width) - 0.75;
    const first = widthsPoints.length;
    if (index !== lead || marker === 0 || marker > widthPoints / 2) {
      widthsPoints.push(widthPoints);
      return { first, last: first, widthPoints, textWidthPoints: widthPoints };
    }
    widthsPoints.push(marker, widthPoints - marker);
    return { first, last: first + 1, widthPoints, textWidthPoints: widthPoints - marker };
  });
  return { widthsPoints, places, lead };
}

/** By the shares, but none narrower than `leastPoints`: what such a column lacks is taken from the wider ones. */
function sharedOut({ columns, orientation }: PagedTable, leastPoints: number): number[] {
  const usable = usableWidthPoints(orientation);
  const least = Math.min(leastPoints, usable / columns.length);
  const narrow = new Set<number>();
  for (;;) {
    const wide = columns.reduce((sum, { share }, index) => sum + (narrow.has(index) ? 0 : share), 0);
    const left = usable - narrow.size * least;
    const widths = columns.map(({ share }, index) => (narrow.has(index) ? least : (left * share) / wide));
    const more = widths.flatMap((width, index) => (width < least && !narrow.has(index) ? [index] : []));
    if (more.length === 0) return widths;
    more.forEach((index) => narrow.add(index));
  }
}

/** True where the marker has room in a column of its own. */
export function standsApart(marker: string, measure: PagedMeasure): boolean {
  const sign = marker.trimEnd();
  return sign !== '' && !sign.includes('\n') && measure.widthOf(sign) <= longestMarkerEms * measure.font.sizePoints;
}

function markerWidth(table: PagedTable, lead: number, measure: PagedMeasure): number {
  let width = 0;
  if (lead < 0) return width;
  for (const row of table.rows) {
    if (row.kind !== 'row') continue;
    for (const { marker } of row.cells[lead]?.blocks ?? []) {
      if (standsApart(marker, measure)) width = Math.max(width, wholePixels(measure.widthOf(marker.trimEnd())));
    }
  }
  return width;
}
