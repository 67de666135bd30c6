import { cellText } from '../workbook/grid';
import type { FoundSheet } from './find-sheets';
import { rowShape } from './row-shape';
import type { OutsideLine } from './told-titles';

/** What goes on behind the tables begins with a heading (陸、…) or a sentence. */
const NO_TITLE = /^[壹貳參叁肆伍陸柒捌玖拾一二三四五六七八九十]+、|[。；：]/u;

/**
 * The lines of a generated plan text, which say what the plan is though they hold none of its rows. Its title can stand on several rows, over the
 * whole width; further down a number stands in a cell of its own beside what it numbers. None of any other sheet.
 */
export function planTextLines({ grid, leftOut }: FoundSheet): OutsideLine[] {
  if (leftOut !== 'annex-text') return [];
  const lines: { text: string; readonly rowIndex: number; readonly columnIndex: number }[] = [];
  let inTitle = true;
  grid.sheet.rows.forEach((cells, rowIndex) => {
    const { count, firstColumn, firstEndColumn } = rowShape(grid, rowIndex);
    if (count === 0) return;
    const text = cells.map(cellText).join('');
    const last = lines.at(-1);
    inTitle &&= count === 1 && firstColumn === 0 && firstEndColumn > 0;
    if (inTitle && last !== undefined) last.text += text;
    else lines.push({ text, rowIndex, columnIndex: firstColumn });
  });
  return lines.map(({ text, rowIndex, columnIndex }, index) => ({
    text,
    isTitle: index === 0 && columnIndex === 0 && !NO_TITLE.test(text),
    cell: { sheet: grid.sheet.name, rowIndex, columnIndex },
    reason: 'no-table',
    own: false,
  }));
}
