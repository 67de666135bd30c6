import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { TreeRow } from './model/tree-rows';

/** Heights before a row was drawn, in pixels. */
const estimatedHeight = { group: 36, finding: 96, detail: 40 };
/** What stays in sight above and below an active row, beyond what covers the edges: the shell's news above, the bar with the buttons below. */
const margin = 8;
const coverAbove = '.pane-news';
const coverBelow = '.check-steps';

/** The part of the tree that is drawn, and the ways to move it. */
export interface TreeWindow {
  /** To be set on the tree. */
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly height: number;
  /** The rows to be drawn; `top` in pixels from the tree's upper edge. The active one is always among them. */
  readonly items: readonly { readonly index: number; readonly top: number }[];
  /** To be set on each row. */
  readonly measure: (element: HTMLElement | null) => void;
  /** Brings a row into sight, scrolling no further than needed. */
  scrollTo(index: number): void;
  /** After the next drawing, brings the row with this key and what hangs on it into sight; it stays where it is on the screen if it can. */
  reveal(key: string): void;
  /** After the next drawing, the active row has the focus. */
  keepFocus(): void;
  /** How many rows are in sight. */
  pageSize(): number;
}

/** Draws a tree of any length in the page that scrolls: only the rows in sight, a few around them and the active one. */
export function useTreeWindow(rows: readonly TreeRow[], activeIndex: number): TreeWindow {
  const ref = useRef<HTMLDivElement>(null);
  const { offset, above, below } = usePlace(ref);
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: (index) => estimatedHeight[rows[index]?.kind ?? 'finding'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: offset,
    scrollPaddingStart: above + margin,
    scrollPaddingEnd: below + margin,
    rangeExtractor: useCallback((range: Range) => withIndex(defaultRangeExtractor(range), activeIndex), [activeIndex]),
  });

  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    ref.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`)?.focus({ preventScroll: true });
  });

  const revealed = useRef<{ key: string; before: number | null } | null>(null);
  useLayoutEffect(() => {
    const wanted = revealed.current;
    const index = wanted === null ? -1 : rows.findIndex(({ key }) => key === wanted.key);
    if (wanted === null || index < 0) return;
    revealed.current = null;
    const scroll = (before: number | null) => {
      const start = virtualizer.measurementsCache[index]?.start;
      const end = virtualizer.measurementsCache[lastOfBranch(rows, index)]?.end;
      if (start === undefined || end === undefined) return;
      // What was closed above would otherwise draw the row from under the pointer.
      const from = window.scrollY + (before === null ? 0 : start - before);
      const least = end + below + margin - window.innerHeight;
      virtualizer.scrollToOffset(Math.max(0, Math.min(Math.max(from, least), start - above - margin)));
    };
    scroll(wanted.before);
    // Again with the heights of what has only just been drawn.
    requestAnimationFrame(() => scroll(null));
  });

  return {
    ref,
    height: virtualizer.getTotalSize(),
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - offset })),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    reveal(key) {
      const index = rows.findIndex((row) => row.key === key);
      const drawn =
        virtualizer.range !== null && index >= virtualizer.range.startIndex && index <= virtualizer.range.endIndex;
      revealed.current = { key, before: drawn ? (virtualizer.measurementsCache[index]?.start ?? null) : null };
    },
    keepFocus() {
      wantsFocus.current = true;
    },
    pageSize() {
      const { range } = virtualizer;
      return range === null ? 1 : Math.max(1, range.endIndex - range.startIndex - 1);
    },
  };
}

/** Where the tree stands in the page, in pixels. */
interface Place {
  /** From the page's upper edge. */
  readonly offset: number;
  /** How much of the window is covered by what sticks to its edges. */
  readonly above: number;
  readonly below: number;
}

/** The place of an element, followed as what stands around it changes. */
function usePlace(ref: React.RefObject<HTMLElement | null>): Place {
  const [place, setPlace] = useState<Place>({ offset: 0, above: 0, below: 0 });
  const look = useCallback(() => {
    if (ref.current === null) return;
    const offset = Math.round(ref.current.getBoundingClientRect().top + window.scrollY);
    const [above, below] = [heightOf(coverAbove), heightOf(coverBelow)];
    setPlace((known) =>
      known.offset === offset && known.above === above && known.below === below ? known : { offset, above, below },
    );
  }, [ref]);
  useLayoutEffect(look);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    if (ref.current !== null) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [look, ref]);
  return place;
}

function heightOf(selector: string): number {
  return document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
}

function withIndex(indexes: number[], extra: number): number[] {
  if (extra < 0 || indexes.includes(extra)) return indexes;
  return [...indexes, extra].sort((a, b) => a - b);
}

/** The last of the rows that hang on row `index`; itself where none do. */
function lastOfBranch(rows: readonly TreeRow[], index: number): number {
  const level = rows[index]?.level ?? 0;
  let last = index;
  while ((rows[last + 1]?.level ?? 0) > level) last++;
  return last;
}
