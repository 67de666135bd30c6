import { a4Page, usableWidthPoints } from './page';
import type { PagedLine, PagedRow, PagedSheet, PagedTable } from './paged-table';
import { rowTagText } from './row-tag';
import type { CellDoc, RowDoc } from './sheet-doc';
import type { CellRect } from './snapshot';
import { cellStyles, type CellStyle } from './styles';
import { textHeightPoints } from './text-height';

/** Lays a table out on A4 pages at 100 %. */
export function paginate(table: PagedTable): PagedSheet {
  const style = (base: CellStyle, change: Partial<CellStyle> = {}): CellStyle => ({
    ...base,
    font: { ...base.font, name: table.font.name, sizePoints: table.font.sizePoints },
    ...change,
  });
  const text = style(cellStyles.text);
  const marker = style(cellStyles.text, { border: { line: 'thin', color: '000000', open: ['right'] } });
  const header = style(cellStyles.annexHeader);
  const total = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.flatMap(({ share, hanging }) => {
    const width = (usableWidthPoints(table.orientation) * share) / total;
    return hanging ? [30, width - 30] : [width];
  });
  const starts: number[] = [];
  let next = 0;
  for (const { hanging } of table.columns) {
    starts.push(next);
    next += hanging ? 2 : 1;
  }
  const columnCount = widths.length;
  const rows: RowDoc[] = [];
  const merges: CellRect[] = [];
  const merge = (startRow: number, startColumn: number, endRow: number, endColumn: number): void => {
    if (endRow > startRow || endColumn > startColumn) merges.push({ startRow, startColumn, endRow, endColumn });
  };
  const across = (value: string, look: CellStyle, tag: string | null): void => {
    merge(rows.length, 0, rows.length, columnCount - 1);
    const cells: CellDoc[] = widths.map((_, index) => ({ value: index === 0 ? value : null, style: look }));
    if (tag !== null) cells.push({ value: tag, style: 'note' });
    rows.push({ heightPoints: 24, grows: false, cells });
  };
  const line = ({ text: words, look }: PagedLine): void =>
    across(
      words,
      look === 'annex' ? { ...cellStyles.heading, horizontal: 'right' } : cellStyles[look === 'remark' ? 'note' : look],
      null,
    );
  table.lines.forEach(line);
  table.columns.forEach(
    ({ hanging }, index) => hanging && merge(rows.length, starts[index]!, rows.length, starts[index]! + 1),
  );
  rows.push({
    heightPoints: 24,
    grows: false,
    cells: table.columns.flatMap(({ header: value, hanging }) => {
      const cell: CellDoc = { value, style: header };
      return hanging ? [cell, { ...cell, value: null }] : [cell];
    }),
  });
  const headerRow = rows.length - 1;
  const add = (row: PagedRow, index: number): void => {
    if (row.kind === 'band') return across(row.text, header, rowTagText({ row: index + 1, join: 'begins' }));
    const count = Math.max(1, ...row.cells.map(({ blocks }) => blocks.length));
    const first = rows.length;
    for (let block = 0; block < count; block += 1) {
      const cells: CellDoc[] = [];
      const heights: { text: string; widthPoints: number }[] = [];
      table.columns.forEach((column, at) => {
        const { marker: sign, text: words } = row.cells[at]?.blocks[block] ?? { marker: '', text: '' };
        const split = column.hanging && sign !== '';
        if (column.hanging && !split) merge(rows.length, starts[at]!, rows.length, starts[at]! + 1);
        if (column.hanging) cells.push({ value: split ? sign : words, style: marker });
        cells.push({ value: split ? words : column.hanging ? null : sign + words || null, style: text });
        heights.push({ text: words, widthPoints: widths[starts[at]! + (split ? 1 : 0)]! });
      });
      cells.push({ value: rowTagText({ row: index + 1, join: block > 0 ? 'line' : row.isRoom === true ? 'room' : 'begins' }), style: 'note' });
      const heightPoints = Math.max(row.leastPoints / count, textHeightPoints(heights, table.font.sizePoints));
      rows.push({ heightPoints, grows: false, cells });
    }
    table.columns.forEach(({ hanging, merges: groups }, at) => {
      if (!hanging && !groups) merge(first, starts[at]!, rows.length - 1, starts[at]!);
    });
  };
  table.rows.forEach(add);
  table.closing.forEach(line);
  const titleRows = { from: 0, to: headerRow };
  const printArea = { startRow: 0, startColumn: 0, endRow: rows.length - 1, endColumn: columnCount - 1 };
  return {
    doc: {
      name: table.name,
      hidden: false,
      tabColor: table.tabColor,
      showGridLines: false,
      columnWidthsPoints: [...widths, 36],
      rows,
      merges,
      tables: [],
      validations: [],
      freeze: { rowCount: headerRow + 1, columnCount: 0 },
      page: { ...a4Page(table.orientation, titleRows, table.footerLeft), fitsWidth: false, printArea },
    },
    pages: [{ firstRow: 0, lastRow: rows.length - 1 }],
  };
}
