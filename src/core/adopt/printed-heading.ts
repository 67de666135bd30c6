import { cleanLabel } from '../frameworks/clean-label';
import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import type { FoundTable } from './find-tables';
import type { Heading } from './read-heading';
import { rowShape } from './row-shape';

const ANNEX_NUMBER =
  /^[（(]?附[件表錄][0-9０-９一二三四五六七八九十]*(?:[-－–之][0-9０-９一二三四五六七八九十]+)?[)）]?$/u;

/**
 * The row right above an annex's header that heads it: whatever it is called (推動數位服務計畫), since the annex's title stands over it. -1 where there is
 * none, or where a column names the dimensions.
 */
export function printedHeadingRow(grid: Grid, { kind, tagged, columns, preambleTop, headerTop }: FoundTable): number {
  if (tagged === null || kind !== 'measures' || columns.fields.has('dimension')) return -1;
  const lines: number[] = [];
  for (let row = preambleTop; row < headerTop; row++) {
    const { count, firstColumn } = rowShape(grid, row);
    if (count > 0 && (lines.length > 0 || !isAnnexNumber(grid.text(row, firstColumn)))) lines.push(row);
  }
  return lines.length < 2 ? -1 : (lines.at(-1) ?? -1);
}

/** What such a heading names, and a band that an annex's tags tell: a dimension, known or not. */
export function printedDimension(text: string): Heading {
  const { name, weight } = cleanLabel(text);
  return { level: 'dimension', label: { name, known: false, weight, sure: true } };
}

/** 附件一 by itself, which is no title. */
export function isAnnexNumber(text: string): boolean {
  return ANNEX_NUMBER.test(squeeze(text));
}
