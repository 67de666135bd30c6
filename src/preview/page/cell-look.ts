import type { CSSProperties } from 'react';
import {
  cellAt,
  plainStyle,
  type BorderModel,
  type CellModel,
  type SheetModel,
} from '../../hosts/memory/workbook-model';
import type { MarkLook } from '../sheet/marks';

const pixelsPerPoint = 4 / 3;
const kai = /標楷體|DFKai/i;
const ming = /明體|MingLiU/i;

/** How a cell is drawn. `mark` goes before the cell's own colours. */
export function cellLook(
  sheet: SheetModel,
  cell: CellModel | null,
  rowIndex: number,
  columnIndex: number,
  mark: MarkLook | null,
): CSSProperties {
  const style = cell?.style ?? plainStyle;
  const fill = mark?.fill ?? style.fill;
  const border = (line: BorderModel | undefined): string | undefined =>
    line === undefined ? undefined : `${widthOf(line)} ${lineOf(line)} #${line.color}`;
  const borders = style.borders;
  // A line between two cells is drawn once, by the first of them that has it.
  const above = rowIndex === 0 ? undefined : cellAt(sheet, rowIndex - 1, columnIndex)?.style.borders.EdgeBottom;
  const before = columnIndex === 0 ? undefined : cellAt(sheet, rowIndex, columnIndex - 1)?.style.borders.EdgeRight;
  const grid = sheet.showGridLines && fill === null ? '1px solid var(--grid-line)' : '1px solid transparent';
  return {
    fontFamily: familyOf(style.fontName),
    fontSize: `${style.fontSizePoints * pixelsPerPoint}px`,
    fontWeight: (mark?.bold ?? style.bold) ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    color: `#${mark?.fontColor ?? style.fontColor}`,
    ...(fill === null ? {} : { backgroundColor: `#${fill}` }),
    borderTop: (above === undefined ? border(borders.EdgeTop) : undefined) ?? '1px solid transparent',
    borderLeft: (before === undefined ? border(borders.EdgeLeft) : undefined) ?? '1px solid transparent',
    borderBottom: border(borders.EdgeBottom) ?? grid,
    borderRight: border(borders.EdgeRight) ?? grid,
    ...alignment(style.horizontal, cell),
    justifyContent: style.vertical === 'Top' ? 'flex-start' : style.vertical === 'Bottom' ? 'flex-end' : 'center',
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
  };
}

/** What is not installed is replaced by what looks like it. */
function familyOf(name: string): string {
  const plain = `"${name.replace(/["\\]/g, '')}"`;
  if (kai.test(name)) return `${plain}, DFKai-SB, BiauKai, "AR PL UKai TW", "Noto Serif CJK TC", serif`;
  return ming.test(name) ? `${plain}, PMingLiU, "Noto Serif CJK TC", serif` : `${plain}, Arial, sans-serif`;
}

function alignment(horizontal: string, cell: CellModel | null): CSSProperties {
  switch (horizontal) {
    case 'Center':
    case 'CenterAcrossSelection':
      return { textAlign: 'center' };
    case 'Right':
      return { textAlign: 'right' };
    case 'Justify':
      return { textAlign: 'justify' };
    case 'Distributed':
      return { textAlign: 'justify', textAlignLast: 'justify' };
    case 'General':
      return {
        textAlign: typeof cell?.value === 'number' ? 'right' : typeof cell?.value === 'string' ? 'left' : 'center',
      };
    default:
      return { textAlign: 'left' };
  }
}

function widthOf({ weight }: BorderModel): string {
  return weight === 'Thick' ? '3px' : weight === 'Medium' ? '2px' : '1px';
}

function lineOf({ style }: BorderModel): string {
  if (style === 'Double') return 'double';
  if (style === 'Dot') return 'dotted';
  return style.includes('Dash') ? 'dashed' : 'solid';
}
