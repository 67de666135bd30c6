import { usableWidthPoints } from './page';
import { pagedMeasure, type PagedMeasure } from './paged-measure';
import type { PagedColumn, PagedTable } from './paged-table';

/** How many times its share a column may become, so that its words stay whole: of short texts between two lines, and of labels. */
const most = { centred: 1.4, label: 1.2 } as const;
/** What is left at least to a column at whose cost others become wider. */
const leastLeft = 0.88;
/** Widths are rounded to pixels later. */
const sparePoints = 1.5;

/**
 * Widens columns in which a word of theirs would be torn (勤務指揮中心(資訊), 107年4月, 服務行為的友善性), as far as a little more width helps, at the cost of
 * the widest column. Tables with the same columns get the same widths: they are one annex.
 */
export function fitShares(tables: readonly PagedTable[]): PagedTable[] {
  const alike = new Map<string, PagedTable[]>();
  const keys = tables.map(keyOf);
  tables.forEach((table, index) => {
    const group = alike.get(keys[index] ?? '');
    if (group === undefined) alike.set(keys[index] ?? '', [table]);
    else group.push(table);
  });
  const shares = new Map([...alike].map(([key, group]) => [key, sharesOf(group)]));
  return tables.map((table, at) => ({
    ...table,
    columns: table.columns.map((column, index) => ({
      ...column,
      share: shares.get(keys[at] ?? '')?.[index] ?? column.share,
    })),
  }));
}

function keyOf({ orientation, font, columns }: PagedTable): string {
  return JSON.stringify([orientation, font, columns.map(({ header, share, align }) => [header, share, align])]);
}

/** In points. */
function sharesOf(tables: readonly PagedTable[]): number[] {
  const [first] = tables;
  if (first === undefined) return [];
  const { columns, font, orientation } = first;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (usableWidthPoints(orientation) * share) / total);
  const giver = widths.indexOf(Math.max(...widths));
  const measures = { words: pagedMeasure(font), header: pagedMeasure(font, true) };
  const wanted = columns.map((_column, index) =>
    index === giver ? 0 : Math.max(0, widest(tables, index, widths[index] ?? 0, measures) - (widths[index] ?? 0)),
  );
  let left = (widths[giver] ?? 0) * (1 - leastLeft);
  const fitted = [...widths];
  // Torn units look worse than labels of two lines. Who wants less comes before who wants more: so most columns get what they want.
  const rank = (index: number): number => (columns[index]?.align === 'center' ? 0 : 1);
  const order = wanted
    .map((_points, index) => index)
    .sort((a, b) => rank(a) - rank(b) || (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  for (const index of order) {
    const points = wanted[index] ?? 0;
    if (points === 0 || points > left) continue;
    left -= points;
    fitted[index] = (fitted[index] ?? 0) + points;
    fitted[giver] = (fitted[giver] ?? 0) - points;
  }
  return fitted;
}

/** How wide the widest word of a column is that it has room for, or would have with a little more width. */
function widest(
  tables: readonly PagedTable[],
  index: number,
  widthPoints: number,
  measures: Readonly<Record<'words' | 'header', PagedMeasure>>,
): number {
  const column = tables[0]?.columns[index];
  if (column === undefined) return 0;
  const limit = widthPoints * (column.align === 'center' ? most.centred : most.label);
  let points = 0;
  const look = (word: string, measure: PagedMeasure): void => {
    const width = measure.widthOf(word) + sparePoints;
    if (width <= limit) points = Math.max(points, width);
  };
  look(column.header, measures.header);
  for (const { rows } of tables) {
    for (const row of rows) {
      if (row.kind !== 'row') continue;
      const { blocks } = row.cells[index] ?? { blocks: [] };
      for (const { marker, text } of blocks)
        for (const word of wordsOf(marker + text, column)) look(word, measures.words);
    }
  }
  return points;
}

/** What had better not be torn: of a label the whole, of a list (秘書室、行政科) each part with the sign behind it; of running text nothing. */
function wordsOf(text: string, { align, merges, hanging }: PagedColumn): string[] {
  if (hanging) return [];
  const lines = text.split('\n').map((line) => line.trim());
  if (align === 'center') return lines.flatMap((line) => line.match(/[^、，；,;]+[、，；,;]?/gu) ?? []);
  return merges ? lines : [];
}
