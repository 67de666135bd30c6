import type { RegionColumns } from '../sheets/region';
import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import type { HeaderBlock } from './find-headers';

/** So many rows are looked at, which is enough to tell. */
const ROWS = 60;
const NUMBER = /^[0-9０-９,，.]+[項件則個條案次％%]?$/u;
/** 作法數, 完成率: what such a column holds is counted, not done. */
const COUNT = /(?:數|數量|件數|項數|則數|比率|比例|百分比|[^效]率)$/u;
const NO_COUNT = /[分權]數$|頻率$/u;

/** Whether a header says that its column counts: 作法數, 已完成件數, 完成率. */
export function isCountHeader(text: string): boolean {
  const words = squeeze(text).replace(/[(（][^()（）]*[)）]$/u, '');
  return COUNT.test(words) && !NO_COUNT.test(words);
}

/** Whether a table read as one of measures only counts them by unit or dimension: numbers stand where its measures would. */
export function countsThings(block: HeaderBlock, grid: Grid, columns: RegionColumns): boolean {
  const counted = block.cells.filter(({ text }) => isCountHeader(text)).map(({ startColumn }) => startColumn);
  const looked = columns.fields.get('measure') ?? counted;
  let numbers = 0;
  for (let row = block.bottom + 1; row <= Math.min(block.bottom + ROWS, grid.height - 1); row++) {
    for (const column of looked) {
      const text = squeeze(grid.text(row, column));
      if (text === '') continue;
      if (!NUMBER.test(text)) return false;
      numbers++;
    }
  }
  return numbers > 0;
}
