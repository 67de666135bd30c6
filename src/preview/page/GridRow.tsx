import { memo, type ReactElement, type ReactNode } from 'react';
import type { Text } from '../../core/i18n/text';
import type { MarkLook } from '../sheet/marks';
import type { OpenBook } from '../sheet/open-book';
import { validationAt } from '../sheet/choices';
import { anchorOf } from '../sheet/move-selection';
import { GridCell } from './GridCell';

export const headerWidth = 46;
export const headerHeight = 24;

interface GridRowProps {
  readonly book: OpenBook;
  /** Of the book: rows are drawn again when it changes, and not when the sheet is scrolled. */
  readonly version: number;
  readonly rowIndex: number;
  readonly top: number;
  /** Columns besides the frozen ones. */
  readonly drawn: readonly number[];
  readonly frozenColumns: number;
  readonly markOf: (rowIndex: number, columnIndex: number) => MarkLook | null;
  readonly say: (text: Text) => string;
  readonly isEditing: boolean;
  /** In the row of the active cell. */
  readonly editor: ReactNode;
  readonly onOpenChoices: () => void;
}

/** One row: its number and the frozen cells, which stay at the left, and the cells in sight. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { book, rowIndex, top, drawn, frozenColumns, markOf, say, isEditing, editor, onOpenChoices } = props;
  const { sheet, layout, active } = book;
  const { selection } = book.model;
  const height = layout.rowHeight(rowIndex);
  const isIn = selection.startRow <= rowIndex && rowIndex <= selection.endRow;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 2}
      className="row"
      style={{ top, height, width: headerWidth + layout.left(layout.columnCount) }}
    >
      {height > 0 && (
        <>
          <div
            role="presentation"
            className="pinned"
            style={{ width: headerWidth + layout.left(frozenColumns), height }}
          >
            <div
              role="rowheader"
              aria-colindex={1}
              className={`number${isIn ? ' in-selection' : ''}`}
              style={{ width: headerWidth }}
            >
              {rowIndex + 1}
            </div>
            {Array.from({ length: frozenColumns }, (_column, index) => cellOf(index))}
          </div>
          {drawn.map((index) => cellOf(index))}
        </>
      )}
    </div>
  );

  function cellOf(columnIndex: number): ReactElement {
    const isActive = active.rowIndex === rowIndex && active.columnIndex === columnIndex;
    const anchor = anchorOf(sheet, { rowIndex, columnIndex });
    const isSelected =
      selection.startRow <= anchor.rowIndex &&
      anchor.rowIndex <= selection.endRow &&
      selection.startColumn <= anchor.columnIndex &&
      anchor.columnIndex <= selection.endColumn;
    const hasChoices = isActive && !isEditing && validationAt(sheet, active) !== null;
    return (
      <GridCell
        key={columnIndex}
        sheet={sheet}
        layout={layout}
        rowIndex={rowIndex}
        columnIndex={columnIndex}
        originLeft={-headerWidth}
        mark={markOf(rowIndex, columnIndex)}
        isSelected={isSelected}
        isActive={isActive}
        say={say}
      >
        {isActive && editor}
        {hasChoices && (
          // For the mouse; the keyboard has Alt+↓.
          <span
            className="open-choices"
            aria-hidden="true"
            onMouseDown={(event) => event.preventDefault()}
            onClick={onOpenChoices}
          >
            ▾
          </span>
        )}
      </GridCell>
    );
  }
});
