import { useRef, useState, type ReactElement } from 'react';
import { cellAddress } from '../../core/workbook/address';
import { step } from '../sheet/move-selection';
import type { OpenBook, Refusal } from '../sheet/open-book';
import { editableText } from './FormulaBar';
import { useSay } from './language';
import { words } from './words';

/** Types into the active cell, within it. Enter and Tab take the text and go on, Escape leaves the cell as it was, Alt+Enter begins a line. */
export function CellEditor({
  book,
  begin,
  onEnd,
}: {
  readonly book: OpenBook;
  /** What was typed to begin; null: the cell's own content. */
  readonly begin: string | null;
  readonly onEnd: (refusal: Refusal | null) => void;
}): ReactElement {
  const say = useSay();
  const [typed, setTyped] = useState(() => begin ?? editableText(book, book.active));
  // The focus that goes back to the grid ends the editing a second time.
  const isOver = useRef(false);

  function end(isTaken: boolean, rows: number, columns: number): void {
    if (isOver.current) return;
    isOver.current = true;
    const refusal = isTaken && typed !== editableText(book, book.active) ? book.type(typed) : null;
    if (refusal === null && (rows !== 0 || columns !== 0)) book.select(step(book.sheet, book.active, rows, columns));
    onEnd(refusal);
  }

  return (
    <textarea
      className="cell-editor"
      aria-label={say(words.editing(cellAddress(book.active.rowIndex, book.active.columnIndex)))}
      value={typed}
      spellCheck={false}
      ref={(element) => {
        if (element === null || document.activeElement === element) return;
        element.focus({ preventScroll: true });
        element.setSelectionRange(element.value.length, element.value.length);
      }}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => end(true, 0, 0)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') end(false, 0, 0);
        else if (event.key === 'Tab') {
          event.preventDefault();
          end(true, 0, event.shiftKey ? -1 : 1);
        } else if (event.key === 'Enter') {
          event.preventDefault();
          if (event.altKey) {
            const { selectionStart, selectionEnd } = event.currentTarget;
            setTyped(`${typed.slice(0, selectionStart)}\n${typed.slice(selectionEnd)}`);
          } else end(true, event.shiftKey ? -1 : 1, 0);
        }
      }}
    />
  );
}
