import type { KeyboardEvent } from 'react';
import { usedRect } from '../excel/used-rect';
import { leap, step, type Place } from '../sheet/move-selection';
import type { OpenBook } from '../sheet/open-book';

/** What a key asks of the grid beyond moving. */
export interface GridDoings {
  edit(begin: string | null): void;
  clear(): void;
  openChoices(): void;
  scrollPage(direction: 1 | -1): number;
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Does what a key means on the grid, as in Excel; Tab leaves the grid, so that nobody is caught in it. True: the key was taken. */
export function pressKey(event: KeyboardEvent, book: OpenBook, end: Place, doings: GridDoings): boolean {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey) {
    if (event.key !== 'ArrowDown') return false;
    doings.openChoices();
    return true;
  }
  const direction = arrows[event.key];
  if (direction !== undefined) {
    move(book, event.shiftKey, end, (from) =>
      isCommand ? leap(book.sheet, from, ...direction, lastPlace(book)) : step(book.sheet, from, ...direction),
    );
    return true;
  }
  if (isCommand) return pressCommand(event, book, end);
  switch (event.key) {
    case 'Home':
      move(book, event.shiftKey, end, (from) => ({ ...from, columnIndex: 0 }));
      return true;
    case 'PageUp':
    case 'PageDown': {
      const rows = doings.scrollPage(event.key === 'PageDown' ? 1 : -1);
      move(book, event.shiftKey, end, (from) => ({ ...from, rowIndex: Math.max(0, from.rowIndex + rows) }));
      return true;
    }
    case 'Enter':
      book.select(step(book.sheet, book.active, event.shiftKey ? -1 : 1, 0));
      return true;
    case 'F2':
      doings.edit(null);
      return true;
    case 'Delete':
    case 'Backspace':
      doings.clear();
      return true;
    case 'Process':
      // An input method begins: what it writes goes into the cell.
      doings.edit('');
      return false;
    default:
      if ([...event.key].length !== 1) return false;
      doings.edit(event.key);
      return true;
  }
}

function pressCommand(event: KeyboardEvent, book: OpenBook, end: Place): boolean {
  const shown = book.model.sheets.filter(({ visibility }) => visibility === 'Visible');
  const at = shown.indexOf(book.sheet);
  switch (event.key) {
    case 'Home':
      move(book, event.shiftKey, end, () => ({ rowIndex: 0, columnIndex: 0 }));
      return true;
    case 'End':
      move(book, event.shiftKey, end, () => lastUsed(book));
      return true;
    case 'PageUp':
    case 'PageDown': {
      const next = shown[at + (event.key === 'PageDown' ? 1 : -1)];
      if (next !== undefined) book.show(next.id);
      return true;
    }
    case 'z':
    case 'Z':
      if (event.shiftKey) book.redo();
      else book.undo();
      return true;
    case 'y':
      book.redo();
      return true;
    case 'a':
      book.select({ rowIndex: 0, columnIndex: 0 }, lastUsed(book));
      return true;
    default:
      return false;
  }
}

/** With Shift the active cell stays, and the other end of the selection moves. */
function move(book: OpenBook, extends_: boolean, end: Place, to: (from: Place) => Place): void {
  if (extends_) book.select(book.active, to(end));
  else book.select(to(book.active));
}

function lastUsed(book: OpenBook): Place {
  const used = usedRect(book.sheet, true);
  return { rowIndex: used?.endRow ?? 0, columnIndex: used?.endColumn ?? 0 };
}

function lastPlace(book: OpenBook): Place {
  return { rowIndex: book.layout.rowCount - 1, columnIndex: book.layout.columnCount - 1 };
}
