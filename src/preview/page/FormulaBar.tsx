import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Text } from '../../core/i18n/text';
import { cellAddress, cellPlace } from '../../core/workbook/address';
import { cellAt } from '../../hosts/memory/workbook-model';
import { rectOf } from '../excel/cell-rects';
import { formulaOf } from '../excel/range-values';
import { shownText } from '../excel/shown-text';
import type { OpenBook, Refusal } from '../sheet/open-book';
import type { Place } from '../sheet/move-selection';
import { useSay } from './language';
import { words } from './words';

/** What is typed to make a cell what it is: the formula, the text, the number. */
export function editableText(book: OpenBook, { rowIndex, columnIndex }: Place): string {
  const cell = cellAt(book.sheet, rowIndex, columnIndex);
  if (cell?.formula) return String(formulaOf(book.sheet, rowIndex, columnIndex));
  return shownText(cell?.value, cell?.style.numberFormat ?? 'General');
}

/** Why an edit was not taken, in words. */
export function refusalWords(refusal: Refusal): Text {
  if (refusal === 'not-in-list') return words.notInList;
  return refusal === 'read-only' ? words.readOnly : words.protected;
}

/** Address box and formula bar. */
export function FormulaBar({
  book,
  onSay,
  onDone,
}: {
  readonly book: OpenBook;
  readonly onSay: (text: Text) => void;
  /** The focus goes back to the grid. */
  readonly onDone: () => void;
}): ReactElement {
  const version = useSyncExternalStore(book.subscribe, book.getVersion);
  const say = useSay();
  const address = cellAddress(book.active.rowIndex, book.active.columnIndex);
  const content = editableText(book, book.active);
  const [typedAddress, setTypedAddress] = useState(address);
  const [typed, setTyped] = useState(content);
  useEffect(() => setTypedAddress(address), [address, version]);
  useEffect(() => setTyped(content), [content, address]);

  function commit(): void {
    if (typed === content) return;
    const refusal = book.type(typed);
    if (refusal !== null) {
      setTyped(content);
      onSay(refusalWords(refusal));
    }
  }

  return (
    <div className="formula-bar">
      <input
        className="address"
        aria-label={say(words.address)}
        value={typedAddress}
        spellCheck={false}
        onChange={(event) => setTypedAddress(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setTypedAddress(address);
            onDone();
          }
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          if (goTo(book, typedAddress)) onDone();
          else {
            onSay(words.addressWrong(typedAddress));
            setTypedAddress(address);
          }
        }}
        onBlur={() => setTypedAddress(address)}
      />
      <textarea
        className="content"
        aria-label={say(words.content(address))}
        value={typed}
        rows={2}
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setTyped(content);
            onDone();
          }
          if (event.key !== 'Enter' || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          commit();
          onDone();
        }}
      />
    </div>
  );
}

/** `B5`, `B5:C9`, `'基礎服務'!B5`, or a defined name; false where it is none of them. */
function goTo(book: OpenBook, given: string): boolean {
  const named = book.model.names.find(({ name }) => name.toLowerCase() === given.trim().toLowerCase());
  const wanted = named?.refersTo ?? given.trim();
  const [, sheetName, cells = ''] = /^(?:'?((?:[^'!]|'')+)'?!)?(.+)$/.exec(wanted) ?? [];
  const sheet =
    sheetName === undefined
      ? book.sheet
      : book.model.sheets.find(({ name }) => name === sheetName.replaceAll("''", "'"));
  const [first = '', last = first] = cells.split(':');
  const from = cellPlace(first);
  const to = cellPlace(last);
  if (sheet === undefined || from === null || to === null || from.rowIndex > 1_048_575 || from.columnIndex > 16_383)
    return false;
  const { startRow, startColumn, endRow, endColumn } = rectOf(cells);
  if (sheet !== book.sheet) book.show(sheet.id);
  book.select({ rowIndex: startRow, columnIndex: startColumn }, { rowIndex: endRow, columnIndex: endColumn });
  return true;
}
