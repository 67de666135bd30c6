import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ClipboardEvent, MouseEvent, ReactElement, RefObject } from 'react';
import type { Text } from '../../core/i18n/text';
import { columnLetters } from '../../core/workbook/address';
import { shownText } from '../excel/shown-text';
import { choicesAt, validationAt } from '../sheet/choices';
import { drawnColumns, drawnRows } from '../sheet/drawn-indexes';
import { marksBySheet } from '../sheet/marks';
import type { Place } from '../sheet/move-selection';
import type { OpenBook, Refusal } from '../sheet/open-book';
import { CellEditor } from './CellEditor';
import { ChoiceList } from './ChoiceList';
import { refusalWords } from './FormulaBar';
import { cellId } from './GridCell';
import { GridRow, headerHeight, headerWidth } from './GridRow';
import { pressKey } from './grid-keys';
import { useSay } from './language';
import { words } from './words';

/** A drop-down that is open, and where. */
interface Offered {
  readonly at: string;
  readonly left: number;
  readonly top: number;
  readonly texts: readonly string[];
}

/** The sheet that is shown, as a grid of which only what is in sight is drawn. */
export function Grid({
  book,
  grid,
  onSay,
}: {
  readonly book: OpenBook;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onSay: (text: Text) => void;
}): ReactElement {
  const version = useSyncExternalStore(book.subscribe, book.getVersion);
  const say = useSay();
  const { sheet, layout, active } = book;
  const { selection } = book.model;
  // Editing and choosing belong to a cell: when another one becomes active they are over.
  const [begun, setBegun] = useState<{ readonly at: string; readonly text: string | null } | null>(null);
  const [offered, setOffered] = useState<Offered | null>(null);
  const here = `${sheet.id} ${active.rowIndex} ${active.columnIndex}`;
  const begin = begun?.at === here ? begun : null;
  const choices = offered?.at === here ? offered : null;
  const markOf = useMemo(() => marksBySheet(sheet), [sheet, version]);
  const frozenRows = Math.min(sheet.freeze?.rowCount ?? 0, 60);
  const frozenColumns = Math.min(sheet.freeze?.columnCount ?? 0, 20);
  const [frozenHeight, frozenWidth] = [layout.top(frozenRows), layout.left(frozenColumns)];
  const windowOf = ({ startIndex, endIndex, overscan, count }: Range) => ({
    first: Math.max(0, startIndex - overscan),
    last: Math.min(count - 1, endIndex + overscan),
  });
  const rows = useVirtualizer({
    count: layout.rowCount,
    getScrollElement: () => grid.current,
    estimateSize: (index) => layout.rowHeight(index),
    overscan: 4,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight + frozenHeight,
    rangeExtractor: (range) => drawnRows(windowOf(range), sheet.merges, frozenRows, [active.rowIndex]),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: layout.columnCount,
    getScrollElement: () => grid.current,
    estimateSize: (index) => layout.columnWidth(index),
    overscan: 2,
    paddingStart: headerWidth,
    scrollPaddingStart: headerWidth + frozenWidth,
    rangeExtractor: (range) => drawnColumns(windowOf(range), sheet.merges, frozenColumns, [active.columnIndex]),
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [sheet, book.layoutVersion, layout.rowCount, layout.columnCount]);
  useEffect(() => {
    if (active.rowIndex >= frozenRows) rows.scrollToIndex(active.rowIndex, { align: 'auto' });
    if (active.columnIndex >= frozenColumns) columns.scrollToIndex(active.columnIndex, { align: 'auto' });
  }, [sheet, active.rowIndex, active.columnIndex]);

  const inSight = columns.getVirtualItems().map(({ index }) => index);
  const drawn = useMemo(() => inSight, [inSight.join()]);
  const prompt = validationAt(sheet, active)?.prompt ?? null;

  function refused(refusal: Refusal | null): void {
    if (refusal !== null) onSay(refusalWords(refusal));
  }

  function openChoices(): void {
    const texts = choicesAt(book.model, sheet, active);
    const cell = document.getElementById(cellId(active.rowIndex, active.columnIndex))?.getBoundingClientRect();
    const own = grid.current?.getBoundingClientRect();
    if (texts.length === 0 || cell === undefined || own === undefined) return onSay(words.noChoices);
    const top = Math.min(cell.bottom - own.top, own.height - 60);
    setOffered({ at: here, left: Math.max(0, cell.left - own.left), top, texts });
  }

  const opening = useRef(openChoices);
  opening.current = openChoices;
  const onOpenChoices = useCallback(() => opening.current(), []);

  function placeOf(event: MouseEvent): Place | null {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (cell === null) return null;
    return { rowIndex: Number(cell.dataset['row']), columnIndex: Number(cell.dataset['column']) };
  }

  const end: Place = {
    rowIndex: selection.startRow < active.rowIndex ? selection.startRow : selection.endRow,
    columnIndex: selection.startColumn < active.columnIndex ? selection.startColumn : selection.endColumn,
  };
  const rowProps = { book, version, drawn, frozenColumns, markOf, say, isEditing: begin !== null, onOpenChoices };
  const editorOf = (rowIndex: number): ReactElement | null => (rowIndex === active.rowIndex ? editor : null);
  const editor =
    begin === null ? null : (
      <CellEditor
        book={book}
        begin={begin.text}
        onEnd={(refusal) => {
          setBegun(null);
          refused(refusal);
          grid.current?.focus({ preventScroll: true });
        }}
      />
    );
  return (
    <div className="grid-frame" role="tabpanel" id="sheet" aria-labelledby={`tab-${sheet.id}`}>
      <div
        ref={grid}
        role="grid"
        className="grid"
        tabIndex={0}
        aria-label={say(words.grid(sheet.name))}
        aria-describedby="keys"
        aria-rowcount={layout.rowCount + 1}
        aria-colcount={layout.columnCount + 1}
        aria-multiselectable="true"
        aria-activedescendant={cellId(active.rowIndex, active.columnIndex)}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
          const taken = pressKey(event, book, end, {
            edit: (text) => setBegun({ at: here, text }),
            clear: () => refused(book.clear()),
            openChoices,
            scrollPage: (direction) => direction * Math.max(1, rows.getVirtualItems().length - 10),
          });
          if (taken) event.preventDefault();
        }}
        onMouseDown={(event) => {
          const place = placeOf(event);
          if (place === null || (event.target as Element).closest('textarea, .open-choices') !== null) return;
          event.preventDefault();
          grid.current?.focus({ preventScroll: true });
          if (event.shiftKey) book.select(active, place);
          else book.select(place);
        }}
        onMouseOver={(event) => {
          const place = event.buttons === 1 && begin === null && choices === null ? placeOf(event) : null;
          if (place !== null) book.select(active, place);
        }}
        onDoubleClick={(event) => {
          if (placeOf(event) !== null && begin === null) setBegun({ at: here, text: null });
        }}
        onCopy={(event) => copy(event, book)}
        onPaste={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          refused(book.write(active, rowsOf(event.clipboardData.getData('text/plain'))));
        }}
      >
        <div
          role="presentation"
          className="canvas"
          style={{
            width: headerWidth + layout.left(layout.columnCount),
            height: headerHeight + layout.top(layout.rowCount),
          }}
        >
          <div role="rowgroup" className="top" style={{ height: headerHeight + frozenHeight }}>
            <div role="row" aria-rowindex={1} className="letters">
              <div role="presentation" className="pinned letters-pinned" style={{ width: headerWidth + frozenWidth }}>
                <div role="columnheader" aria-colindex={1} className="corner">
                  <span className="visually-hidden">{say(words.rowNumber)}</span>
                </div>
                {Array.from({ length: frozenColumns }, (_column, index) => letter(index, 0))}
              </div>
              {drawn.map((index) => letter(index, 0))}
            </div>
            {Array.from({ length: frozenRows }, (_row, index) => (
              <GridRow
                key={index}
                rowIndex={index}
                top={headerHeight + layout.top(index)}
                editor={editorOf(index)}
                {...rowProps}
              />
            ))}
          </div>
          <div role="rowgroup">
            {rows.getVirtualItems().map(({ index }) => (
              <GridRow
                key={index}
                rowIndex={index}
                top={headerHeight + layout.top(index)}
                editor={editorOf(index)}
                {...rowProps}
              />
            ))}
          </div>
        </div>
      </div>
      {prompt !== null && begin === null && choices === null && (
        <div className="prompt" role="note">
          <strong>{String(prompt['title'] ?? '')}</strong> {String(prompt['message'] ?? '')}
        </div>
      )}
      {choices !== null && (
        <ChoiceList
          book={book}
          choices={choices.texts}
          left={choices.left}
          top={choices.top}
          onPick={(choice) => {
            refused(book.type(choice));
            setOffered(null);
            grid.current?.focus({ preventScroll: true });
          }}
          onClose={() => {
            setOffered(null);
            grid.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </div>
  );

  function letter(index: number, originLeft: number): ReactElement {
    const isIn = selection.startColumn <= index && index <= selection.endColumn;
    return (
      <div
        key={index}
        role="columnheader"
        aria-colindex={index + 2}
        className={`letter${isIn ? ' in-selection' : ''}`}
        style={{ left: headerWidth + layout.left(index) - originLeft, width: layout.columnWidth(index) }}
      >
        {columnLetters(index)}
      </div>
    );
  }
}

function copy(event: ClipboardEvent, book: OpenBook): void {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  const { startRow, startColumn, endRow, endColumn } = book.model.selection;
  const lines = Array.from({ length: endRow - startRow + 1 }, (_row, row) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_column, column) => {
      const cell = book.sheet.cells.get(startRow + row)?.get(startColumn + column);
      const text = shownText(cell?.value, cell?.style.numberFormat ?? 'General');
      return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }).join('\t'),
  );
  event.clipboardData.setData('text/plain', lines.join('\n'));
}

/** Rows and columns of what was copied in Excel: tabs and line ends, quotes around what holds any. */
function rowsOf(copied: string): string[][] {
  const rows: string[][] = [['']];
  const pieces = copied
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(/"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]+|\t|\n/g);
  for (const [piece, quoted] of pieces) {
    const row = rows.at(-1) ?? [];
    if (piece === '\n') rows.push(['']);
    else if (piece === '\t') row.push('');
    else row[row.length - 1] += quoted === undefined ? piece : quoted.replaceAll('""', '"');
  }
  return rows;
}
