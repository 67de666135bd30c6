import type { ReactElement, ReactNode } from 'react';
import { columnLetters } from '../../core/workbook/address';
import type { Text } from '../../core/i18n/text';
import { cellAt, type SheetModel } from '../../hosts/memory/workbook-model';
import type { CellMark } from '../../core/workbook/open-workbook';
import { mergeAt } from '../excel/merge-index';
import { shownText } from '../excel/shown-text';
import type { MarkLook } from '../sheet/marks';
import type { SheetLayout } from '../sheet/sheet-layout';
import { cellLook } from './cell-look';
import { words } from './words';

/** Text that is not wrapped flows over blank cells to its right, over so many at most. */
const mostSpill = 12;

const markWords: Readonly<Record<CellMark['severity'], Text>> = {
  error: words.markError,
  warning: words.markWarning,
  hint: words.markHint,
};

/** Id of a cell's element, by which the grid names its active cell. */
export function cellId(rowIndex: number, columnIndex: number): string {
  return `cell-${columnLetters(columnIndex)}${rowIndex + 1}`;
}

interface GridCellProps {
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Where the row's cells begin. */
  readonly originLeft: number;
  readonly mark: MarkLook | null;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly say: (text: Text) => string;
  /** The editor or the drop-down's button, in the active cell. */
  readonly children?: ReactNode;
}

/** One cell, or a merge where the cell is its first; null where a merge covers it. */
export function GridCell(props: GridCellProps): ReactElement | null {
  const { sheet, layout, rowIndex, columnIndex, originLeft, mark, isSelected, isActive, say, children } = props;
  const merge = mergeAt(sheet, rowIndex, columnIndex);
  if (merge !== null && (merge.startRow !== rowIndex || merge.startColumn !== columnIndex)) return null;
  const cell = cellAt(sheet, rowIndex, columnIndex);
  const text = shownText(cell?.value, cell?.style.numberFormat ?? 'General');
  const endColumn = merge?.endColumn ?? spillEnd(sheet, rowIndex, columnIndex, text);
  const endRow = merge?.endRow ?? rowIndex;
  const own = layout.left((merge?.endColumn ?? columnIndex) + 1) - layout.left(columnIndex);
  if (own === 0) return null;
  const spill = layout.left(endColumn + 1) - layout.left(columnIndex);
  const severity = mark?.severity ?? null;
  return (
    <div
      role="gridcell"
      id={cellId(rowIndex, columnIndex)}
      className={`cell${isSelected ? ' selected' : ''}${isActive ? ' active' : ''}`}
      aria-colindex={columnIndex + 2}
      aria-selected={isSelected}
      {...(merge === null
        ? {}
        : { 'aria-rowspan': merge.endRow - rowIndex + 1, 'aria-colspan': merge.endColumn - columnIndex + 1 })}
      {...(sheet.isProtected && (cell?.style.locked ?? true) ? { 'aria-readonly': true } : {})}
      data-row={rowIndex}
      data-column={columnIndex}
      style={{
        left: layout.left(columnIndex) - originLeft,
        width: own,
        height: layout.top(endRow + 1) - layout.top(rowIndex),
        ...cellLook(sheet, cell, rowIndex, columnIndex, mark),
      }}
    >
      <span className="text" style={spill > own ? { width: spill - 6, overflow: 'visible' } : {}}>
        {text}
      </span>
      {severity !== null && <span className="visually-hidden">{`（${say(markWords[severity])}）`}</span>}
      {children}
    </div>
  );
}

/** The last column that an unwrapped text flows over. */
function spillEnd(sheet: SheetModel, rowIndex: number, columnIndex: number, text: string): number {
  const style = cellAt(sheet, rowIndex, columnIndex)?.style;
  if (text.length < 4 || style === undefined || style.wrap || !['General', 'Left'].includes(style.horizontal))
    return columnIndex;
  if (typeof cellAt(sheet, rowIndex, columnIndex)?.value !== 'string') return columnIndex;
  let end = columnIndex;
  while (end - columnIndex < mostSpill) {
    const next = cellAt(sheet, rowIndex, end + 1);
    if ((next?.value ?? null) !== null || mergeAt(sheet, rowIndex, end + 1) !== null) break;
    end += 1;
  }
  return end;
}
