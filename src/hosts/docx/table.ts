import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { PagedBlock, PagedColumn, PagedLine, PagedRow, PagedTable } from '../../core/workbook/paged-table';
import { headFill } from '../../core/workbook/styles';
import { runsOf } from './runs';
import { twips } from './twips';

/** Between a cell's edges and its text, in twips. */
const cellMargins = { top: 40, bottom: 40, left: 80, right: 80 };
/** Of header and bands, as on the sheets. */
const headShading = { type: ShadingType.CLEAR, color: 'auto', fill: headFill };
/** Room for a marker (1. □ (一)), in ems. */
const markerEms = 2;

/**
 * A table inside a text, with the lines above and under it. Its title and number are left out: the text says what it is. The header is
 * repeated on every page, and no row is cut where it fits on one.
 */
export function tableParts(table: PagedTable, widthPoints: number): (Paragraph | Table)[] {
  const total = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => twips((widthPoints * share) / total));
  const size = table.font.sizePoints * 2;
  const line = ({ text, look }: PagedLine): Paragraph =>
    new Paragraph({ keepNext: look === 'heading', children: runsOf(text, { size, bold: look === 'heading' }) });
  const above = table.lines.filter(({ look }) => look === 'heading' || look === 'remark');
  return [
    ...above.map(line),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: cellMargins,
      rows: [headerRow(table, widths), ...table.rows.map((row, index) => bodyRow(table, row, index, widths))],
    }),
    ...table.closing.map(line),
  ];
}

function headerRow({ columns, font }: PagedTable, widths: readonly number[]): TableRow {
  const cells = columns.map(({ header }, index) => {
    const children = runsOf(header, { size: font.sizePoints * 2, bold: true });
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      shading: headShading,
      children: [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children })],
    });
  });
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyRow(table: PagedTable, row: PagedRow, rowIndex: number, widths: readonly number[]): TableRow {
  const { columns, font } = table;
  if (row.kind === 'band') {
    const children = runsOf(row.text, { size: font.sizePoints * 2, bold: true });
    const paragraph = new Paragraph({ keepNext: true, pageBreakBefore: row.startsPage && rowIndex > 0, children });
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ columnSpan: columns.length, shading: headShading, children: [paragraph] })],
    });
  }
  const cells = columns.map((column, index) => {
    const merge = mergeOf(table, rowIndex, index);
    const blocks = merge === VerticalMergeType.CONTINUE ? [] : (row.cells[index]?.blocks ?? []);
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(merge === null ? {} : { verticalMerge: merge }),
      verticalAlign: column.hanging ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
      // A cell needs a paragraph.
      children: (blocks.length === 0 ? [{ marker: '', text: '' }] : blocks).map((block) =>
        blockOf(block, column, font.sizePoints),
      ),
    });
  });
  const least = row.leastPoints > 0 ? { height: { value: twips(row.leastPoints), rule: 'atLeast' as const } } : {};
  return new TableRow({ cantSplit: true, ...least, children: cells });
}

/** How a cell is joined with the one above it; null: not at all. */
function mergeOf({ columns, rows }: PagedTable, rowIndex: number, columnIndex: number) {
  if (columns[columnIndex]?.merges !== true) return null;
  const groupOf = (index: number): number | null => {
    const row = rows[index];
    return row?.kind === 'row' ? (row.cells[columnIndex]?.group ?? null) : null;
  };
  const own = groupOf(rowIndex);
  if (own === null) return null;
  if (groupOf(rowIndex - 1) === own) return VerticalMergeType.CONTINUE;
  return groupOf(rowIndex + 1) === own ? VerticalMergeType.RESTART : null;
}

/** A text with its marker, which hangs: the marker stays as it was typed. */
function blockOf({ marker, text }: PagedBlock, { align, hanging }: PagedColumn, sizePoints: number): Paragraph {
  const size = sizePoints * 2;
  const hangs = hanging && marker !== '';
  const indent = twips(sizePoints * markerEms);
  return new Paragraph({
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.BOTH,
    ...(hangs ? { indent: { left: indent, hanging: indent } } : {}),
    children: runsOf(hangs ? `${marker.trimEnd()}\t${text}` : `${marker}${text}`, { size }),
  });
}
