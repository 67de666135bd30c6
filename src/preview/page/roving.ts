import { useCallback, useState, type KeyboardEvent } from 'react';

/** One tab stop for a row of buttons: arrow keys, Home and End move within it. */
export function useRoving(count: number): {
  readonly tabIndexOf: (index: number) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly setCurrent: (index: number) => void;
} {
  const [current, setCurrent] = useState(0);
  const shown = Math.min(current, Math.max(0, count - 1));
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const steps: Readonly<Record<string, number>> = {
        ArrowRight: shown + 1,
        ArrowLeft: shown - 1,
        Home: 0,
        End: count - 1,
      };
      const to = steps[event.key];
      if (to === undefined || count === 0) return;
      event.preventDefault();
      const next = (to + count) % count;
      setCurrent(next);
      event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')[next]?.focus();
    },
    [count, shown],
  );
  return { tabIndexOf: (index) => (index === shown ? 0 : -1), onKeyDown, setCurrent };
}
