import { textHeightPoints } from '../../core/workbook/text-height';
import type { SheetModel } from '../../hosts/memory/workbook-model';
import { mergeAt } from '../excel/merge-index';
import { standardColumnPoints } from '../excel/range-format-object';
import { shownText } from '../excel/shown-text';

/**
 * How high the text of a row wants it, as Excel fits rows: merged cells do not count. null: no higher than any row. Estimated by 標楷體, where a
 * full-width character is as wide as high.
 */
export function fittingHeightPoints(sheet: SheetModel, rowIndex: number): number | null {
  const row = sheet.cells.get(rowIndex);
  if (row === undefined) return null;
  let height = 0;
  for (const [columnIndex, { value, style }] of row) {
    if (value === null || mergeAt(sheet, rowIndex, columnIndex) !== null) continue;
    const text = shownText(value, style.numberFormat);
    const widthPoints = style.wrap ? (sheet.columnWidths.get(columnIndex) ?? standardColumnPoints) : Infinity;
    height = Math.max(height, textHeightPoints([{ text: style.wrap ? text : '', widthPoints }], style.fontSizePoints));
  }
  return height === 0 ? null : height;
}
