import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/** What a list and its entries are given to be one tab stop, moved within by the arrow keys, Home and End. */
export interface ArrowKeys {
  readonly list: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  /** For the `index`th of the entries that can be reached. */
  readonly entry: (index: number) => { readonly tabIndex: 0 | -1; readonly 'data-entry': number };
}

/** Fluent's own (Tabster) puts hidden tab stops around a list, which axe finds fault with. */
export function useArrowKeys(count: number): ArrowKeys {
  const [current, setCurrent] = useState(0);
  const reached = Math.min(current, count - 1);
  const entriesOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  return {
    list: {
      onKeyDown(event) {
        const next = nextOf(event.key, reached, count);
        if (next === null) return;
        event.preventDefault();
        entriesOf(event.currentTarget)[next]?.focus();
      },
      // A click moves it, too.
      onFocus(event) {
        const index = entriesOf(event.currentTarget).indexOf(event.target);
        if (index >= 0) setCurrent(index);
      },
    },
    entry: (index) => ({ tabIndex: index === reached ? 0 : -1, 'data-entry': index }),
  };
}

function nextOf(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
