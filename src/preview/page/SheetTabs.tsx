import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent, type ReactElement } from 'react';
import type { OpenBook } from '../sheet/open-book';
import { useSay } from './language';
import { words } from './words';

/** The workbook's sheets as tabs, and the hidden ones behind a button. */
export function SheetTabs({ book }: { readonly book: OpenBook }): ReactElement {
  useSyncExternalStore(book.subscribe, book.getVersion);
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const shown = book.model.sheets.filter(({ visibility }) => visibility === 'Visible');
  const hidden = book.model.sheets.filter(({ visibility }) => visibility === 'Hidden');
  const current = shown.indexOf(book.sheet);
  useEffect(() => {
    const [tabs, tab] = [list.current, list.current?.querySelector<HTMLElement>('[aria-selected="true"]')];
    // Within the tabs alone: the page stays where it is.
    if (tabs && tab) tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
  }, [current]);

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const sheet = shown[(to + shown.length) % shown.length];
    if (sheet === undefined) return;
    book.show(sheet.id);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  }

  return (
    <div className="tabs">
      <div role="tablist" aria-label={say(words.sheets)} ref={list} onKeyDown={onKeyDown}>
        {shown.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            id={`tab-${sheet.id}`}
            aria-selected={sheet === book.sheet}
            aria-controls="sheet"
            tabIndex={sheet === book.sheet ? 0 : -1}
            style={sheet.tabColor === null ? {} : { borderBottomColor: `#${sheet.tabColor}` }}
            onClick={() => book.show(sheet.id)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      {hidden.length > 0 && (
        <div
          className="hidden-sheets"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(words.hiddenSheets(hidden.length))}
          </button>
          {isOpen && (
            <ul>
              {hidden.map((sheet) => (
                <li key={sheet.id}>
                  <button
                    type="button"
                    onClick={() => {
                      setOpen(false);
                      book.show(sheet.id);
                    }}
                  >
                    {say(words.unhide(sheet.name))}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
