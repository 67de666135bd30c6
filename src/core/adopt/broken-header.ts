import type { Grid } from '../workbook/grid';
import { isBlank } from '../text/is-blank';
import { likelyField } from './header-words';
import type { HeaderWords } from './header-words';

/** A word of a header is broken into this many cells at most. */
const MOST_LINES = 3;
const LONGEST_PART = 8;
const MOST_COLUMNS = 200;
const BRACKET = /^\s*[(（]/u;

/**
 * The last row of a header whose words are broken into cells one under another (評核 over 項目, 完成 over 期限), as they come out of
 * a PDF. null where the rows below `row` do not go on with its words: joined downwards, all columns must be headers, two of them broken.
 */
export function brokenBottom(
  grid: Grid,
  row: number,
  words: HeaderWords,
  keyOf: (text: string) => string,
): number | null {
  for (let bottom = row + 1; bottom < Math.min(row + MOST_LINES, grid.height); bottom++) {
    const broken = brokenColumns(grid, row, bottom, words, keyOf);
    if (broken === null) return null;
    if (broken >= 2) return bottom;
  }
  return null;
}

/** How many columns are broken words of a header; null where a cell cannot be part of one, 0 where a word is not whole yet. */
function brokenColumns(
  grid: Grid,
  top: number,
  bottom: number,
  words: HeaderWords,
  keyOf: (text: string) => string,
): number | null {
  let broken = 0;
  let isWhole = true;
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, grid.sheet.rows[row]?.length ?? 0);
  for (let column = 0; column < Math.min(width, MOST_COLUMNS); column++) {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      if (grid.anchorRow(row, column) !== row || grid.anchorColumn(row, column) !== column) continue;
      const text = grid.text(row, column);
      if (isBlank(text)) continue;
      // 「（請條列）」 under 具體作法 is a word to whoever fills it in.
      if (text.length > LONGEST_PART || BRACKET.test(text)) return null;
      parts.push(text);
    }
    if (parts.length === 0) continue;
    const key = keyOf(parts.join(''));
    const known = words.meaningsOf(key).length > 0 || words.isNeutral(key);
    if (known && parts.length > 1) broken++;
    else if (!known && likelyField(key) === null) isWhole = false;
  }
  return isWhole ? broken : 0;
}
